import type { Context, Referral } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import { type MessageDraft, type MessageFormat, startMessage } from '../../core/message.ts';
import { mark } from '../../dialects/whatsapp/attributes.ts';
import { besideTarget } from '../../dialects/whatsapp/reaction.ts';
import { fields } from '../../wire/object.ts';
import { addParts, someParts } from '../../wire/parts.ts';
import { required, under } from '../../wire/table.ts';
import { id, text, typeName, url, word } from '../../wire/values.ts';
import { holds, type WireObject } from '../../wire/wire-object.ts';
import { contents, typeByParameters } from './content.ts';
import { isNoButton } from './interactive.ts';
import { IDS } from './kinds.ts';
import { type Addressed, address, personTable, readBusiness, readPerson } from './people.ts';

/** All parameters but those of the content. Twilio sends no time. */
interface TwilioHead extends Addressed, Click {
  id: string;
  type?: string;
  to?: string;
  repliedTo?: string;
  repliedSender?: string;
  forwarded?: boolean;
  frequentlyForwarded?: boolean;
}

/** What is told of an ad. Its media have one name for images and videos. */
interface Click extends Pick<Referral, 'sourceType' | 'sourceId' | 'sourceUrl' | 'headline' | 'body' | 'ctwaClid'> {
  mediaType?: string;
  mediaId?: string;
  mediaUrl?: string;
}

function contextOf(head: TwilioHead): Context | undefined {
  const { type, repliedTo, repliedSender, forwarded, frequentlyForwarded } = head;
  const context = someParts<Context>({
    messageId: repliedTo,
    from: repliedSender,
    forwarded: frequentlyForwarded ?? forwarded,
    frequentlyForwarded,
  });
  return besideTarget(context, type?.toLowerCase() === 'reaction');
}

/** `ReferralNumMedia` is on every message, and the others come blank. The type of the ad's media is a MIME type. */
function referralOf(head: TwilioHead): Referral | undefined {
  const { sourceType, sourceId, sourceUrl, headline, body, ctwaClid, mediaType, mediaId, mediaUrl } = head;
  const kind = mediaType?.replace(/\/.*/s, '');
  return someParts<Referral>({
    sourceType,
    sourceId,
    sourceUrl,
    headline,
    body,
    ctwaClid,
    mediaType: kind,
    ...((kind === 'image' || kind === 'video') && { [`${kind}Id`]: mediaId, [`${kind}Url`]: mediaUrl }),
  });
}

function readHead(head: TwilioHead, _: undefined, provider: ProviderId): MessageDraft | undefined {
  const from = readPerson(head);
  return (
    from &&
    addParts(startMessage(provider, head.id, from), {
      to: readBusiness(head.to),
      context: contextOf(head),
      referral: referralOf(head),
    })
  );
}

/**
 * `MessageType` is on no page of Twilio's, and older bodies do not have it. `text` says no more than that there is a `Body`:
 * then, and where the type is missing or new, the documented parameters tell.
 */
function typeOf({ type }: TwilioHead, record: WireObject): string | undefined {
  const word = type?.toLowerCase();
  const isDeclared = word && word !== 'text' && Object.hasOwn(contents, word);
  const told = isDeclared ? type : (typeByParameters(record) ?? type ?? (holds(record, 'Body') ? 'text' : undefined));
  return told?.toLowerCase() === 'button' && isNoButton(record) ? 'interactive' : told;
}

export const message: MessageFormat<TwilioHead, undefined> = /* @__PURE__ */ (() => ({
  head: fields<TwilioHead>({
    id: required(under(id, ...IDS)),
    type: under(typeName, 'MessageType'),
    ...personTable('From'),
    to: under(address, 'To'),
    repliedTo: under(id, 'OriginalRepliedMessageSid'),
    repliedSender: under(id, 'OriginalRepliedMessageSender'),
    forwarded: under(mark, 'Forwarded'),
    frequentlyForwarded: under(mark, 'FrequentlyForwarded'),
    sourceType: under(word, 'ReferralSourceType'),
    sourceId: under(id, 'ReferralSourceId'),
    sourceUrl: under(url, 'ReferralSourceUrl'),
    headline: under(text, 'ReferralHeadline'),
    body: under(text, 'ReferralBody'),
    ctwaClid: under(id, 'ReferralCtwaClid'),
    // Some number it like the files of a message.
    mediaType: under(word, 'ReferralMediaContentType', 'ReferralMediaContentType0'),
    mediaId: under(id, 'ReferralMediaId'),
    mediaUrl: under(url, 'ReferralMediaUrl', 'ReferralMediaUrl0'),
  }),
  read: readHead,
  typeOf,
  typeAt: ['MessageType'],
  spell: (wireType) => wireType.toLowerCase(),
  contents,
}))();
