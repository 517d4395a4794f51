import type { ProviderError } from '../../../contract/attributes.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import { meaningOf } from '../../meta/status.ts';
import { filled, move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeIso, takeNumber } from '../../values.ts';
import { sayPerson } from './people.ts';

/** Vonage's words by what they mean, the usual one first. */
const WORDS: { readonly [status: string]: readonly string[] } = {
  sent: ['submitted'],
  delivered: ['delivered'],
  read: ['read'],
  failed: ['rejected', 'undeliverable'],
};

/** Words that mean something to a reader, and that Vonage does not write. Those of WhatsApp do, too. */
const OF_OTHERS: readonly string[] = ['accepted', 'queued'];

function takeWord(status: MessageStatus, refuse: Refuse): string | undefined {
  const meaning: string = take(status, 'status');
  const words = WORDS[meaning] ?? [];
  const word = take(status, 'wireStatus') ?? words[0];
  const plain = word?.trim().toLowerCase() ?? '';
  const known = [...Object.values(WORDS).flat(), ...OF_OTHERS];
  const isOther = plain !== '' && !known.includes(plain) && meaningOf(plain) === 'other';
  if (!(meaning === 'other' ? isOther : words.includes(plain))) refuse(words.length > 0 ? 'wireStatus' : 'status');
  return word;
}

/** A code is the title, in digits. Any other title stands in its place. */
function sayError(error: ProviderError | undefined): Wire | undefined {
  if (error === undefined) return undefined;
  const { code, title } = error;
  const isCode = code !== undefined && /^\d+$/.test(code);
  const isTitle = title !== undefined && title === title.trim() && !/^\d+$/.test(title);
  return filled({
    ...move(error, { href: 'type' }),
    title: isCode ? take(error, 'code') : isTitle ? take(error, 'title') : undefined,
    ...move(error, { details: 'detail' }),
  });
}

export function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const { address, user, profile } = sayPerson(status.recipient, refuse, 'recipient');
  const [error] = status.errors ?? [];
  const pricing = move(status.pricing, { type: 'type', model: 'pricing_model', category: 'category' });
  return {
    message_uuid: take(status, 'id'),
    to: address,
    from: takeNumber(status.from, refuse, 'from'),
    timestamp: takeIso(status, 'timestamp'),
    status: takeWord(status, refuse),
    error: sayError(error),
    client_ref: take(status, 'callbackData'),
    channel: 'whatsapp',
    profile,
    whatsapp: filled({ pricing, recipient: user }),
  };
}
