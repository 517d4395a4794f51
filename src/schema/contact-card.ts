import type {
  ContactAddress,
  ContactCard,
  ContactEmail,
  ContactIm,
  ContactName,
  ContactOrg,
  ContactPhone,
  ContactUrl,
} from '../contract/contact-card.ts';
import { name, someText } from './leaves.ts';
import { filledList, optional, type Schema, something } from './shape.ts';

export const contactName: Schema<ContactName> = /* @__PURE__ */ something<ContactName>({
  formattedName: optional(someText),
  firstName: optional(someText),
  middleName: optional(someText),
  lastName: optional(someText),
  prefix: optional(someText),
  suffix: optional(someText),
});

export const contactPhone: Schema<ContactPhone> = /* @__PURE__ */ something<ContactPhone>({
  phone: optional(someText),
  type: optional(someText),
  waId: optional(name),
});

export const contactEmail: Schema<ContactEmail> = /* @__PURE__ */ something<ContactEmail>({
  email: optional(someText),
  type: optional(someText),
});

export const contactAddress: Schema<ContactAddress> = /* @__PURE__ */ something<ContactAddress>({
  street: optional(someText),
  city: optional(someText),
  state: optional(someText),
  zip: optional(someText),
  country: optional(someText),
  countryCode: optional(someText),
  type: optional(someText),
});

export const contactUrl: Schema<ContactUrl> = /* @__PURE__ */ something<ContactUrl>({
  url: optional(name),
  type: optional(someText),
});

export const contactOrg: Schema<ContactOrg> = /* @__PURE__ */ something<ContactOrg>({
  company: optional(someText),
  department: optional(someText),
  title: optional(someText),
});

export const contactIm: Schema<ContactIm> = /* @__PURE__ */ something<ContactIm>({
  service: optional(someText),
  userId: optional(name),
});

export const contactCard: Schema<ContactCard> = /* @__PURE__ */ something<ContactCard>({
  name: optional(contactName),
  phones: optional(filledList(contactPhone)),
  emails: optional(filledList(contactEmail)),
  addresses: optional(filledList(contactAddress)),
  urls: optional(filledList(contactUrl)),
  org: optional(contactOrg),
  birthday: optional(someText),
  ims: optional(filledList(contactIm)),
  image: optional(someText),
  vcard: optional(someText),
  origin: optional(someText),
});
