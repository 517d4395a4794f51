import type { ParseResult, ProviderId } from '../../../src/index.ts';
import { isAlike, type Steps } from '../json.ts';
import type { DrawnBody, DrawnRecord } from './record.ts';

/** Throws unless a body gave just what was expected of it: each record in its list and order, each issue in its place. */
export function compare(provider: ProviderId, { records, issues }: DrawnBody, result: ParseResult): void {
  demand('provider', result.provider, provider);
  for (const list of ['messages', 'statuses'] as const) {
    const wanted = records.filter(({ fate }) => fate.list === list).map((record) => spellFate(provider, record));
    compareLists(list, result[list], wanted);
  }
  const wanted = records.filter(({ fate }) => fate.list === 'unhandled').map((record) => spellFate(provider, record));
  compareLists(
    'unhandled',
    result.unhandled.map(({ kind, raw }) => ({ kind, raw })),
    wanted,
  );
  const said = result.issues.map(({ code, path }) => spellIssue(code, path));
  demand('issues', said.sort(), issues.map(({ code, at }) => spellIssue(code, at)).sort());
}

function spellFate(provider: ProviderId, { wire, fate }: DrawnRecord): { readonly raw: unknown } {
  return fate.list === 'unhandled'
    ? ({ kind: fate.kind, raw: wire } as { raw: unknown })
    : ({ ...fate.means, provider, raw: wire } as { raw: unknown });
}

function spellIssue(code: string, path: Steps): string {
  return `${code} ${JSON.stringify(path)}`;
}

function compareLists(name: string, actual: readonly { raw: unknown }[], wanted: readonly { raw: unknown }[]): void {
  demand(`number of ${name}`, actual.length, wanted.length);
  actual.forEach((record, index) => {
    const expected = wanted[index] as { raw: unknown };
    if (!Object.is(record.raw, expected.raw)) throw new Error(`${name}[${index}] is made of another record`);
    demand(`${name}[${index}]`, record, expected);
  });
}

function demand(what: string, actual: unknown, wanted: unknown): void {
  if (!isAlike(actual, wanted)) {
    throw new Error(`${what}: expected ${show(wanted)}\n    got ${show(actual)}`);
  }
}

function show(value: unknown): string {
  return JSON.stringify(value, (key, inner) => (key === 'raw' ? undefined : inner)) ?? String(value);
}
