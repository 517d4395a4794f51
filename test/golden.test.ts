import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { fixturesIn, toGolden } from './golden.ts';

interface Golden {
  issues: unknown[];
}

/** Issues come in the order of the checks, which no one should rely on. */
function sortIssues(golden: Golden): Golden {
  return {
    ...golden,
    issues: golden.issues.map((issue) => JSON.stringify(issue, ['path', 'code', 'severity'])).sort(),
  };
}

function isMessagesOnly(expected: unknown): expected is object {
  return Object.keys(expected as object).join() === 'messages';
}

for (const folder of readdirSync('fixtures')) {
  describe(folder, () => {
    for (const { name, text, expected, isHinted } of fixturesIn(folder)) {
      it(name, () => {
        const body = JSON.parse(text);
        const result = parseInbound(body, isHinted ? { provider: folder as never } : {});
        const golden = sortIssues(toGolden(result, body) as Golden);
        // A look-alike that a room may claim, so long as it makes no message of it, says only that.
        if (isMessagesOnly(expected)) expect(golden).toMatchObject(expected);
        else expect(golden).toEqual(sortIssues(expected as Golden));
      });
    }
  });
}
