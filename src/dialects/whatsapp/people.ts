import type { BusinessNumber } from '../../contract/people.ts';
import { readPhone } from '../../wire/phone.ts';

/** A sender of the business, by what a provider calls it: a phone number, or a name registered for it. */
export function toBusinessNumber(id: string): BusinessNumber {
  const phone = readPhone(id);
  return phone ? { id, phone } : { id };
}
