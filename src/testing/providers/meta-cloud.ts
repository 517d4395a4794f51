import type { Context, ProviderError, Referral } from '../../contract/attributes.ts';
import type { Interactive, PaymentMethod } from '../../contract/interactive.ts';
import type { MediaFile } from '../../contract/media.ts';
import type { InboundMessage } from '../../contract/message.ts';
import type { BusinessNumber } from '../../contract/people.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { SystemEvent } from '../../contract/system.ts';
import type { Builder } from '../builder.ts';
import { type FileKeys, moveFile } from '../media.ts';
import { joinValues, type Value } from '../meta/envelope.ts';
import { sayIdentity } from '../meta/identity.ts';
import { type PersonKeys, sayPerson } from '../meta/people.ts';
import { CARD, type Habits, NAME, type Say, sayAround, sayBody } from '../meta/record.ts';
import { reply, sayFlow, sayTap } from '../meta/replies.ts';
import { asText, takeWord } from '../meta/status.ts';
import { each, filled, isSame, type Keys, move, orRefuse, type Refuse, take, type Wire } from '../saying.ts';
import { digitsOf, numberOr, phoneIn, takeSeconds } from '../values.ts';

// Written from Meta's pages on the webhooks of the Cloud API.

const FILE: Keys<MediaFile> = { id: 'id', url: 'url', mimeType: 'mime_type', sha256: 'sha256' };
const CAPTIONED: Keys<MediaFile> = { ...FILE, caption: 'caption' };

const FILES: FileKeys = {
  image: CAPTIONED,
  video: CAPTIONED,
  audio: { ...FILE, voice: 'voice' },
  document: { ...CAPTIONED, filename: 'filename' },
  sticker: { ...FILE, animated: 'animated' },
};

const context: Keys<Context> = {
  messageId: 'id',
  from: 'from',
  userId: 'from_user_id',
  parentUserId: 'from_parent_user_id',
  forwarded: 'forwarded',
  frequentlyForwarded: 'frequently_forwarded',
};

function referral(part: Referral): Wire | undefined {
  const welcome = take(part, 'welcomeMessage');
  return filled({
    ...move(part, {
      sourceUrl: 'source_url',
      sourceId: 'source_id',
      sourceType: 'source_type',
      headline: 'headline',
      body: 'body',
      mediaType: 'media_type',
      imageUrl: 'image_url',
      videoUrl: 'video_url',
      thumbnailUrl: 'thumbnail_url',
      ctwaClid: 'ctwa_clid',
      ref: 'ref',
    }),
    welcome_message: welcome === undefined ? undefined : { text: welcome },
  });
}

function error(part: ProviderError): Wire | undefined {
  const details = take(part, 'details');
  return filled({
    code: numberOr(take(part, 'code')),
    ...move(part, { title: 'title', message: 'message', href: 'href' }),
    error_data: details === undefined ? undefined : { details },
  });
}

const interactive: Say<Interactive> = (part, refuse, message) => {
  switch (part.kind) {
    case 'flow_reply':
      return sayFlow(part, refuse);
    case 'call_permission_reply':
      return reply('call_permission_reply', {
        ...move(part, { response: 'response', permanent: 'is_permanent', source: 'response_source' }),
        expiration_timestamp: takeSeconds(part, 'expiresAt'),
      });
    case 'payment_method':
      return reply('payment_method', orRefuse(sayPaymentMethod(part), refuse, 'interactive'));
    default:
      return sayTap(part, refuse, message);
  }
};

function sayPaymentMethod(part: PaymentMethod): Wire {
  return {
    payment_timestamp: takeSeconds(part, 'confirmedAt'),
    ...move(part, {
      method: 'payment_method',
      referenceId: 'reference_id',
      lastFourDigits: 'last_four_digits',
      credentialId: 'credential_id',
    }),
  };
}

const IDS: Keys<Extract<SystemEvent, { kind: 'user_id_changed' }>> = {
  body: 'body',
  userId: 'user_id',
  parentUserId: 'parent_user_id',
  previousUserId: 'previous_user_id',
  previousParentUserId: 'previous_parent_user_id',
};

const system: Say<SystemEvent> = (event, refuse, { from, groupId }) => {
  switch (event.kind) {
    case 'chat_opened':
      return { type: 'request_welcome' };
    case 'number_changed': {
      if (take(event, 'newPhone') !== phoneIn(event.newId)) refuse('system.newPhone');
      const wire = { type: 'user_changed_number', wa_id: take(event, 'newId'), ...move<typeof event>(event, IDS) };
      return { type: 'system', system: wire };
    }
    case 'user_id_changed':
      return { type: 'system', system: { type: 'user_changed_user_id', ...move(event, IDS) } };
    case 'identity_changed':
      // The sender's own identity would be taken for the one that changed.
      if (event.identity === undefined && from.identity) refuse('from.identity');
      return {
        type: 'system',
        system: {
          type: 'customer_identity_changed',
          identity: sayIdentity(event.identity),
          ...move(event, { body: 'body' }),
        },
      };
    case 'other':
      // Without a word, what happens in a group is told of the group.
      if (event.wireType === undefined && groupId !== undefined) refuse('system.wireType');
      return { type: 'system', system: move(event, { wireType: 'type', body: 'body' }) ?? {} };
    default:
      refuse('system.kind');
      return undefined;
  }
};

