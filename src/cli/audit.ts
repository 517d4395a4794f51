import type { ProviderId } from '../contract/message.ts';
import type { ParseResult } from '../contract/result.ts';
import { parseInbound } from '../parse-inbound.ts';
import type { Disguise } from './disguise.ts';
import { withoutRaw } from './json.ts';
import { findLeaves, type Leaf } from './leaves.ts';

/** A field of bodies that nothing of their results shows but `raw`. */
export interface Uncarried {
  provider: ProviderId;
  /** With `[]` for every index. */
  path: string;
  kinds: string[];
  /** How often it was there and was not carried, */
  count: number;
  /** and how often it was there. */
  of: number;
}

export interface Audit {
  add(result: ParseResult): void;
  /** By provider and path. */
  list(): Uncarried[];
}

/** What is known of the values of one sort. */
interface Verdict {
  readonly provider: ProviderId;
  readonly path: string;
  readonly kind: string;
  count: number;
  tests: number;
  isCarried: boolean;
}

/** Alike values can still differ: a contact is carried only where somebody in the body is called so. */
const TESTS = 3;

/** More fields than a body has that was not made to keep somebody waiting. The others wait for the next body. */
const TESTS_OF_A_BODY = 1000;

/** No value so long stands in a result by chance. */
const TELLING = 6;

/**
 * A field is carried if its value stands in the result, or if the result is another one without it or with another value of
 * its kind. So each is taken away and changed in turn, but of fields that are alike in all that stands around them only the
 * first few.
 */
export function startAudit(provider: ProviderId | undefined, disguise: Disguise): Audit {
  const verdicts = new Map<string, Verdict>();
  const surroundings = new Map<string, number>();
  return {
    add(result) {
      if (result.provider === undefined) return;
      let before: string | undefined;
      let shown: Set<string> | undefined;
      const isCarried = ({ holder, key, value, respell }: Leaf): boolean => {
        before ??= spell(result);
        shown ??= textsIn(JSON.parse(before));
        if (String(value).length >= TELLING && shown.has(String(value))) return true;
        return [undefined, change(value, disguise)].some((other) => {
          holder[key] = other;
          respell(false);
          const after = spell(parseInbound(result.raw, { provider }));
          holder[key] = value;
          respell(true);
          return after !== before;
        });
      };
      let tests = 0;
      for (const leaf of findLeaves(result, surroundings)) {
        // A text of which nothing is read is the business's own, or repeats what stands elsewhere: it is told as a whole.
        if (leaf.text !== undefined && !verdicts.get(leaf.text)?.isCarried) continue;
        const verdict = verdictOn(leaf, result.provider, verdicts);
        verdict.count++;
        if (verdict.isCarried || verdict.tests === TESTS || tests === TESTS_OF_A_BODY) continue;
        verdict.tests++;
        tests++;
        verdict.isCarried = isCarried(leaf);
      }
    },
    list: () => listUncarried(verdicts.values()),
  };
}

function spell(result: ParseResult): string {
  return JSON.stringify(withoutRaw(result));
}

function textsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) textsIn(part, found);
  return found;
}

/** Another value of the same kind. */
function change(value: Leaf['value'], disguise: Disguise): Leaf['value'] {
  if (typeof value === 'boolean') return !value;
  const other = disguise(String(value));
  return typeof value === 'number' ? Number(other) : other;
}

function verdictOn({ sort, path, value }: Leaf, provider: ProviderId, verdicts: Map<string, Verdict>): Verdict {
  const known = verdicts.get(sort);
  if (known) return known;
  const verdict = { provider, path, kind: typeof value, count: 0, tests: 0, isCarried: false };
  verdicts.set(sort, verdict);
  return verdict;
}

function listUncarried(verdicts: Iterable<Verdict>): Uncarried[] {
  const rows = new Map<string, Uncarried>();
  for (const { provider, path, kind, count, tests, isCarried } of verdicts) {
    const name = path.replace(/^\./, '');
    const row = rows.get(`${provider} ${name}`) ?? { provider, path: name, kinds: [], count: 0, of: 0 };
    rows.set(`${provider} ${name}`, row);
    row.of += count;
    if (isCarried || tests === 0) continue;
    row.count += count;
    if (!row.kinds.includes(kind)) row.kinds.push(kind);
  }
  const uncarried = [...rows].filter(([, { count }]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return uncarried.map(([, row]) => ({ ...row, kinds: row.kinds.sort() }));
}
