import type { AudioMedia, Media, MediaFile, StickerMedia, StickerPack } from '../../contract/media.ts';
import { type Content, content, type Find, underOneOf } from '../../core/content.ts';
import { fields, object } from '../../wire/object.ts';
import { list, type Piece } from '../../wire/piece.ts';
import { type Table, under } from '../../wire/table.ts';
import { flag, id, text, url } from '../../wire/values.ts';
import { get, isWireObject, type WireObject } from '../../wire/wire-object.ts';

// Meta writes snake_case, InnoPaaS camelCase with `link`, Sinch `url` and no id. `link` is in Meta's on-premises webhook
// table, `url` on Cloud since November 2025. On-premises also sends `file`, a deprecated path on the gateway's own disk.
const FILE: Table<MediaFile> = {
  id,
  // `media_url` is Route Mobile's. Sinch's table of video fields capitalises two keys; its sample does not.
  url: under(url, 'url', 'link', 'media_url', 'Url'),
  mimeType: text,
  sha256: text,
  caption: under(text, 'caption', 'Caption'),
  filename: text,
};

const file: Piece<MediaFile> = /* @__PURE__ */ fields(FILE);

const audioFile: Piece<Omit<AudioMedia, 'kind'>> = /* @__PURE__ */ (() =>
  fields<Omit<AudioMedia, 'kind'>>({
    ...FILE,
    voice: flag,
  }))();

/** Meta on-premises; the only keys of a webhook with hyphens. `is-first-party-sticker` is 0 or 1. */
const stickerPack: Piece<StickerPack> = /* @__PURE__ */ object<StickerPack>({
  id: under(id, 'sticker-pack-id'),
  name: under(text, 'sticker-pack-name'),
  publisher: under(text, 'sticker-pack-publisher'),
  emojis: /* @__PURE__ */ list(text),
  firstParty: under(flag, 'is-first-party-sticker'),
  androidAppStoreLink: under(url, 'android-app-store-link'),
  iosAppStoreLink: under(url, 'ios-app-store-link'),
});

const stickerFile: Piece<Omit<StickerMedia, 'kind'>> = /* @__PURE__ */ (() =>
  fields<Omit<StickerMedia, 'kind'>>({
    ...FILE,
    animated: flag,
    pack: under(stickerPack, 'metadata'),
  }))();

/** A file without id or URL is still a file: the gateway could not download it. */
// @__NO_SIDE_EFFECTS__
function media<F extends MediaFile>(
  piece: Piece<F>,
  toMedia: (file: F | undefined) => Media,
  find?: Find,
): Content<unknown> {
  return content<'media', F, unknown>(
    'media',
    piece,
    (file, { record }) => {
      const media = toMedia(file);
      const caption = file?.caption ?? ridingText(record);
      if (caption) media.caption = caption;
      return media;
    },
    find,
  );
}

/** Meta's on-premises page lets a `text` object ride on a media record as its caption. */
function ridingText(record: WireObject): string | undefined {
  const text = get(record, 'text');
  const body = isWireObject(text) ? get(text, 'body') : undefined;
  return typeof body === 'string' ? body : undefined;
}

export const image: Content<unknown> = /* @__PURE__ */ media(file, (file) => ({ kind: 'image', ...file }));
export const video: Content<unknown> = /* @__PURE__ */ media(file, (file) => ({ kind: 'video', ...file }));
export const document: Content<unknown> = /* @__PURE__ */ media(file, (file) => ({ kind: 'document', ...file }));
export const sticker: Content<unknown> = /* @__PURE__ */ media(stickerFile, (file) => ({ kind: 'sticker', ...file }));

/** Where voice notes come under this type as well, marked or not. */
export const audio: Content<unknown> = /* @__PURE__ */ media(audioFile, (file) => ({ kind: 'audio', ...file }));

/** Where voice notes have a type of their own. */
export const audioNotVoice: Content<unknown> = /* @__PURE__ */ media(audioFile, (file) => ({
  kind: 'audio',
  voice: false,
  ...file,
}));

/** The body of a voice note has been seen under `audio` too. */
export const voice: Content<unknown> = /* @__PURE__ */ media(
  audioFile,
  (file) => ({ kind: 'audio', ...file, voice: true }),
  /* @__PURE__ */ underOneOf('voice', 'audio'),
);
