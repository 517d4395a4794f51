import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { comparable, fixtureFolders, fixturesIn, sourceRowsOf, toGolden } from './golden.ts';
import { PROVIDERS } from './providers/index.ts';

const LOOK_ALIKES = 'look-alikes';
const fixtures = fixturesIn(LOOK_ALIKES);

describe('look-alikes equal their golden files', () => {
  for (const { name, text, expected } of fixtures) {
    it(name, () => {
      const body = JSON.parse(text);
      const golden = comparable(toGolden(parseInbound(body), body));
      // A look-alike that a room may claim, so long as it makes no message of it, says only that.
      if (isMessagesOnly(expected)) expect(golden).toMatchObject(expected);
      else expect(golden).toStrictEqual(comparable(expected));
    });
  }
});

function isMessagesOnly(expected: unknown): expected is object {
  return Object.keys(expected as object).join() === 'messages';
}

describe('what the folders hold', () => {
  it('every look-alike has a row in SOURCES.md, and every row a look-alike', () => {
    expect(sourceRowsOf(LOOK_ALIKES).sort()).toEqual(fixtures.map(({ name }) => name).sort());
  });

  it('every provider, and nothing else, has fixtures beside the look-alikes', () => {
    expect(fixtureFolders().sort()).toEqual([...PROVIDERS, LOOK_ALIKES].sort());
  });
});
