import type { Claim, ParseResult, Provider } from '../../src/index.ts';
import { isWireObject } from '../../src/wire/wire-object.ts';
import { fixtureFolders, fixturesIn, toGolden } from '../golden.ts';

export const fixtures = fixtureFolders().flatMap(fixturesIn);

/** All of a result, with each `raw` told by its place: some fixtures hold keys that no comparison survives. */
export function inFull(result: ParseResult): unknown {
  return [toGolden(result, result.raw), result.issues.map((issue) => JSON.stringify(issue)).sort()];
}

/** What a room says of a text. Bodies that are no objects are never asked about. */
export function claimOf(room: Provider, text: string): Claim {
  const body = JSON.parse(text);
  return isWireObject(body) ? room.claim(body) : 'none';
}
