import type { InboundMessage, ProviderId } from '../contract/message.ts';
import { toPrintable } from './printable.ts';
import { nameType, summarise } from './summary.ts';
import { type Column, fill, formatRows, widthAfter } from './table.ts';

interface MessageColumn extends Column {
  of: (message: InboundMessage, provider: ProviderId | undefined) => string | undefined;
}

/** Ids and senders give nothing before a message has two lines. No phone number has more than 15 digits (E.164). */
const ID: MessageColumn = { title: 'id', of: ({ id }) => id, floors: [Infinity, Infinity, 9], cut: 'middle' };
const FROM: MessageColumn = {
  title: 'from',
  of: ({ from }) => from.phone ?? from.id,
  floors: [Infinity, Infinity, 16],
};

const COLUMNS: readonly MessageColumn[] = [
  { title: 'provider', of: nameForeign, floors: [Infinity, Infinity, 4] },
  // No wider are all but two.
  { title: 'type', of: nameType, floors: [24, 24, 8] },
  ID,
  FROM,
  { title: 'name', of: ({ from }) => from.name, floors: [8, 8, 4] },
  { title: 'time (UTC)', of: formatTime, floors: [Infinity, Infinity, Infinity] },
  { title: 'summary', of: summarise, floors: [20, 16, 16] },
];

const INDENT = '  ';

/** Ids of WhatsApp and of providers are no longer. The terminal may break them, so that they can be copied in full. */
const WHOLE_ID = 100;

/**
 * A line for each message, or two where its id and number leave no room for the rest. Texts give way first. What no message
 * has takes no column, nor does the provider where it is the body's.
 */
export function formatMessages(
  messages: readonly InboundMessage[],
  provider: ProviderId | undefined,
  room: number,
): string[] {
  const columns = COLUMNS.flatMap((column) => {
    const cells = messages.map((message) => toPrintable(column.of(message, provider) ?? ''));
    return cells.some((cell) => cell !== '') ? [fill(column, cells, Math.max(room, WHOLE_ID))] : [];
  });
  if (widthAfter(1, columns) <= room) return formatRows(columns, room);

  const keys = columns.filter(({ column }) => column === ID || column === FROM);
  const first = widthAfter(1, keys) <= room ? keys : keys.filter(({ column }) => column === ID);
  const second = columns.filter((column) => !first.includes(column));
  const below = formatRows(second, Math.max(1, room - INDENT.length));
  return formatRows(first, Math.max(room, WHOLE_ID)).flatMap((line, row) => [line, INDENT + below[row]]);
}

function nameForeign(message: InboundMessage, provider: ProviderId | undefined): string | undefined {
  return message.provider === provider ? undefined : message.provider;
}

/** Milliseconds are left out: hardly any provider sends them, and they cost room. */
function formatTime({ timestamp }: InboundMessage): string | undefined {
  return timestamp?.slice(0, 19).replace('T', ' ');
}
