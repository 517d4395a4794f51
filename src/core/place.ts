import type { Path } from '../contract/result.ts';

/** A step into the body. Paths are wanted for few records, so a place only remembers where it came from. */
export interface Place {
  readonly above: Place | undefined;
  /** Moves from item to item while a list is walked. */
  key: string | number;
}

/** The body itself. */
export const BODY: undefined = undefined;

export function below(above: Place | undefined, key: string | number): Place {
  return { above, key };
}

export function pathOf(place: Place | undefined): Path {
  let depth = 0;
  for (let step = place; step !== undefined; step = step.above) depth++;
  // Made at its length: a list that grows sets memory aside for four times as many steps.
  const path: Path = new Array(depth);
  for (let step = place; step !== undefined; step = step.above) path[--depth] = step.key;
  return path;
}
