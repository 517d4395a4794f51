/** A file. Fetching and storing is the same for every kind, so the kinds share one message type. */
export type Media = ImageMedia | VideoMedia | AudioMedia | DocumentMedia | StickerMedia | OtherMedia;

export interface MediaFile {
  /** The id to download with (Meta). Absent where there is only a URL, or where the download failed. */
  id?: string;
  /** Where to download. Mostly short-lived and in need of the provider's credentials; treat it as untrusted. */
  url?: string;
  /** MIME type, with parameters: `audio/ogg; codecs=opus`. Infobip never sends one. */
  mimeType?: string;
  /** SHA-256 of the file, base64 or hex as the provider has it. */
  sha256?: string;
  /** What the user wrote under it. Some providers put a document's name here. */
  caption?: string;
  /** Name of the file on the sender's device. Mostly of documents alone. Infobip sends none, Sinch rarely: see `caption`. */
  filename?: string;
}

export interface ImageMedia extends MediaFile {
  kind: 'image';
}

export interface VideoMedia extends MediaFile {
  kind: 'video';
}

export interface AudioMedia extends MediaFile {
  kind: 'audio';
  /** Recorded in the chat rather than attached. Absent where the provider does not tell. */
  voice?: boolean;
}

export interface DocumentMedia extends MediaFile {
  kind: 'document';
}

export interface StickerMedia extends MediaFile {
  kind: 'sticker';
  /** Absent where the provider does not tell. */
  animated?: boolean;
  /** The pack it comes from (Meta on-premises). */
  pack?: StickerPack;
}

/** Meta on-premises `sticker.metadata`. Every field can be missing. */
export interface StickerPack {
  id?: string;
  /** As the sticker store shows it. */
  name?: string;
  publisher?: string;
  /** Emojis that the sticker stands for. */
  emojis?: string[];
  /** Made by WhatsApp itself. */
  firstParty?: boolean;
  androidAppStoreLink?: string;
  iosAppStoreLink?: string;
}

/** A file of a kind that this version does not know. */
export interface OtherMedia extends MediaFile {
  kind: 'other';
  wireType?: string;
}
