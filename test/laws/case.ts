import { expect } from 'vitest';

/** One input of a law, and what has to hold for it: `holds` throws where it does not. */
export interface Case {
  readonly name: string;
  readonly make: () => unknown;
  readonly holds: (body: unknown) => void;
}

/**
 * That a law holds in every case, and that there are more than so many; returns how many. Of failures the first of each kind is
 * told: one bug breaks a law a thousand times.
 */
export function expectToHold(cases: Iterable<Case>, least: number): number {
  const failures = new Map<string, string>();
  let count = 0;
  for (const { name, make, holds } of cases) {
    count++;
    try {
      holds(make());
    } catch (error) {
      const { message } = error as Error;
      const kind = message.slice(0, 30);
      if (!failures.has(kind)) failures.set(kind, `${name}\n    ${message}`);
    }
  }
  expect([...failures.values()].join('\n')).toBe('');
  expect(count).toBeGreaterThan(least);
  return count;
}
