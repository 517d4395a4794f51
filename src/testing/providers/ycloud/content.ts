import type { ProviderError } from '../../../contract/attributes.ts';
import type { Interactive } from '../../../contract/interactive.ts';
import type { MediaFile } from '../../../contract/media.ts';
import type { SystemEvent } from '../../../contract/system.ts';
import { type FileKeys, moveFile } from '../../media.ts';
import { CARD, CONTEXT, type Habits, NAME, REFERRAL, type Say, WORDS } from '../../meta/record.ts';
import { sayFlow, sayPermission, sayTap } from '../../meta/replies.ts';
import { isOfGroup, isOfIdentity } from '../../meta/system.ts';
import { filled, type Keys, move, take, type Wire } from '../../saying.ts';
import { toSnakeCase } from '../../spelling.ts';
import { phoneIn } from '../../values.ts';

const FILE: Keys<MediaFile> = { id: 'id', url: 'link', mimeType: 'mime_type', sha256: 'sha256' };
const CAPTIONED: Keys<MediaFile> = { ...FILE, caption: 'caption' };

const FILES: FileKeys = {
  image: CAPTIONED,
  video: CAPTIONED,
  // The flag is in no document, but in a public test.
  audio: { ...FILE, voice: 'voice' },
  document: { ...CAPTIONED, filename: 'filename' },
  sticker: FILE,
};

/** Codes are strings. */
export function sayError(part: ProviderError): Wire | undefined {
  const details = take(part, 'details');
  return filled({
    ...move(part, { code: 'code', title: 'title', message: 'message' }),
    error_data: details === undefined ? undefined : { details },
  });
}

const interactive: Say<Interactive> = (part, refuse, message) => {
  switch (part.kind) {
    case 'flow_reply':
      return sayFlow(part, refuse);
    case 'call_permission_reply':
      return sayPermission(part);
    default:
      return sayTap(part, refuse, message);
  }
};

const system: Say<SystemEvent> = (event, refuse, { from, groupId }) => {
  switch (event.kind) {
    case 'chat_opened':
      return { type: 'request_welcome' };
    case 'number_changed': {
      if (take(event, 'newPhone') !== phoneIn(event.newId)) refuse('system.newPhone');
      return { type: 'system', system: { type: 'user_changed_number', ...move(event, NEW_NUMBER) } };
    }
    case 'identity_changed':
      // The sender's own identity would be taken for the one that changed, but no identity is ever said.
      return { type: 'system', system: { type: 'user_identity_changed', ...move(event, { body: 'body' }) } };
    case 'user_id_changed': {
      // Inferred: the new id is the sender's.
      const isSender = event.userId === from.userId && event.userId !== event.previousUserId;
      if (!isSender || event.previousUserId === undefined) refuse('system.userId');
      take(event, 'userId');
      return { type: 'system', system: { type: 'user_changed_user_id', ...move(event, OLD_IDS) } };
    }
    case 'other':
      if (isOfGroup(event.wireType, groupId) || isOfIdentity(event.wireType)) refuse('system.wireType');
      return { type: 'system', system: move(event, { wireType: 'type', body: 'body' }) ?? {} };
    default:
      refuse('system.kind');
      return undefined;
  }
};

const NEW_NUMBER: Keys<Extract<SystemEvent, { kind: 'number_changed' }>> = { newId: 'new_wa_id', body: 'body' };
const OLD_IDS: Keys<Extract<SystemEvent, { kind: 'user_id_changed' }>> = {
  previousUserId: 'previous_user_id',
  previousParentUserId: 'previous_parent_user_id',
  body: 'body',
};

/** Meta's contents as they are. */
export const habits: Habits = {
  media: (file, refuse) => ({ type: file.kind, [file.kind]: moveFile(file, FILES, refuse) }),
  card: { ...CARD, name: { ...NAME, prefix: 'prefix', suffix: 'suffix' }, card: { birthday: 'birthday' } },
  context: CONTEXT,
  referral: (part) => move(part, REFERRAL),
  error: sayError,
  interactive,
  system,
  words: {
    ...WORDS,
    undelivered: ['unsupported', 'errors'],
    others: [...WORDS.others, 'unknown'],
    spell: toSnakeCase,
  },
};
