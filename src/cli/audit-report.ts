import type { Uncarried } from './audit.ts';
import { KNOWN_FIELDS } from './known-fields.ts';
import { toPrintable, toPrintableJson } from './printable.ts';
import { type Column, fill, formatRows } from './table.ts';

interface Marked extends Uncarried {
  /** No fixture has a field there that its result does not carry. */
  isNew: boolean;
}

/** None is cut: a path is there to be looked for. */
const COLUMNS: readonly (Column & { of: (field: Marked) => string })[] = [
  { title: 'new', of: ({ isNew }) => (isNew ? 'new' : ''), floors: [0, 0, 0] },
  { title: 'provider', of: ({ provider }) => provider, floors: [0, 0, 0] },
  { title: 'count', of: ({ count, of }) => (count === of ? String(count) : `${count} of ${of}`), floors: [0, 0, 0] },
  { title: 'kind', of: ({ kinds }) => kinds.join(', '), floors: [0, 0, 0] },
  { title: 'path', of: ({ path }) => toPrintable(path), floors: [0, 0, 0] },
];

/** A table of what the results do not carry. */
export function formatAudit(fields: readonly Uncarried[]): string {
  if (fields.length === 0) return 'The results carry every field of the bodies.\n';
  const marked = mark(fields);
  const isAnyNew = marked.some(({ isNew }) => isNew);
  const columns = isAnyNew ? COLUMNS : COLUMNS.slice(1);
  const filled = columns.map((column) => fill(column, marked.map(column.of), Infinity));
  const end = isAnyNew ? [] : ['All of these fields are known: none is new.'];
  return `${[...formatRows(filled, Infinity), ...end].join('\n')}\n`;
}

/** A line of JSON for each of them. */
export function toAuditLines(fields: readonly Uncarried[]): string {
  return mark(fields)
    .map((field) => `${toPrintableJson(JSON.stringify(field))}\n`)
    .join('');
}

/** The new ones first. */
function mark(fields: readonly Uncarried[]): Marked[] {
  const marked = fields.map((field) => ({ ...field, isNew: !isKnown(field) }));
  return [...marked.filter(({ isNew }) => isNew), ...marked.filter(({ isNew }) => !isNew)];
}

/** Some hosts hand on a part of a body, in which every path is shorter at its start. */
function isKnown({ provider, path }: Uncarried): boolean {
  if (KNOWN_FIELDS.has(`${provider} ${path}`)) return true;
  if (!path.includes('[].')) return false;
  return [...KNOWN_FIELDS].some((known) => known.startsWith(`${provider} `) && known.endsWith(`.${path}`));
}
