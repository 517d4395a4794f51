import { parseTwilio } from '../../../src/providers/twilio/index.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { address, answer, shapes, spell, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawTwilio } from './drawn.ts';
import { walkTwilio } from './envelope.ts';

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
  inferred: [
    ...NOWHERE_SHOWN,
    'a video without a caption',
    'a sticker',
    'a row of a list, with its description',
    'a reply button whose id got lost',
    'a click on an ad without a word',
    'a text from somebody known by a parent id alone',
    'a reaction',
    'a reaction taken back',
  ],
  sentinels: ['ReferralCtwaClid', 'VOICE_CALL_REQUEST', 'ChannelPrefix'],
};
