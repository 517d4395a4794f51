import type { Claim, ParseResult, Provider } from '../../src/index.ts';
import { isWireObject } from '../../src/wire/wire-object.ts';
import { type Fixture, fixtureFolders, fixturesIn, isOfTwo, toGolden } from '../golden.ts';

export const fixtures = fixtureFolders().flatMap(fixturesIn);

/** Those of a folder that show whose they are: not the ones that only the caller can attribute, or that are two bodies in one. */
export function tellingFixturesIn(folder: string): Fixture[] {
  return fixturesIn(folder).filter(({ name, isHinted }) => !isHinted && !isOfTwo(name));
}

/** All of a result, with each `raw` told by its place: some fixtures hold keys that no comparison survives. */
export function inFull(result: ParseResult): unknown {
  const { unhandled, issues: _, ...golden } = toGolden(result, result.raw) as { unhandled: object[]; issues: unknown };
  // Lists that nobody knows are left in the order of the wire, whatever that is.
  const left = unhandled.map((thing) => JSON.stringify(thing)).sort();
  return [golden, left, result.issues.map((issue) => JSON.stringify(issue)).sort()];
}

/** What a room says of a text. Bodies that are no objects are never asked about. */
export function claimOf(room: Provider, text: string): Claim {
  const body = JSON.parse(text);
  return isWireObject(body) ? room.claim(body) : 'none';
}
