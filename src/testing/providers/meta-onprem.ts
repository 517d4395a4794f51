import type { ProviderError, Referral } from '../../contract/attributes.ts';
import type { Interactive } from '../../contract/interactive.ts';
import type { Media, MediaFile, StickerMedia } from '../../contract/media.ts';
import type { InboundMessage } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { SystemEvent } from '../../contract/system.ts';
import type { Builder } from '../builder.ts';
import { type FileKeys, moveFile, takeAudioType } from '../media.ts';
import { joinValues } from '../meta/envelope.ts';
import { sayIdentity } from '../meta/identity.ts';
import { type PersonKeys, sayPerson } from '../meta/people.ts';
import { CARD, type Habits, NAME, type Say, sayAround, sayBody } from '../meta/record.ts';
import { sayFlow, sayTap } from '../meta/replies.ts';
import { asText, takeWord } from '../meta/status.ts';
import { each, filled, type Keys, move, type Refuse, take, type Wire } from '../saying.ts';
import { numberOr, phoneIn, takeId, takeSeconds } from '../values.ts';

// Written from Meta's pages on the on-premises client; what hosts of it add says so.

const FILE: Keys<MediaFile> = {
  id: 'id',
  url: 'link',
  mimeType: 'mime_type',
  sha256: 'sha256',
  caption: 'caption',
};

const FILES: FileKeys = {
  image: FILE,
  video: FILE,
  audio: { ...FILE, filename: 'filename' },
  document: { ...FILE, filename: 'filename' },
  sticker: FILE,
};

/** A file without an id was not fetched. */
function sayMedia(file: Media, refuse: Refuse): Wire {
  const type = takeAudioType(file);
  const status = file.id === undefined ? 'undownloaded' : undefined;
  const metadata = file.kind === 'sticker' ? sayPack(file.pack) : undefined;
  return { type, [type]: { ...moveFile(file, FILES, refuse), status, metadata } };
}

function sayPack(pack: StickerMedia['pack']): Wire | undefined {
  const isFirst = take(pack, 'firstParty');
  return filled({
    ...move(pack, {
      id: 'sticker-pack-id',
      name: 'sticker-pack-name',
      publisher: 'sticker-pack-publisher',
      emojis: 'emojis',
      androidAppStoreLink: 'android-app-store-link',
      iosAppStoreLink: 'ios-app-store-link',
    }),
    'is-first-party-sticker': isFirst === undefined ? undefined : Number(isFirst),
  });
}

/** The ad's picture or film is downloaded by id. */
function referral(part: Referral): Wire | undefined {
  return filled({
    ...move(part, {
      headline: 'headline',
      body: 'body',
      sourceType: 'source_type',
      sourceId: 'source_id',
      sourceUrl: 'source_url',
      mediaType: 'media_type',
    }),
    image: move(part, { imageId: 'id' }),
    video: move(part, { videoId: 'id' }),
  });
}

function error(part: ProviderError): Wire | undefined {
  return filled({
    code: numberOr(take(part, 'code')),
    ...move(part, { title: 'title', details: 'details', href: 'href' }),
  });
}

/** Forms are Turn.io's. */
const interactive: Say<Interactive> = (part, refuse, message) =>
  part.kind === 'flow_reply' ? sayFlow(part, refuse) : sayTap(part, refuse, message);

const system: Say<SystemEvent> = (event, refuse, { from, groupId }) => {
  switch (event.kind) {
    case 'number_changed': {
      if (take(event, 'newPhone') !== phoneIn(event.newId)) refuse('system.newPhone');
      const wire = { type: 'user_changed_number', ...move(event, { newId: 'new_wa_id', body: 'body' }) };
      return { type: 'system', system: wire };
    }
    case 'identity_changed': {
      if (event.identity?.hash === undefined && from.identity) refuse('from.identity');
      const wire = { type: 'user_identity_changed', ...move(event, { body: 'body' }) };
      return { type: 'system', system: { ...wire, identity: take(event.identity, 'hash') } };
    }
    case 'group':
      // By Meta's page an event of a group has no type, by its list of types it has one.
      if (event.wireType === undefined ? groupId === undefined : !event.wireType.startsWith('group_')) {
        refuse('system.wireType');
      }
      return { type: 'system', system: move(event, { wireType: 'type', body: 'body' }) ?? {} };
    case 'other':
      if (event.wireType === undefined && groupId !== undefined) refuse('system.wireType');
      return { type: 'system', system: move(event, { wireType: 'type', body: 'body' }) ?? {} };
    default:
      refuse('system.kind');
      return undefined;
  }
};

const habits: Habits = {
  media: sayMedia,
  card: {
    ...CARD,
    name: { ...NAME, prefix: 'name-prefix', suffix: 'name_suffix' },
    card: { birthday: 'birthday', image: 'contact_image' },
  },
  context: {
    from: 'from',
    messageId: 'id',
    groupId: 'group_id',
    mentions: 'mentions',
    forwarded: 'forwarded',
    frequentlyForwarded: 'frequently_forwarded',
  },
  referral,
  error,
  interactive,
  system,
  undelivered: ['unknown', 'unsupported', 'ephemeral'],
};

/** The user id is Turn.io's. */
const SENDER: PersonKeys = { id: 'from', userId: 'from_bsuid' };

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
  return body && { contacts: contact && [contact], messages: [wire] };
}

const WORDS: readonly string[] = ['sent', 'delivered', 'read', 'failed', 'deleted'];

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const wire = {
    id: take(status, 'id'),
    recipient_id: status.recipient && takeId(status.recipient, refuse, 'recipient'),
    status: takeWord(status, WORDS, refuse),
    timestamp: asText(takeSeconds(status, 'timestamp')),
    pricing: move(status.pricing, { billable: 'billable', model: 'pricing_model', category: 'category' }),
    errors: each(status, 'errors', error),
  };
  return { statuses: [wire] };
}

export const metaOnprem: Builder = {
  message: sayMessage,
  status: sayStatus,
  // The body is one value, and says nowhere which of the business's numbers it is for.
  join: joinValues,
  neverSays: ['to'],
};
