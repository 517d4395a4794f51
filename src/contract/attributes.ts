/**
 * What a message refers to: the message that it answers, a product that it asks about, or that it was forwarded. At
 * least one field is there. The fields are independent: a forwarded message has no `messageId`, and a question about a
 * product may have only `referredProduct`.
 */
export interface Context {
  /**
   * The id of the message that is answered: WhatsApp's id, such as `wamid.HBgMNDQ3NzAwOTAwMTIz`. Infobip, Twilio,
   * Vonage and Gupshup Enterprise send their own ids.
   */
  messageId?: string;
  /** Who wrote the message that is answered, as the body has it: `12025550100`, with Twilio `whatsapp:+12025550100`. */
  from?: string;
  /** The business-scoped user id of that person, such as `US.13491208655302741918` (Cloud, since July 2026). */
  userId?: string;
  /**
   * The id of that person in a parent business portfolio, such as `US.ENT.99887766554433221100` (Cloud, since July
   * 2026).
   */
  parentUserId?: string;
  /** The id of the group in which the message that is answered was written. */
  groupId?: string;
  /** The WhatsApp ids of the people whom the message mentions, such as `447700900123` (Meta on-premises, in groups). */
  mentions?: string[];
  /**
   * `true` if the message was forwarded, once or more. It is never `false`. Absent if the message was not forwarded, or
   * if the provider does not say: only Meta, Gupshup, Twilio and YCloud do.
   */
  forwarded?: boolean;
  /** `true` if the message was forwarded more than five times. Then `forwarded` is `true` too. Otherwise absent. */
  frequentlyForwarded?: boolean;
  /** The product of the business's catalog that the message asks about. */
  referredProduct?: ReferredProduct;
}

/** A product in a catalog of the business. At least one field is there. */
export interface ReferredProduct {
  /** The id of the catalog, such as `771100229933`. */
  catalogId?: string;
  /** The business's own id of the product, such as `SKU-1`. */
  productRetailerId?: string;
}

/**
 * The ad or post from which a user came to the chat ("click to WhatsApp"). Every field can be absent, but at least one
 * is there. Of the image or video, Meta on-premises, Sinch and Gupshup send ids, Twilio ids and URLs, the others URLs.
 */
export interface Referral {
  /** `ad` or `post`. Any other word of the provider is passed on in lower case. */
  sourceType?: string;
  /** Meta's id of the ad or post, such as `120218834466570100`. */
  sourceId?: string;
  /** The web address at which the ad or post can be seen. It is not checked. */
  sourceUrl?: string;
  /** The headline of the ad or post. */
  headline?: string;
  /** The text of the ad or post. What the user wrote is in the message. */
  body?: string;
  /** The click id, with which you report conversions to Meta. Ads in a WhatsApp Status have none since October 2025. */
  ctwaClid?: string;
  /** The reference of a welcome message sequence, such as `spring-sequence-2` (Cloud, since 2026). */
  ref?: string;
  /** The greeting that the ad showed to the user (Cloud). */
  welcomeMessage?: string;
  /** What the ad shows: `image` or `video`. Any other word of the provider is passed on in lower case. */
  mediaType?: string;
  /** The id of the ad's image. */
  imageId?: string;
  /** The web address of the ad's image. */
  imageUrl?: string;
  /** The id of the ad's video. */
  videoId?: string;
  /** The web address of the ad's video. */
  videoUrl?: string;
  /** The web address of a small preview picture of the ad. */
  thumbnailUrl?: string;
}

/**
 * What the provider itself says about a failure. At least one field is there. Which of the texts there are depends on
 * the provider.
 */
export interface ProviderError {
  /** The provider's code, such as `131051`. It is always a string, although most providers send numbers. */
  code?: string;
  /** The error in a few words, such as `Reply window closed`. With Infobip its name, such as `EC_ABSENT`. */
  title?: string;
  /** The error in a sentence. */
  message?: string;
  /** What exactly went wrong, and sometimes what to do. */
  details?: string;
  /** The web address at which the provider explains the code. */
  href?: string;
}
