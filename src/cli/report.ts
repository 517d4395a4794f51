import type { InboundMessage } from '../contract/message.ts';
import type { Issue, Path } from '../contract/result.ts';
import type { ParsedBody } from './bodies.ts';
import { addTo, formatCounts, startCounts } from './counts.ts';
import { toPrintable } from './printable.ts';
import { nameType, summarise } from './summary.ts';
import { type Column, formatTable } from './table.ts';

/** How many issues of a body are listed unless all are asked for. */
export const LISTED_ISSUES = 5;

const INDENT = '  ';

const TITLES = ['provider', 'type', 'id', 'from', 'time (UTC)', 'summary'];

/** The provider stands above the table too, so it goes first when room is scarce; an id keeps its two ends. */
const MESSAGE_COLUMNS: readonly Column[] = [
  { floors: [20, 20, 4] },
  { floors: [33, 24, 12] },
  { floors: [21, 13, 9], cut: 'middle' },
  { floors: [28, 20, 13] },
  {},
  { floors: [40, 30, 12] },
];

const ISSUE_COLUMNS: readonly Column[] = [{}, {}, {}, {}];

/** What a person is shown of one body. */
export function formatBody(body: ParsedBody, width: number, listed: number): string {
  const { provider, messages, issues } = body.result;
  const rows = messages.length === 0 ? [] : [TITLES, ...messages.map(toRow)];
  const lines = [
    ...formatTable(MESSAGE_COLUMNS, rows, width - INDENT.length),
    formatCounts(addTo(startCounts(), body.result)).join(' · '),
    ...listIssues(issues, listed),
  ];
  return [`${nameOf(body)}  ${provider ?? 'NOT RECOGNISED'}`, ...lines.map((line) => INDENT + line), '\n'].join('\n');
}

/** Where a body stands: its file and line. */
function nameOf({ file, line }: ParsedBody): string {
  const name = file === '-' ? 'standard input' : toPrintable(file);
  return line === undefined ? name : `${name}:${line}`;
}

function toRow(message: InboundMessage): string[] {
  const { provider, id, from, timestamp } = message;
  const sender = [from.phone ?? from.id, from.name].filter((part) => part).join(' ');
  // Milliseconds are left out: hardly any provider sends them, and they cost room.
  const time = timestamp?.slice(0, 19).replace('T', ' ') ?? '';
  return [provider, nameType(message), id, sender, time, summarise(message)].map(toPrintable);
}

function listIssues(issues: readonly Issue[], listed: number): string[] {
  const rows = issues.slice(0, listed).map(({ severity, code, path, message }) => {
    return [severity, code, toPrintable(spell(path)), toPrintable(message)];
  });
  const unlisted = issues.length - rows.length;
  // Not cut: a sentence without its end explains nothing.
  const lines = formatTable(ISSUE_COLUMNS, rows, Infinity);
  return unlisted > 0 ? [...lines, `and ${unlisted} more: --issues lists them all`] : lines;
}

/** `messages[0].image`; a key that is no identifier in brackets and quotes; `(body)` for the body as a whole. */
function spell(path: Path): string {
  const steps = path.map((step) => {
    return typeof step === 'string' && /^[a-z_$][\w$]*$/i.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join('').replace(/^\./, '') || '(body)';
}
