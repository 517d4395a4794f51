import type { Party } from '../../../contract/people.ts';
import { filled, move, type Refuse, take, type Wire } from '../../saying.ts';
import { digitsOf, takeId } from '../../values.ts';

/** Beside the number, or since 2026 the user id. */
export function sayPerson(party: Party | undefined, key: string, refuse: Refuse): Wire {
  if (party === undefined) return {};
  const { phone, userId, parentUserId } = party;
  const id = takeId(party, refuse, key === 'to' ? 'recipient' : key);
  for (const known of ['phone', 'userId', 'parentUserId'] as const) take(party, known);
  const phoneNumber = digitsOf(phone);
  const contact = { ...move(party, { name: 'name', username: 'username' }), phoneNumber, userId, parentUserId };
  return { [key]: id, contact: filled(contact) };
}

/** Without a colon, as the samples have it. */
export function spellTime(time: string | undefined): string | undefined {
  return time?.replace('Z', '+0000');
}

/** In capitals, where they mean the same. */
export function spellWord(word: string | undefined): string | undefined {
  const capitals = word?.toUpperCase();
  return capitals?.toLowerCase() === word ? capitals : word;
}

export function envelope(result: Wire): Wire {
  return { results: [result], messageCount: 1, pendingMessageCount: 0 };
}
