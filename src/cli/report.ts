import type { ProviderId } from '../contract/message.ts';
import type { Issue } from '../contract/result.ts';
import { formatPath } from '../format-path.ts';
import type { ParsedBody, Place } from './bodies.ts';
import { addTo, formatCounts, startCounts } from './counts.ts';
import { toPrintable } from './printable.ts';
import { type FormatRecords, formatMessages, formatStatuses } from './records.ts';
import { widthOf } from './width.ts';

/** How many issues of a body are listed unless all are asked for. */
export const LISTED_ISSUES = 5;

const INDENT = '  ';

/** How many records a table has at most: the first are shown before the last are summarised, and titles stay in sight. */
const TABLE_LENGTH = 500;

/** How far issues are moved to the right by long paths. */
const MAX_PATH_WIDTH = 60;

/** What a person is shown of one body, table by table. */
export function* formatBody({ place, result }: ParsedBody, columns: number, listed: number): Generator<string> {
  const { provider, messages, statuses, issues } = result;
  const room = Math.max(1, columns - INDENT.length);
  yield `${nameOf(place)}  ${provider ?? 'NOT RECOGNISED'}\n`;
  yield* formatTables(formatMessages, messages, provider, room);
  yield* formatTables(formatStatuses, statuses, provider, room);
  yield toBlock([formatCounts(addTo(startCounts(), result)).join(' · '), ...listIssues(issues, listed)]);
  yield '\n';
}

function* formatTables<R>(
  format: FormatRecords<R>,
  records: readonly R[],
  provider: ProviderId | undefined,
  room: number,
): Generator<string> {
  for (let from = 0; from < records.length; from += TABLE_LENGTH) {
    yield toBlock(format(records.slice(from, from + TABLE_LENGTH), provider, room));
  }
}

function toBlock(lines: readonly string[]): string {
  return lines.map((line) => `${INDENT}${line}\n`).join('');
}

export function nameFile(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** `a.ndjson:12`, and for an item of a list `a.json:12[3]` */
export function nameOf({ file, line, index }: Place): string {
  return (
    toPrintable(nameFile(file)) + (line === undefined ? '' : `:${line}`) + (index === undefined ? '' : `[${index}]`)
  );
}

/** Their sentences are not cut, for one without its end explains nothing. */
function listIssues(issues: readonly Issue[], listed: number): string[] {
  const shown = issues.slice(0, listed).map(({ path, ...issue }) => ({ ...issue, place: formatPath(path) }));
  const widest = (texts: string[]) => texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
  const severities = widest(shown.map(({ severity }) => severity));
  const codes = widest(shown.map(({ code }) => code));
  const places = Math.min(widest(shown.map(({ place }) => place)), MAX_PATH_WIDTH);
  const lines = shown.map(({ severity, code, place, message }) => {
    const gap = ' '.repeat(Math.max(0, places - widthOf(place)));
    return `${severity.padEnd(severities)}  ${code.padEnd(codes)}  ${place}${gap}  ${toPrintable(message)}`;
  });
  const unlisted = issues.length - shown.length;
  return unlisted > 0 ? [...lines, `and ${unlisted} more: --issues lists them all`] : lines;
}
