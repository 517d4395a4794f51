import type { InboundMessage, ProviderId } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import { toPrintable } from './printable.ts';
import { nameType, summarise, summariseStatus } from './summary.ts';
import { type Column, fill, formatRows, widthAfter } from './table.ts';

interface RecordColumn<R> extends Column {
  of: (record: R, provider: ProviderId | undefined) => string | undefined;
  /** What people look for: ids and numbers give nothing before a record has two lines. */
  isKey?: boolean;
}

const ID: RecordColumn<InboundMessage | MessageStatus> = {
  title: 'id',
  of: ({ id }) => id,
  floors: [Infinity, Infinity, 9],
  cut: 'middle',
  isKey: true,
};

/** No phone number has more than 15 digits (E.164). */
const PARTY = { floors: [Infinity, Infinity, 16], isKey: true } as const;

const PROVIDER: RecordColumn<InboundMessage | MessageStatus> = {
  title: 'provider',
  of: (record, provider) => (record.provider === provider ? undefined : record.provider),
  floors: [Infinity, Infinity, 4],
};

/** Milliseconds are left out: hardly any provider sends them, and they cost room. */
const TIME: RecordColumn<InboundMessage | MessageStatus> = {
  title: 'time (UTC)',
  of: ({ timestamp }) => timestamp?.slice(0, 19).replace('T', ' '),
  floors: [Infinity, Infinity, Infinity],
};

const OF_MESSAGES: readonly RecordColumn<InboundMessage>[] = [
  PROVIDER,
  // No wider are all but two.
  { title: 'type', of: nameType, floors: [24, 24, 8] },
  ID,
  { title: 'from', of: ({ from }) => from.phone ?? from.id, ...PARTY },
  { title: 'name', of: ({ from }) => from.name, floors: [8, 8, 4] },
  TIME,
  { title: 'summary', of: summarise, floors: [20, 16, 16] },
];

const OF_STATUSES: readonly RecordColumn<MessageStatus>[] = [
  PROVIDER,
  { title: 'status', of: ({ status }) => status, floors: [9, 9, 8] },
  ID,
  { title: 'to', of: ({ recipient }) => recipient?.phone ?? recipient?.id, ...PARTY },
  TIME,
  { title: 'summary', of: summariseStatus, floors: [20, 16, 16] },
];

const INDENT = '  ';

/** Ids of WhatsApp and of providers are no longer. The terminal may break them, so that they can be copied in full. */
const WHOLE_ID = 100;

/** The lines of a table, for a room of so many columns. */
export type FormatRecords<R> = (records: readonly R[], provider: ProviderId | undefined, room: number) => string[];

export const formatMessages: FormatRecords<InboundMessage> = (...given) => formatRecords(OF_MESSAGES, ...given);

export const formatStatuses: FormatRecords<MessageStatus> = (...given) => formatRecords(OF_STATUSES, ...given);

/**
 * A line for each record, or two where its id and number leave no room for the rest. Texts give way first. What no record
 * has takes no column, nor does the provider where it is the body's.
 */
function formatRecords<R>(
  all: readonly RecordColumn<R>[],
  records: readonly R[],
  provider: ProviderId | undefined,
  room: number,
): string[] {
  const columns = all.flatMap((column) => {
    const cells = records.map((record) => toPrintable(column.of(record, provider) ?? ''));
    const isKey = column.isKey === true;
    return cells.some((cell) => cell !== '') ? [{ isKey, ...fill(column, cells, Math.max(room, WHOLE_ID)) }] : [];
  });
  if (widthAfter(1, columns) <= room) return formatRows(columns, room);

  const keys = columns.filter(({ isKey }) => isKey);
  const first = widthAfter(1, keys) <= room ? keys : keys.slice(0, 1);
  const second = columns.filter((column) => !first.includes(column));
  const below = formatRows(second, Math.max(1, room - INDENT.length));
  return formatRows(first, Math.max(room, WHOLE_ID)).flatMap((line, row) => [line, INDENT + below[row]]);
}
