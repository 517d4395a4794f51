/**
 * A contact card that a user shared. Every field of a card and of its parts can be absent, but none is empty: a card
 * without phone numbers has no `phones`. The values are passed on as the sender's device wrote them.
 */
export interface ContactCard {
  /** Who is on the card: a person or a company. */
  name?: ContactName;
  phones?: ContactPhone[];
  emails?: ContactEmail[];
  addresses?: ContactAddress[];
  urls?: ContactUrl[];
  /** Where the person works. */
  org?: ContactOrg;
  /** `YYYY-MM-DD` according to Meta's documentation, such as `1984-02-29`. It is not checked. */
  birthday?: string;
  /** Accounts with other messaging services (Meta on-premises). */
  ims?: ContactIm[];
  /** The picture on the card: a JPEG file as base64 text (Meta on-premises). */
  image?: string;
  /** The whole card once more as vCard text, which begins with `BEGIN:VCARD` (Cloud, since 2026). */
  vcard?: string;
  /** Why the user shared the card: `contact_request` or `other` (Cloud, since 2026). */
  origin?: string;
}

/** The name on a contact card, as a whole and in parts. */
export interface ContactName {
  /** The whole name, as the card shows it: `Dr. Ilse M. Brandt Jr.` */
  formattedName?: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  /** What stands before the name, such as `Dr.` */
  prefix?: string;
  /** What stands after the name, such as `Jr.` */
  suffix?: string;
}

/** A phone number on a contact card. */
export interface ContactPhone {
  /** The number as it is written on the card: `+44 7700 900456`, or `07700 900456` without its country. */
  phone?: string;
  /** `CELL`, `WORK`, `HOME` and others, also in the language of the sender's device: `Mobil`. */
  type?: string;
  /** The WhatsApp id of this number, such as `447700900456`. Absent if it is not on WhatsApp, or is not told. */
  waId?: string;
}

/** An e-mail address on a contact card. */
export interface ContactEmail {
  /** The address, such as `omar@example.org`. It is not checked. */
  email?: string;
  /** `WORK`, `HOME`, or a word of the sender. */
  type?: string;
}

/** A postal address on a contact card. */
export interface ContactAddress {
  /** Street and house number. */
  street?: string;
  city?: string;
  /** The state or region, such as `ME`. */
  state?: string;
  /** The postal code. */
  zip?: string;
  /** The name of the country, in the sender's language. */
  country?: string;
  /** The country as two letters, in upper or lower case, as the provider sends it: `GB` or `gb`. */
  countryCode?: string;
  /** `HOME`, `WORK`, or a word of the sender. */
  type?: string;
}

/** A web address on a contact card. */
export interface ContactUrl {
  /** The address as it is on the card, also without `https://`. It is not checked. */
  url?: string;
  /** `WORK`, `HOME`, or a word of the sender. */
  type?: string;
}

/** Where the person on a contact card works. */
export interface ContactOrg {
  company?: string;
  department?: string;
  /** The person's job, such as `Dentist`. */
  title?: string;
}

/** An account with another messaging service (Meta on-premises). */
export interface ContactIm {
  /** The name of the service, such as `AIM`. */
  service?: string;
  /** The name of the account in that service. */
  userId?: string;
}
