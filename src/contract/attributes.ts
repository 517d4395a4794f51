/** What a message points to. Fields are independent: a forward has no `messageId`, a product question may have only a product. */
export interface Context {
  /** The message that is answered: WhatsApp's id; with Infobip, Twilio, Vonage and Gupshup Enterprise their own. */
  messageId?: string;
  /** Who wrote the message that is answered, as the wire has it. */
  from?: string;
  /** Business-scoped user id of who wrote it. Absent where the wire names no user (Cloud, since July 2026). */
  userId?: string;
  /** The same across a parent business portfolio. */
  parentUserId?: string;
  /** The group of the message that is answered. */
  groupId?: string;
  /** WhatsApp ids mentioned in the message (Meta on-premises, groups). */
  mentions?: string[];
  /**
   * The message was forwarded, however often. Absent when it was not, or where the provider does not tell: only Meta's,
   * Gupshup's, Twilio's and YCloud's pages do.
   */
  forwarded?: boolean;
  /** The message was forwarded more than five times. Absent like `forwarded`. */
  frequentlyForwarded?: boolean;
  /** The product of the business's catalog that the message asks about. */
  referredProduct?: ReferredProduct;
}

/** A product of a catalog. At least one field is present. */
export interface ReferredProduct {
  catalogId?: string;
  /** The business's own id of the product. */
  productRetailerId?: string;
}

/** The ad or post that led a user to the chat (click to WhatsApp). Every field can be missing. */
export interface Referral {
  /** `ad` or `post`, in lower case; other words as they come. */
  sourceType?: string;
  /** Meta's id of the ad or post. */
  sourceId?: string;
  /** Where the ad or post can be seen. */
  sourceUrl?: string;
  headline?: string;
  body?: string;
  /** The click id to report conversions with. Missing for Status ads since October 2025. */
  ctwaClid?: string;
  /** The reference of a welcome message sequence (Cloud, 2026). */
  ref?: string;
  /** The greeting that the ad showed (Cloud). */
  welcomeMessage?: string;
  /** `image` or `video`, in lower case; other words as they come. */
  mediaType?: string;
  /** Media of the ad: an id to download with on Meta on-premises, Sinch and Gupshup, a URL elsewhere, both with Twilio. */
  imageId?: string;
  imageUrl?: string;
  videoId?: string;
  videoUrl?: string;
  thumbnailUrl?: string;
}

/** A provider's own account of a failure. Every field can be missing. */
export interface ProviderError {
  /** Always a string, though most providers send numbers: `131051`. */
  code?: string;
  title?: string;
  message?: string;
  details?: string;
  /** Where the provider documents the code. */
  href?: string;
}
