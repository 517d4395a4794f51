import type { AudioMedia, Media, MediaFile, StickerMedia, StickerPack } from '../../../src/index.ts';
import { type Choices, now, pick } from './choices.ts';
import { type Draw, type Drawn, object, type Row, rows, type Spelling } from './drawn.ts';
import type { DrawnContent } from './record.ts';
import { flag, id, text, url } from './values.ts';
import { listOrJunk, part } from './whatsapp.ts';

/** How a member of Meta's family differs from the others. */
export interface Dialect {
  readonly spell: Spelling;
  /** `voice` is a type of its own, so `audio` is no voice note. */
  readonly isAudioNeverVoice: boolean;
}

/** On-premises and Cloud give an id, Cloud and Sinch a `url`, on-premises and InnoPaaS a `link`, one host a `media_url`. */
function fileRows(choices: Choices): Row[] {
  return rows<MediaFile>({
    id: ['id', id],
    url: [pick(choices, 'url', 'link', 'media_url'), url],
    mimeType: ['mime_type', text],
    sha256: ['sha256', text],
    caption: ['caption', text],
    filename: ['filename', text],
  });
}

const audioRows = rows<Pick<AudioMedia, 'voice'>>({ voice: ['voice', flag] });

const pack = part<StickerPack>({
  id: ['sticker-pack-id', id],
  name: ['sticker-pack-name', text],
  publisher: ['sticker-pack-publisher', text],
  emojis: ['emojis', listOrJunk(text, 5)],
  firstParty: ['is-first-party-sticker', flag],
  androidAppStoreLink: ['android-app-store-link', url],
  iosAppStoreLink: ['ios-app-store-link', url],
});
const stickerRows = rows<Pick<StickerMedia, 'animated' | 'pack'>>({
  animated: ['animated', flag],
  pack: ['metadata', pack],
});

/** What each type draws beside a file, and what it means whatever the file says. */
const MEDIA: {
  readonly [type: string]: { readonly rows: readonly Row[]; readonly kind: Media['kind']; readonly voice?: true };
} = {
  image: { rows: [], kind: 'image' },
  video: { rows: [], kind: 'video' },
  audio: { rows: audioRows, kind: 'audio' },
  voice: { rows: audioRows, kind: 'audio', voice: true },
  document: { rows: [], kind: 'document' },
  sticker: { rows: stickerRows, kind: 'sticker' },
};

export const MEDIA_TYPES: readonly string[] = Object.keys(MEDIA);

/** A file's object and its meaning; nothing has to be in it. */
export function medium(wireType: string, dialect: Dialect): Draw<Media> {
  const { rows: more, kind, voice } = MEDIA[wireType] as (typeof MEDIA)[string];
  const before = wireType === 'audio' && dialect.isAudioNeverVoice ? { kind, voice: false } : { kind };
  return (choices): Drawn<Media> => {
    const { wire, means, issues } = object<Media>([...fileRows(choices), ...more], dialect.spell)(choices);
    return { wire, means: { ...before, ...means, ...(voice && { voice }) } as Media, issues };
  };
}

export function mediaContent(wireType: string, dialect: Dialect): (choices: Choices) => DrawnContent {
  const draw = medium(wireType, dialect);
  return (choices) => {
    const { wire, means, issues } = draw(choices);
    // Voice notes were seen with their body under `audio`.
    const key = wireType === 'voice' && now(choices, 6) ? 'audio' : wireType;
    const content = { type: 'media', media: means as Media } as const;
    const inKey = issues.map(({ code, at }) => ({ code, at: [key, ...at] }));
    // On-premises a text may ride on a file, as its caption unless it has one.
    const riding = now(choices, 8) ? pick(choices, 'Riding', ' ride ') : undefined;
    if (riding === undefined) return { wire: { [key]: wire }, means: content, issues: inKey };
    const media = { ...(means as Media), caption: means?.caption ?? riding };
    return { wire: { [key]: wire, text: { body: riding } }, means: { type: 'media', media }, issues: inKey };
  };
}
