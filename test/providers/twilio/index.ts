import { parseTwilio } from '../../../src/providers/twilio/index.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawTwilio } from './drawn.ts';
import { walkTwilio } from './envelope.ts';
import { address, answer, inferred, spell } from './kit.ts';

export const twilio: ProviderTests<'twilio'> = {
  parse: parseTwilio,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkTwilio,
  isEmpty: () => false,
  tops: [['MessageSid', 'SmsMessageSid', 'SmsSid']],
  text,
  address,
  spell,
  shapes,
  lists: {},
  draw: drawTwilio,
  answer,
  inferred,
  sentinels: ['ReferralCtwaClid', 'VOICE_CALL_REQUEST', 'ChannelPrefix'],
};
