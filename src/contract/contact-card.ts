/** A vCard-like business card. Every field can be missing. */
export interface ContactCard {
  name?: ContactName;
  phones?: ContactPhone[];
  emails?: ContactEmail[];
  addresses?: ContactAddress[];
  urls?: ContactUrl[];
  org?: ContactOrg;
  /** `YYYY-MM-DD` by the documentation; handed on as it comes. */
  birthday?: string;
  /** Messaging accounts elsewhere (Meta on-premises). */
  ims?: ContactIm[];
  /** The picture, base64 JPEG (Meta on-premises). */
  image?: string;
  /** The card as vCard text (Cloud, 2026). */
  vcard?: string;
  /** Why it was shared: `contact_request` or `other` (Cloud, 2026). */
  origin?: string;
}

export interface ContactName {
  formattedName?: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  prefix?: string;
  suffix?: string;
}

export interface ContactPhone {
  /** As the card has it, formatted by a person. */
  phone?: string;
  /** `CELL`, `WORK`, …; localised by the sender's device. */
  type?: string;
  /** The WhatsApp id of that number. Absent when it has none. */
  waId?: string;
}

export interface ContactEmail {
  email?: string;
  type?: string;
}

export interface ContactAddress {
  street?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  /** Two letters, in whichever case the provider sends. */
  countryCode?: string;
  type?: string;
}

export interface ContactUrl {
  url?: string;
  type?: string;
}

export interface ContactOrg {
  company?: string;
  department?: string;
  title?: string;
}

export interface ContactIm {
  service?: string;
  userId?: string;
}
