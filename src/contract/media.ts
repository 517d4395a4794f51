/** A file that the user sent. You fetch and store every kind in the same way; `kind` says what to show it as. */
export type Media = ImageMedia | VideoMedia | AudioMedia | DocumentMedia | StickerMedia | OtherMedia;

/**
 * What a file of any kind has. Every field can be absent. If both `id` and `url` are absent, the provider could not
 * fetch the file, and `errors` of the message often says why.
 */
export interface MediaFile {
  /**
   * The id with which you ask the provider for the file, such as `880011223344567` (Meta, YCloud; some bodies of Gupshup
   * Enterprise and of its bots).
   */
  id?: string;
  /**
   * The web address of the file. With most providers it works for a limited time, and with many it needs your
   * credentials. It is not checked: send your credentials only to your provider's own hosts.
   */
  url?: string;
  /** The MIME type, also with parameters: `audio/ogg; codecs=opus`. Infobip and Vonage do not send it. */
  mimeType?: string;
  /**
   * The SHA-256 of the file, as base64 or hex, whichever the provider sends. Infobip, Vonage, Gupshup and Twilio do not
   * send it.
   */
  sha256?: string;
  /** What the user wrote under the file. With Infobip, and often with Sinch, the name of a document is here. */
  caption?: string;
  /**
   * The name of the file on the sender's device, such as `Lease 2026 (final).pdf`. Most providers send it for documents
   * only, Infobip never, Sinch rarely: see `caption`. The sender chooses it, so never use it as a path.
   */
  filename?: string;
}

/** A picture. */
export interface ImageMedia extends MediaFile {
  kind: 'image';
}

/** A video. */
export interface VideoMedia extends MediaFile {
  kind: 'video';
}

/** A voice recording or a sound file. */
export interface AudioMedia extends MediaFile {
  kind: 'audio';
  /**
   * `true` for a voice recording made in the chat, `false` for an attached file. Absent if the provider does not say.
   */
  voice?: boolean;
}

/** A file of any other kind, such as a PDF. With Twilio, a shared contact card is one too. */
export interface DocumentMedia extends MediaFile {
  kind: 'document';
}

/** A sticker. */
export interface StickerMedia extends MediaFile {
  kind: 'sticker';
  /** Whether the sticker moves (Cloud). Absent if the provider does not say. */
  animated?: boolean;
  /** The pack that the sticker comes from (Meta on-premises). */
  pack?: StickerPack;
}

/** A pack of stickers (Meta on-premises, there `sticker.metadata`). Every field can be absent. */
export interface StickerPack {
  /** The id of the pack. */
  id?: string;
  /** The name of the pack, as the sticker store shows it. */
  name?: string;
  /** Who made the pack. */
  publisher?: string;
  /** The emojis that the sticker stands for. */
  emojis?: string[];
  /** Whether WhatsApp itself made the pack. */
  firstParty?: boolean;
  /** The web address of the pack's app for Android. */
  androidAppStoreLink?: string;
  /** The web address of the pack's app for iOS. */
  iosAppStoreLink?: string;
}

/** A file of a kind that this version does not know. No provider sends such files today. */
export interface OtherMedia extends MediaFile {
  kind: 'other';
  /** The provider's own word for the kind. */
  wireType?: string;
}
