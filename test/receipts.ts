import type { MessageStatus } from '../src/index.ts';
import { buildStatus } from '../src/testing/index.ts';

type Word = MessageStatus['status'];
type Places = { readonly [word in Word]: number };

/** What may become of a message, each later than the one before it. */
const PLACES: Places = { other: 0, pending: 1, sent: 2, failed: 3, delivered: 4, read: 5, played: 6, deleted: 7 };
export const WORDS = Object.keys(PLACES) as Word[];

/** A receipt of one message, at a second or without a time. */
export function receipt(status: Word, second?: number): MessageStatus {
  const timestamp = second === undefined ? undefined : `2026-01-01T10:00:0${second}.000Z`;
  return { ...buildStatus('sent', { id: 'wamid.B', timestamp }), status };
}
