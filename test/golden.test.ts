import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { providers } from '../src/registry.ts';
import { comparable, fixtureFolders, fixturesIn, sourceRowsOf, toGolden } from './golden.ts';

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

  it('every room, and nothing else, has fixtures, a test that runs the contract, and a folder with what that needs', () => {
    const rooms = providers.map(({ id }) => id).sort();
    const ofRooms = readdirSync(fileURLToPath(new URL('providers', import.meta.url)));
    expect(ofRooms.sort()).toEqual(rooms.flatMap((id) => [id, `${id}.test.ts`]));
    expect(fixtureFolders().sort()).toEqual([...rooms, LOOK_ALIKES].sort());
  });
});
