import type { MessageStatus } from '../../contract/result.ts';
import { type Refuse, take } from '../saying.ts';

/** Every word that one of Meta's receipts says as the contract does. */
const KNOWN: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'played', 'failed', 'deleted'];

/** The word of a receipt: the wire's own where the record has it, else the contract's, which is Meta's. */
export function takeWord(status: MessageStatus, words: readonly string[], refuse: Refuse): string {
  const meaning: string = take(status, 'status');
  const word = take(status, 'wireStatus') ?? meaning;
  if (meaning === 'other' ? word === meaning : !words.includes(meaning)) refuse('status');
  else if (meaning === 'other' ? KNOWN.includes(word.toLowerCase()) : word.toLowerCase() !== meaning) {
    refuse('wireStatus');
  }
  return word;
}

/** Unix seconds are strings. */
export function asText(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : String(seconds);
}