const habits: Habits = {
  media: (file, refuse) => ({ type: file.kind, [file.kind]: moveFile(file, FILES, refuse) }),
  card: {
    ...CARD,
    name: { ...NAME, prefix: 'prefix', suffix: 'suffix' },
    card: { birthday: 'birthday', vcard: 'vcard', origin: 'origin' },
  },
  context,
  referral,
  error,
  interactive,
  system,
  undelivered: ['unsupported', 'unknown'],
  hasEdits: true,
};

const SENDER: PersonKeys = {
  id: 'from',
  userId: 'from_user_id',
  parentUserId: 'from_parent_user_id',
  hasAccount: true,
};

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const body = sayBody(message, habits, refuse);
  const { record, contact } = sayPerson(message.from, SENDER, refuse, 'from');
  const wire = {
    ...record,
    id: take(message, 'id'),
    timestamp: asText(takeSeconds(message, 'timestamp')),
    group_id: take(message, 'groupId'),
    ...sayAround(message, habits, refuse),
    identity: sayIdentity(message.from.identity),
    ...body,
  };
  return body && envelope(message.to, { contacts: contact && [contact], messages: [wire] });
}

const RECIPIENT: PersonKeys = {
  id: 'recipient_id',
  userId: 'recipient_user_id',
  parentUserId: 'recipient_parent_user_id',
  hasAccount: true,
};
const MEMBER: PersonKeys = {
  id: 'recipient_participant_id',
  userId: 'recipient_participant_user_id',
  parentUserId: 'recipient_participant_parent_user_id',
  hasAccount: true,
};

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const { recipient } = status;
  const groupId = take(status, 'groupId');
  const { record, contact } = sayPerson(recipient, groupId ? MEMBER : RECIPIENT, refuse, 'recipient');
  const wire = {
    id: take(status, 'id'),
    status: takeWord(status, WORDS, refuse),
    timestamp: asText(takeSeconds(status, 'timestamp')),
    ...(groupId && { recipient_id: groupId, recipient_type: 'group' }),
    ...record,
    recipient_identity_key_hash: take(recipient?.identity, 'hash'),
    biz_opaque_callback_data: take(status, 'callbackData'),
    pricing: move(status.pricing, {
      billable: 'billable',
      model: 'pricing_model',
      type: 'type',
      category: 'category',
    }),
    errors: each(status, 'errors', error),
  };
  return envelope(status.from, { contacts: contact && [contact], statuses: [wire] });
}

const WORDS: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'played', 'failed', 'deleted'];

function envelope(to: BusinessNumber | undefined, lists: Wire): Wire {
  const id = take(to, 'businessAccountId');
  const phone = phoneIn(to?.phone) === undefined ? undefined : digitsOf(take(to, 'phone'));
  const metadata = filled({ display_phone_number: phone, phone_number_id: take(to, 'id') });
  const value = { messaging_product: 'whatsapp', metadata, ...lists };
  return { object: 'whatsapp_business_account', entry: [{ id, changes: [{ value, field: 'messages' }] }] };
}

interface Change {
  readonly value: Value;
  readonly field: string;
}

interface Entry extends Wire {
  readonly id?: string;
  readonly changes: readonly Change[];
}

/** One entry for each account, one change for each number: as long as the records stay in their order. */
function join(body: Wire, next: Wire): Wire {
  const entries = body.entry as Entry[];
  const [added] = next.entry as [Entry];
  const last = entries.at(-1) as Entry;
  if (last.id !== added.id) return { ...body, entry: [...entries, added] };
  const changes = joinChanges(last.changes, added.changes[0] as Change);
  return { ...body, entry: [...entries.slice(0, -1), { ...last, changes }] };
}

function joinChanges(changes: readonly Change[], added: Change): Change[] {
  const last = changes.at(-1) as Change;
  const isOfOne = isSame(last.value.metadata, added.value.metadata);
  const value = isOfOne ? joinValues(last.value, added.value) : undefined;
  return value ? [...changes.slice(0, -1), { ...last, value }] : [...changes, added];
}

export const metaCloud: Builder = { message: sayMessage, status: sayStatus, join };
