import type { ParseResult } from '../contract/result.ts';

/** How much there is of everything, by status, kind and code. */
export interface Counts {
  bodies: number;
  /** Bodies that were not recognised or could not be read. */
  failures: number;
  messages: number;
  statuses: Map<string, number>;
  unhandled: Map<string, number>;
  issues: Map<string, number>;
}

export function startCounts(): Counts {
  return { bodies: 0, failures: 0, messages: 0, statuses: new Map(), unhandled: new Map(), issues: new Map() };
}

export function addTo(counts: Counts, result: ParseResult): Counts {
  counts.bodies++;
  if (hasFailed(result)) counts.failures++;
  counts.messages += result.messages.length;
  for (const { status } of result.statuses) add(counts.statuses, status);
  for (const { kind, count } of result.unhandled) add(counts.unhandled, kind, count);
  for (const { code } of result.issues) add(counts.issues, code);
  return counts;
}

/** Whether a body was not recognised or could not be read. Issues that are not listed may have said so. */
export function hasFailed({ unhandled, issues }: ParseResult): boolean {
  return (
    unhandled.some(({ kind }) => kind === 'unknown_body') ||
    issues.some(({ severity, code }) => severity === 'error' || code === 'too_many_issues')
  );
}

function add(tally: Map<string, number>, word: string, count = 1): void {
  tally.set(word, (tally.get(word) ?? 0) + count);
}

/** `1 message`, `2 statuses (1 sent, 1 read)`, `0 unhandled`, `0 issues` */
export function formatCounts({ messages, statuses, unhandled, issues }: Counts): string[] {
  return [
    formatCount(messages, 'message', 'messages'),
    formatTally(statuses, 'status', 'statuses'),
    formatTally(unhandled, 'unhandled', 'unhandled'),
    formatTally(issues, 'issue', 'issues'),
  ];
}

/** What several bodies held together, and how many files could not be read to their end. */
export function formatTotals(counts: Counts, unreadable: number): string {
  const verdict =
    counts.failures === 0 ? 'all recognised and read' : `${counts.failures} not recognised or with errors`;
  const rest = unreadable === 0 ? '' : `; ${formatCount(unreadable, 'file', 'files')} not read or not to the end`;
  const lines = [`${counts.bodies} bodies, ${verdict}${rest}`, ...formatCounts(counts)];
  return `${lines.join('\n  ')}\n`;
}

function formatCount(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function formatTally(tally: ReadonlyMap<string, number>, one: string, many: string): string {
  const total = [...tally.values()].reduce((sum, number) => sum + number, 0);
  const parts = [...tally].map(([word, number]) => `${number} ${word}`).join(', ');
  return formatCount(total, one, many) + (parts && ` (${parts})`);
}
