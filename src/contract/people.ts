/**
 * A person on WhatsApp. Since 2026 the phone number can be absent: a person can be known by a user id and a username
 * alone.
 */
export interface Party {
  /**
   * The key of the conversation, and the address to answer to. It is what the body calls the person, mostly the digits
   * of a phone number, or else the user id. With Twilio it begins with the channel: `whatsapp:+447700900123`. It can
   * change from the number to the user id, so store `userId` too.
   */
  id: string;
  /**
   * The phone number in E.164 with `+`, such as `+447700900123`. Absent if the body has no complete phone number. The
   * digits are never changed to fit the habits of a country.
   */
  phone?: string;
  /** The business-scoped user id, such as `US.13491208655302741918`. It is valid for one business only. */
  userId?: string;
  /** The user id that is valid in a whole parent business portfolio, such as `US.ENT.99887766554433221100`. */
  parentUserId?: string;
  /** The WhatsApp username, without `@`: `nadia.o`. */
  username?: string;
  /**
   * The profile name, as the person wrote it. Often absent: for privacy, or because the body has no profile. Sinch
   * mostly sends none.
   */
  name?: string;
  /**
   * The country of the person's account, two letters such as `GB` (Cloud, since August 2026, not publicly documented).
   */
  countryCode?: string;
  /** The state of the person's encryption identity. Only if the business has asked the provider to send it. */
  identity?: Identity;
}

/**
 * An encryption identity. It changes when a person registers WhatsApp anew, so another person may have the number now.
 */
export interface Identity {
  /** The hash of the identity. You send it back to acknowledge the identity. */
  hash?: string;
  /** Whether the business has acknowledged the identity. */
  acknowledged?: boolean;
  /** When the provider found the identity, in ISO 8601 in UTC with milliseconds. */
  createdAt?: string;
}

/** The business's number in the conversation. At least one field is there. */
export interface BusinessNumber {
  /**
   * The provider's name for the number. With Cloud it is `phone_number_id`, with which you call the API. With others it
   * is the number as the body has it, such as `12025550100`, or a name that is registered for it.
   */
  id?: string;
  /** The phone number in E.164 with `+`. Absent if the body has no complete phone number. */
  phone?: string;
  /** The id of the WhatsApp Business Account, such as `104857600123456` (Cloud, InnoPaaS, YCloud). */
  businessAccountId?: string;
}
