import type { Context, Referral } from '../../../contract/attributes.ts';
import type { InboundMessage } from '../../../contract/message.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import type { Builder } from '../../builder.ts';
import { encodeForm } from '../../form.ts';
import { takeWord } from '../../meta/status.ts';
import { filled, move, type Refuse, take, type Wire } from '../../saying.ts';
import { sayContent } from './content.ts';
import { setAside } from './halves.ts';
import { addressOf, sayUserIds, sayWaId, takeAddress } from './people.ts';

// Written from Twilio's pages on the request of an incoming message and on status callbacks, in the order of captures.

const ACCOUNT = 'AC00000000000000000000000000000001';

/** Flags are words, and there on replies too. */
function sayContext(context: Context | undefined, refuse: Refuse): Wire {
  const [forwarded, often] = [take(context, 'forwarded'), take(context, 'frequentlyForwarded')];
  if (often && !forwarded) refuse('context.forwarded');
  return {
    ...move(context, { from: 'OriginalRepliedMessageSender', messageId: 'OriginalRepliedMessageSid' }),
    Forwarded: forwarded && 'true',
    FrequentlyForwarded: often && 'true',
  };
}

/** What the ad's media are, as their MIME type says it. */
const MIME_TYPES: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ['image', 'image/jpeg'],
  ['video', 'video/mp4'],
]);

/** The MIME type is what tells an image from a video. */
function sayReferral(referral: Referral | undefined): Wire | undefined {
  const media = referral?.mediaType?.includes('/') ? undefined : take(referral, 'mediaType');
  return filled({
    ...move(referral, {
      body: 'ReferralBody',
      headline: 'ReferralHeadline',
      sourceId: 'ReferralSourceId',
      sourceType: 'ReferralSourceType',
      sourceUrl: 'ReferralSourceUrl',
      ctwaClid: 'ReferralCtwaClid',
      ...(media === 'image' && { imageId: 'ReferralMediaId', imageUrl: 'ReferralMediaUrl' }),
      ...(media === 'video' && { videoId: 'ReferralMediaId', videoUrl: 'ReferralMediaUrl' }),
    }),
    ReferralMediaContentType: MIME_TYPES.get(media) ?? media,
  });
}

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const content = sayContent(message, refuse);
  if (content === undefined) return undefined;
  const { phone } = message.from;
  const id = take(message, 'id');
  const From = takeAddress(message.from, refuse, 'from');
  // Of a reaction, what it points to is its target.
  const context = message.type === 'reaction' ? undefined : filled(sayContext(message.context, refuse));
  const referral = sayReferral(message.referral);
  // A word alone tells what they are, and it has to be there.
  if ((message.type === 'context' && !context) || (message.type === 'referral' && !referral)) refuse(message.type);
  return {
    SmsMessageSid: id,
    NumMedia: '0',
    ...move(message.from, { name: 'ProfileName', username: 'ProfileUsername' }),
    SmsSid: id,
    WaId: sayWaId(message.from, phone),
    SmsStatus: 'received',
    ...content,
    To: takeAddress(message.to, refuse, 'to'),
    NumSegments: '1',
    ReferralNumMedia: referral?.ReferralMediaUrl ? '1' : '0',
    ...referral,
    MessageSid: id,
    AccountSid: ACCOUNT,
    ...context,
    From,
    ...sayUserIds(message.from, From, refuse, 'from'),
    ApiVersion: '2010-04-01',
  };
}

const MEANINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['queued', 'pending'],
  ['accepted', 'pending'],
  ['scheduled', 'pending'],
  ['sending', 'pending'],
  ['undelivered', 'failed'],
  ['canceled', 'failed'],
  ...['sent', 'delivered', 'read', 'failed'].map((word) => [word, word] as const),
]);

const meaningOf = (word: string): string => MEANINGS.get(word.trim().toLowerCase()) ?? 'other';

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const id = take(status, 'id');
  if (status.status === 'pending') status.wireStatus ??= 'queued';
  const word = takeWord(status, ['pending', 'sent', 'delivered', 'read', 'failed'], refuse, meaningOf);
  // By these a message is told that came in.
  if (/^(?:|receiv.*)$/is.test(word.trim())) refuse('wireStatus');
  const [error] = status.errors ?? [];
  const To = takeAddress(status.recipient, refuse, 'recipient');
  return {
    ChannelPrefix: 'whatsapp',
    ApiVersion: '2010-04-01',
    MessageStatus: word,
    SmsSid: id,
    SmsStatus: word,
    ...sayUserIds(status.recipient, To, refuse, 'recipient'),
    ...move(error, { ...(error?.code !== '0' && { code: 'ErrorCode' }), message: 'ErrorMessage' }),
    To,
    From: takeAddress(status.from, refuse, 'from'),
    MessageSid: id,
    AccountSid: ACCOUNT,
  };
}

/** One record in each body. */
export const twilio: Builder = {
  message: (message, refuse) => setAside(message, refuse, () => sayMessage(message, refuse)),
  status: (status, refuse) => setAside(status, refuse, () => sayStatus(status, refuse)),
  address: addressOf,
  encode: encodeForm,
  neverSays: ['timestamp'],
};
