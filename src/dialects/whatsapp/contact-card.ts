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
import { type Table, under } from '../../wire/table.ts';
import { id, text, url } from '../../wire/values.ts';
import { hasOwn, isWireObject, lengthOf, someObject, type WireObject } from '../../wire/wire-object.ts';

// Every provider hands on WhatsApp's card. Meta's own table and samples disagree on the parts of a name.

const name: Piece<ContactName> = /* @__PURE__ */ object<ContactName>({
  formattedName: text,
  firstName: text,
  middleName: text,
  lastName: text,
  prefix: under(text, 'prefix', 'name-prefix', 'name_prefix'),
  suffix: under(text, 'suffix', 'name_suffix', 'name-suffix'),
});

const phone: Piece<ContactPhone> = /* @__PURE__ */ object<ContactPhone>({
  phone: text,
  type: text,
  waId: id,
});

const email: Piece<ContactEmail> = /* @__PURE__ */ object<ContactEmail>({ email: text, type: text });

const address: Piece<ContactAddress> = /* @__PURE__ */ object<ContactAddress>({
  street: text,
  city: text,
  state: text,
  zip: text,
  country: text,
  countryCode: text,
  type: text,
});

const webAddress: Piece<ContactUrl> = /* @__PURE__ */ object<ContactUrl>({ url, type: text });

const org: Piece<ContactOrg> = /* @__PURE__ */ object<ContactOrg>({
  company: text,
  department: text,
  title: text,
});

const im: Piece<ContactIm> = /* @__PURE__ */ object<ContactIm>({ service: text, userId: id });

const cardTable: Table<ContactCard> = {
  name,
  phones: /* @__PURE__ */ list(phone),
  emails: /* @__PURE__ */ list(email),
  addresses: /* @__PURE__ */ list(address),
  urls: /* @__PURE__ */ list(webAddress),
  org,
  birthday: text,
  ims: /* @__PURE__ */ list(im),
  image: under(text, 'contact_image'),
  vcard: text,
  origin: text,
};

/** A shared contact card. */
export const contactCard: Piece<ContactCard> = /* @__PURE__ */ object<ContactCard>(cardTable);

/**
 * The list of cards may be empty, and so may a card. Something of which nothing is known, in place of the cards or of one
 * where there is no other, may be cards that nobody knows.
 */
export function cardsOf(cards: ContactCard[] | undefined, wire: unknown): ContactCard[] | undefined {
  return cards ?? (mayBeEmpty(wire) ? [] : undefined);
}

function mayBeEmpty(wire: unknown): boolean {
  if (lengthOf(wire) !== undefined) return !someObject(wire, isStrange);
  return isWireObject(wire) && !isStrange(wire);
}

/** Whether all keys of an object are unknown. What stands under them is not looked at: a getter may throw. */
function isStrange(card: WireObject): boolean {
  const keys = Object.keys(card);
  return keys.length > 0 && !keys.some((key) => hasOwn(cardTable, key));
}
