import type { ProviderError, Referral } from '../../../contract/attributes.ts';
import type { Interactive } from '../../../contract/interactive.ts';
import type { Media, MediaFile } from '../../../contract/media.ts';
import type { SystemEvent } from '../../../contract/system.ts';
import { type FileKeys, moveFile, takeAudioType } from '../../media.ts';
import { CARD, type Habits, NAME, PLACE, type Say, WORDS } from '../../meta/record.ts';
import { sayTap } from '../../meta/replies.ts';
import { filled, type Keys, move, type Refuse, take, type Wire } from '../../saying.ts';
import { inSnakeCase } from '../../spelling.ts';
import { numberOr, phoneIn } from '../../values.ts';

const FILE: Keys<MediaFile> = { url: 'url', mimeType: 'mime_type' };
const CAPTIONED: Keys<MediaFile> = { ...FILE, caption: 'caption' };

const FILES: FileKeys = {
  image: CAPTIONED,
  video: CAPTIONED,
  audio: CAPTIONED,
  // As the sample of a zip file has them.
  document: { ...CAPTIONED, filename: 'filename', sha256: 'sha256' },
  sticker: FILE,
};

function sayMedia(file: Media, refuse: Refuse): Wire {
  const type = takeAudioType(file);
  return { type, [type]: moveFile(file, FILES, refuse) };
}

/** The picture or film that the user saw, by id. */
function referral(part: Referral): Wire | undefined {
  return filled({
    ...move(part, inSnakeCase<Referral>('headline', 'body', 'sourceType', 'sourceId', 'sourceUrl')),
    image: move(part, { imageId: 'id' }),
    video: move(part, { videoId: 'id' }),
  });
}

function error(part: ProviderError): Wire | undefined {
  return filled({ code: numberOr(take(part, 'code')), ...move(part, { title: 'title', details: 'details' }) });
}

/** The slot that is not used is `null`, and the title and the id of the answer stand beside it once more. */
const interactive: Say<Interactive> = (part, refuse, message) => {
  if (part.kind !== 'button_reply' && part.kind !== 'list_reply') {
    refuse('interactive.kind');
    return undefined;
  }
  const { kind, title, id } = part;
  const wire = sayTap(part, refuse, message);
  const unused = kind === 'list_reply' ? 'button_reply' : 'list_reply';
  return {
    ...wire,
    interactive: { [unused]: null, ...(wire?.interactive as Wire) },
    button: title,
    buttonUniqueID: id,
  };
};

const system: Say<SystemEvent> = (event, refuse) => {
  if (event.kind !== 'number_changed') {
    refuse('system.kind');
    return undefined;
  }
  if (take(event, 'newPhone') !== phoneIn(event.newId)) refuse('system.newPhone');
  const wire = { type: 'user_changed_number', ...move(event, { newId: 'new_wa_id', body: 'body' }) };
  return { type: 'system', system: wire };
};

export const habits: Habits = {
  media: sayMedia,
  card: { ...CARD, name: { ...NAME, prefix: 'name-prefix', suffix: 'name_suffix' }, card: { birthday: 'birthday' } },
  context: { from: 'from', messageId: 'id' },
  referral,
  error,
  interactive,
  system,
  words: { ...WORDS, undelivered: ['unknown'] },
  // Its table of a place is of the record itself; the sample beside it is a button's.
  location: (place) => ({ type: 'location', ...move(place, PLACE) }),
};
