/** A person on WhatsApp. Since 2026 the phone number can be missing: usernames and business-scoped ids stand in. */
export interface Party {
  /**
   * Always present: the key of the conversation. The wire's `from` where it has one, else the user id. With Twilio it begins
   * with the channel: `whatsapp:+447700900123`.
   */
  id: string;
  /** E.164 with `+`. Absent when the wire holds no complete phone number. Never rewritten for a country's habits. */
  phone?: string;
  /** Business-scoped user id, such as `US.13491208655302741918`. */
  userId?: string;
  /** Business-scoped user id valid across a parent business portfolio. */
  parentUserId?: string;
  /** WhatsApp username, without `@`. */
  username?: string;
  /** Profile name, as the person wrote it. Absent for privacy, or where the wire sends no profile for this type. */
  name?: string;
  /** The country of their account, two letters. Undocumented, and there only where the wire sends it (Cloud, since August 2026). */
  countryCode?: string;
  /** The state of this person's encryption identity, where the business asked to be told. */
  identity?: Identity;
}

/** An encryption identity: it changes when a person registers WhatsApp anew. */
export interface Identity {
  /** The identity's hash, to send back when acknowledging it. */
  hash?: string;
  /** Whether the business has acknowledged it. */
  acknowledged?: boolean;
  /** When the provider found it, ISO 8601 UTC with milliseconds. */
  createdAt?: string;
}

/** The business's end of the conversation. At least one field is present. */
export interface BusinessNumber {
  /** What the provider calls the number: Cloud's `phone_number_id`, elsewhere the value of `to`. */
  id?: string;
  /** E.164 with `+`. Absent when the wire holds no complete phone number. */
  phone?: string;
  /** WhatsApp Business Account id (Cloud `entry[].id`, InnoPaaS and YCloud `wabaId`). */
  businessAccountId?: string;
}
