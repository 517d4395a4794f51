import { type ProviderId, parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import type { WireList } from '../providers/provider-tests.ts';
import type { Case } from './case.ts';

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

/** Fills each list with so much junk: all of it is accounted for, and the issues are bounded. */
export function* breadthCases(count: number): Generator<Case> {
  for (const { name, provider, of, body } of LISTS) {
    for (const [kind, item] of Object.entries(JUNK)) {
      yield {
        name: `${name} of ${count} ${kind}`,
        make: () => body(new Array(count).fill(item)),
        holds: (broad) => {
          const { messages, statuses, unhandled, issues } = parseInbound(broad, { provider });
          const counted = unhandled.reduce((sum, thing) => sum + (thing.count ?? 1), 0);
          const things = messages.length + statuses.length + counted;
          if (things !== (of === 'parts' ? 1 : count)) throw new Error(`conservation: ${things} things`);
          if (unhandled.length > MOST_TOLD) throw new Error(`memory: ${unhandled.length} entries`);
          if (issues.length > MOST_ISSUES) throw new Error(`quiet: ${issues.length} issues`);
        },
      };
    }
  }
}

/** A list of holes, and one message among them. */
export function* sparseCases(length: number): Generator<Case> {
  for (const { name, provider, of, body } of LISTS) {
    yield {
      name: `holes of ${name}`,
      make: () =>
        body(Object.assign(new Array(length), { [Math.floor(length / 2)]: PROVIDER_TESTS[provider].text('x') })),
      holds: (sparse) => {
        const { messages, issues } = parseInbound(sparse, { provider });
        if (of === 'messages' && messages.length !== 1) throw new Error('conservation: the message among them is lost');
        if (issues.length > MOST_ISSUES) throw new Error(`quiet: ${issues.length} issues`);
      },
    };
  }
}
