import type {
  AudioMedia,
  DocumentMedia,
  ImageMedia,
  Media,
  MediaFile,
  OtherMedia,
  StickerMedia,
  StickerPack,
  VideoMedia,
} from '../contract/media.ts';
import { flag, name, someText } from './leaves.ts';
import { both, filledList, object, oneOf, optional, type Schema, type Shape, something, tag } from './shape.ts';

const file: Shape<MediaFile> = {
  id: /* @__PURE__ */ optional(name),
  url: /* @__PURE__ */ optional(name),
  mimeType: /* @__PURE__ */ optional(someText),
  sha256: /* @__PURE__ */ optional(someText),
  caption: /* @__PURE__ */ optional(someText),
  filename: /* @__PURE__ */ optional(someText),
};

export const stickerPack: Schema<StickerPack> = /* @__PURE__ */ something<StickerPack>({
  id: optional(name),
  name: optional(someText),
  publisher: optional(someText),
  emojis: optional(filledList(someText)),
  firstParty: optional(flag),
  androidAppStoreLink: optional(name),
  iosAppStoreLink: optional(name),
});

export const imageMedia: Schema<ImageMedia> = /* @__PURE__ */ object<ImageMedia>(both(file, { kind: tag('image') }));

export const videoMedia: Schema<VideoMedia> = /* @__PURE__ */ object<VideoMedia>(both(file, { kind: tag('video') }));

export const audioMedia: Schema<AudioMedia> = /* @__PURE__ */ object<AudioMedia>(
  both(file, { kind: tag('audio'), voice: optional(flag) }),
);

export const documentMedia: Schema<DocumentMedia> = /* @__PURE__ */ object<DocumentMedia>(
  both(file, { kind: tag('document') }),
);

export const stickerMedia: Schema<StickerMedia> = /* @__PURE__ */ object<StickerMedia>(
  both(file, { kind: tag('sticker'), animated: optional(flag), pack: optional(stickerPack) }),
);

export const otherMedia: Schema<OtherMedia> = /* @__PURE__ */ object<OtherMedia>(
  both(file, { kind: tag('other'), wireType: optional(someText) }),
);

export const media: Schema<Media> = /* @__PURE__ */ oneOf<Media, 'kind'>('kind', {
  image: imageMedia,
  video: videoMedia,
  audio: audioMedia,
  document: documentMedia,
  sticker: stickerMedia,
  other: otherMedia,
});
