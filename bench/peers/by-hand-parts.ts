// The longer parts of the mapping by hand: shared cards, and receipts.
import type { ProviderError } from '../../src/contract/attributes.ts';
import type {
  ContactAddress,
  ContactCard,
  ContactName,
  ContactOrg,
  ContactPhone,
} from '../../src/contract/contact-card.ts';
import type { BusinessNumber } from '../../src/contract/people.ts';
import type { MessageStatus, Pricing } from '../../src/contract/result.ts';
import type { WireAddress, WireCard, WireStatus } from './wire.ts';

export function mapCard({ name, birthday, phones, emails, urls, org, addresses }: WireCard): ContactCard {
  const card: ContactCard = { name: mapName(name) };
  if (birthday) card.birthday = birthday;
  if (phones?.length) card.phones = phones.map(mapPhone);
  if (emails?.length) card.emails = emails.map(({ email, type }) => (type ? { email, type } : { email }));
  if (urls?.length) card.urls = urls.map(({ url, type }) => (type ? { url, type } : { url }));
  if (org) card.org = mapOrg(org);
  if (addresses?.length) card.addresses = addresses.map(mapAddress);
  return card;
}

function mapName({ formatted_name, first_name, last_name }: WireCard['name']): ContactName {
  const name: ContactName = { formattedName: formatted_name };
  if (first_name) name.firstName = first_name;
  if (last_name) name.lastName = last_name;
  return name;
}

function mapPhone({ phone, type, wa_id }: { phone: string; type?: string | undefined; wa_id?: string | undefined }) {
  const mapped: ContactPhone = { phone };
  if (type) mapped.type = type;
  if (wa_id) mapped.waId = wa_id;
  return mapped;
}

function mapOrg({ company, department, title }: NonNullable<WireCard['org']>): ContactOrg {
  const org: ContactOrg = {};
  if (company) org.company = company;
  if (department) org.department = department;
  if (title) org.title = title;
  return org;
}

function mapAddress({ street, city, state, zip, country, country_code, type }: WireAddress): ContactAddress {
  const address: ContactAddress = {};
  if (street) address.street = street;
  if (city) address.city = city;
  if (state) address.state = state;
  if (zip) address.zip = zip;
  if (country) address.country = country;
  if (country_code) address.countryCode = country_code;
  if (type) address.type = type;
  return address;
}

export function mapStatus(
  wire: WireStatus,
  raw: unknown,
  from: BusinessNumber,
  toTime: (seconds: string) => string,
): MessageStatus {
  const { id, status, pricing, errors } = wire;
  const recipient = { id: wire.recipient_id, phone: `+${wire.recipient_id}` };
  const timestamp = toTime(wire.timestamp);
  const mapped: MessageStatus = {
    provider: 'meta-cloud',
    id,
    status,
    wireStatus: status,
    recipient,
    from,
    timestamp,
    raw,
  };
  if (pricing) mapped.pricing = mapPricing(pricing);
  if (errors) mapped.errors = errors.map(mapError);
  return mapped;
}

function mapPricing({ billable, pricing_model, category, type }: NonNullable<WireStatus['pricing']>): Pricing {
  const pricing: Pricing = { billable, model: pricing_model, category };
  if (type) pricing.type = type;
  return pricing;
}

function mapError({ code, title, message, error_data }: NonNullable<WireStatus['errors']>[number]): ProviderError {
  const error: ProviderError = { code: String(code), title };
  if (message) error.message = message;
  if (error_data) error.details = error_data.details;
  return error;
}
