import { describe, expect, it } from 'vitest';
import { type ParseOptions, type ProviderId, parseInbound } from '../../src/index.ts';
import { comparable, fixtureFolders, fixturesIn, toGolden } from '../../test/golden.ts';

// What test/golden.test.ts and test/provider-contract.ts check of every fixture, and nothing else.
describe('bodies equal their golden files', () => {
  for (const folder of fixtureFolders()) {
    it(folder, () => {
      for (const { name, text, expected, isHinted } of fixturesIn(folder)) {
        const body = JSON.parse(text);
        const options: ParseOptions = isHinted ? { provider: folder as ProviderId } : {};
        const golden = comparable(toGolden(parseInbound(body, options), body));
        if (Object.keys(expected as object).join() === 'messages')
          expect(golden, name).toMatchObject(expected as object);
        else expect(golden, name).toStrictEqual(comparable(expected));
      }
    });
  }
});
