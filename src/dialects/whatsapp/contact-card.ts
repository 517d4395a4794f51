import type {
  ContactAddress,
  ContactCard,
  ContactEmail,
  ContactIm,
  ContactName,
  ContactOrg,
  ContactPhone,
  ContactUrl,
} from '../../contract/contact-card.ts';
import { object } from '../../wire/object.ts';
import { list, type Piece } from '../../wire/piece.ts';
import { id, text, url } from '../../wire/values.ts';

// Every provider hands on WhatsApp's card. Meta's own table and samples disagree on the parts of a name.

const name: Piece<ContactName> = /* @__PURE__ */ object<ContactName>({
  formatted_name: ['formattedName', text],
  first_name: ['firstName', text],
  middle_name: ['middleName', text],
  last_name: ['lastName', text],
  prefix: ['prefix', text],
  'name-prefix': ['prefix', text],
  name_prefix: ['prefix', text],
  suffix: ['suffix', text],
  name_suffix: ['suffix', text],
  'name-suffix': ['suffix', text],
});

const phone: Piece<ContactPhone> = /* @__PURE__ */ object<ContactPhone>({
  phone: ['phone', text],
  type: ['type', text],
  wa_id: ['waId', id],
});

const email: Piece<ContactEmail> = /* @__PURE__ */ object<ContactEmail>({
  email: ['email', text],
  type: ['type', text],
});

const address: Piece<ContactAddress> = /* @__PURE__ */ object<ContactAddress>({
  street: ['street', text],
  city: ['city', text],
  state: ['state', text],
  zip: ['zip', text],
  country: ['country', text],
  country_code: ['countryCode', text],
  type: ['type', text],
});

const webAddress: Piece<ContactUrl> = /* @__PURE__ */ object<ContactUrl>({
  url: ['url', url],
  type: ['type', text],
});

const org: Piece<ContactOrg> = /* @__PURE__ */ object<ContactOrg>({
  company: ['company', text],
  department: ['department', text],
  title: ['title', text],
});

const im: Piece<ContactIm> = /* @__PURE__ */ object<ContactIm>({
  service: ['service', text],
  user_id: ['userId', id],
});

/** A shared contact card. */
export const contactCard: Piece<ContactCard> = /* @__PURE__ */ object<ContactCard>({
  name: ['name', name],
  phones: ['phones', /* @__PURE__ */ list(phone)],
  emails: ['emails', /* @__PURE__ */ list(email)],
  addresses: ['addresses', /* @__PURE__ */ list(address)],
  urls: ['urls', /* @__PURE__ */ list(webAddress)],
  org: ['org', org],
  birthday: ['birthday', text],
  ims: ['ims', /* @__PURE__ */ list(im)],
  contact_image: ['image', text],
  vcard: ['vcard', text],
  origin: ['origin', text],
});
