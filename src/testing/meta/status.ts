import type { MessageStatus } from '../../contract/result.ts';
import { type Refuse, take } from '../saying.ts';

/** What a word of a receipt of Meta's says; `enqueued` is Gupshup's. */
export function meaningOf(word: string): string {
  const known = word.trim().toLowerCase();
  if (known === 'enqueued') return 'pending';
  return KNOWN.includes(known) ? known : 'other';
}

const KNOWN: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'played', 'failed', 'deleted'];

/** The word of a receipt: the wire's own where the record has it, else the contract's, which is Meta's. */
export function takeWord(
  status: MessageStatus,
  words: readonly string[],
  refuse: Refuse,
  read: (word: string) => string = meaningOf,
): string {
  const meaning: string = take(status, 'status');
  const word = take(status, 'wireStatus') ?? meaning;
  if (meaning === 'other' ? word === meaning : !words.includes(meaning)) refuse('status');
  else if (read(word) !== meaning) refuse('wireStatus');
  return word;
}

/** Unix seconds are strings. */
export function asText(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : String(seconds);
}
