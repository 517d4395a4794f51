import type { Uncarried } from './audit.ts';
import { toPrintable, toPrintableJson } from './printable.ts';
import { type Column, fill, formatRows } from './table.ts';

/** None is cut: a path is there to be looked for. */
const COLUMNS: readonly (Column & { of: (field: Uncarried) => string })[] = [
  { title: 'provider', of: ({ provider }) => provider, floors: [0, 0, 0] },
  { title: 'count', of: ({ count, of }) => (count === of ? String(count) : `${count} of ${of}`), floors: [0, 0, 0] },
  { title: 'kind', of: ({ kinds }) => kinds.join(', '), floors: [0, 0, 0] },
  { title: 'path', of: ({ path }) => toPrintable(path), floors: [0, 0, 0] },
];

/** A table of what the results do not carry. */
export function formatAudit(fields: readonly Uncarried[]): string {
  if (fields.length === 0) return 'The results carry every field of the bodies.\n';
  const columns = COLUMNS.map((column) => fill(column, fields.map(column.of), Infinity));
  return `${formatRows(columns, Infinity).join('\n')}\n`;
}

/** A line of JSON for each of them. */
export function toAuditLines(fields: readonly Uncarried[]): string {
  return fields.map((field) => `${toPrintableJson(JSON.stringify(field))}\n`).join('');
}
