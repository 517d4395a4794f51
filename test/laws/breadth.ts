import { type ProviderId, parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import type { WireList } from '../providers/provider-tests.ts';

/** The lists of all providers. */
export const LISTS: readonly (WireList & { readonly name: string; readonly provider: ProviderId })[] =
  PROVIDERS.flatMap((provider) =>
    Object.entries(PROVIDER_TESTS[provider].lists).map(([name, list]) => ({ ...list, name, provider })),
  );

/** The most issues that a result lists, and the one that counts the rest. */
const MOST_ISSUES = 1001;

/** The items of a list that are told one by one though they are no records, and what counts the rest. */
const MOST_TOLD = 257;

const JUNK: { readonly [name: string]: unknown } = { numbers: 5, nulls: null, texts: 'junk', objects: {}, lists: [] };

/** Fills each list with so much junk, and checks that all of it is accounted for and the issues are bounded. */
export function runBreadth(count: number): number {
  for (const { name, provider, of, body } of LISTS) {
    for (const [kind, item] of Object.entries(JUNK)) {
      const result = parseInbound(body(new Array(count).fill(item)), { provider });
      const { messages, statuses, unhandled } = result;
      const things = messages.length + statuses.length + unhandled.reduce((sum, thing) => sum + (thing.count ?? 1), 0);
      const wanted = of === 'parts' ? 1 : count;
      if (things !== wanted) throw new Error(`conservation: ${name} of ${count} ${kind}: ${things} things`);
      if (unhandled.length > MOST_TOLD) throw new Error(`memory: ${name} of ${kind}: ${unhandled.length} entries`);
      if (result.issues.length > MOST_ISSUES)
        throw new Error(`quiet: ${name} of ${kind}: ${result.issues.length} issues`);
    }
  }
  return LISTS.length * Object.keys(JUNK).length;
}

/** Holes in a list, and what stands between them. */
export function runSparse(length: number): void {
  for (const { name, provider, of, body } of LISTS) {
    const sparse: unknown[] = new Array(length);
    sparse[Math.floor(length / 2)] = PROVIDER_TESTS[provider].text('x');
    const result = parseInbound(body(sparse), { provider });
    if (of === 'messages' && result.messages.length !== 1) {
      throw new Error(`conservation: the message among holes of ${name} is lost`);
    }
    if (result.issues.length > MOST_ISSUES) throw new Error(`quiet: ${name}: ${result.issues.length} issues`);
  }
}
