import type { ContactAddress, ContactCard, ContactName, ContactPhone } from '../contract/contact-card.ts';
import { each, type Keys, move, type Wire } from './saying.ts';

/** The parts of an address, which all providers call by these words, each in its spelling. */
export const ADDRESS: readonly (keyof ContactAddress)[] = [
  'street',
  'city',
  'state',
  'zip',
  'country',
  'countryCode',
  'type',
];

/** How a provider spells the parts of a card; what is not here it does not send. */
export interface CardKeys {
  readonly name: Keys<ContactName>;
  readonly phone: Keys<ContactPhone>;
  readonly address: Keys<ContactAddress>;
  readonly card: Keys<ContactCard>;
}

/** A shared contact card. Its e-mail and web addresses and its company all providers spell alike. */
export function sayCard(card: ContactCard, keys: CardKeys): Wire {
  return {
    name: move(card.name, keys.name),
    phones: each(card, 'phones', (phone) => move(phone, keys.phone)),
    emails: each(card, 'emails', (email) => move(email, { email: 'email', type: 'type' })),
    addresses: each(card, 'addresses', (address) => move(address, keys.address)),
    urls: each(card, 'urls', (url) => move(url, { url: 'url', type: 'type' })),
    org: move(card.org, { company: 'company', department: 'department', title: 'title' }),
    ...move(card, keys.card),
  };
}
