import type { ProviderError, Referral } from '../../../contract/attributes.ts';
import type { Interactive } from '../../../contract/interactive.ts';
import type { Media, MediaFile, StickerMedia } from '../../../contract/media.ts';
import type { SystemEvent } from '../../../contract/system.ts';
import { type FileKeys, moveFile, takeAudioType } from '../../media.ts';
import { CARD, CONTEXT, type Habits, NAME, type Say, WORDS } from '../../meta/record.ts';
import { sayFlow, sayTap } from '../../meta/replies.ts';
import { isOfGroup, isOfIdentity } from '../../meta/system.ts';
import { filled, type Keys, move, type Refuse, take, type Wire } from '../../saying.ts';
import { inSnakeCase } from '../../spelling.ts';
import { numberOr, phoneIn } from '../../values.ts';

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
    ...move(part, inSnakeCase<Referral>('headline', 'body', 'sourceType', 'sourceId', 'sourceUrl', 'mediaType')),
    image: move(part, { imageId: 'id' }),
    video: move(part, { videoId: 'id' }),
  });
}

export function error(part: ProviderError): Wire | undefined {
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
      if (!isOfGroup(event.wireType, groupId)) refuse('system.wireType');
      return { type: 'system', system: move(event, { wireType: 'type', body: 'body' }) ?? {} };
    case 'other':
      if (isOfGroup(event.wireType, groupId) || isOfIdentity(event.wireType)) refuse('system.wireType');
      return { type: 'system', system: move(event, { wireType: 'type', body: 'body' }) ?? {} };
    default:
      refuse('system.kind');
      return undefined;
  }
};

export const habits: Habits = {
  media: sayMedia,
  card: {
    ...CARD,
    name: { ...NAME, prefix: 'name-prefix', suffix: 'name_suffix' },
    card: { birthday: 'birthday', image: 'contact_image' },
  },
  context: { ...CONTEXT, groupId: 'group_id', mentions: 'mentions' },
  referral,
  error,
  interactive,
  system,
  words: { ...WORDS, undelivered: ['unknown', 'unsupported', 'ephemeral'] },
};
