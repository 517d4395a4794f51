/** Seeds of the orders that bodies are tried in. 0 turns every object around, which moves each key that can be moved. */
export const SEEDS: readonly number[] = [0, 1, 20_261_121];

/** The same JSON with the keys of every object in another order; the same order for the same seed. */
export function shuffleKeys(value: unknown, seed: number): unknown {
  let state = seed;
  const next = (): number => {
    // Numerical Recipes' generator: enough for an order.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const turn = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(turn);
    if (typeof inner !== 'object' || inner === null) return inner;
    const entries = Object.entries(inner).map(([key, item]) => [key, turn(item), next()] as const);
    const ordered = seed === 0 ? entries.reverse() : entries.sort((a, b) => a[2] - b[2]);
    return Object.fromEntries(ordered);
  };
  return turn(value);
}
