import { isDeepStrictEqual } from 'node:util';

// Stands in for vitest where every mutant has a process of its own: the same test files, loaded in a tenth of the time.
// Tests run as they are registered, and the first that fails ends the process.

export function describe(_: string, register: () => void): void {
  register();
}

let after: (() => void)[] = [];

export function afterEach(undo: () => void): void {
  after = [undo];
}

export function it(title: string, test: () => unknown): void {
  try {
    if (test() instanceof Promise) throw new Error('an asynchronous test, which this cannot run');
  } catch (error) {
    console.error(`${title}\n${error instanceof Error ? error.stack : error}`);
    process.exit(1);
  } finally {
    for (const undo of after) undo();
  }
}

interface Matchers {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  toStrictEqual(expected: unknown): void;
  toMatchObject(expected: object): void;
  toContain(expected: string): void;
  toHaveLength(expected: number): void;
  toBeGreaterThan(expected: number): void;
  toThrow(expected: Error | (new (...rest: never[]) => Error)): void;
}

export function expect(actual: unknown, hint = ''): Matchers {
  const check = (matcher: string, holds: boolean, expected: unknown) => {
    if (!holds) throw new Error(`${hint} ${matcher}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  };
  return {
    toBe: (expected) => check('toBe', Object.is(actual, expected), expected),
    toEqual: (expected) => check('toEqual', isDeepStrictEqual(defined(actual), defined(expected)), expected),
    toStrictEqual: (expected) => check('toStrictEqual', isDeepStrictEqual(actual, expected), expected),
    toMatchObject: (expected) => check('toMatchObject', holds(actual, expected), expected),
    toContain: (expected) => check('toContain', String(actual).includes(expected), expected),
    toHaveLength: (expected) => check('toHaveLength', (actual as unknown[]).length === expected, expected),
    toBeGreaterThan: (expected) => check('toBeGreaterThan', (actual as number) > expected, expected),
    toThrow: (expected) => check('toThrow', isThrown(errorOf(actual as () => unknown), expected), expected),
  };
}

/** Whether all of a pattern is in a value. */
function holds(actual: unknown, pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) return Object.is(actual, pattern);
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(pattern) && pattern.length !== (actual as unknown[]).length) return false;
  return Object.entries(pattern).every(([key, inner]) => holds((actual as { [key: string]: unknown })[key], inner));
}

/** The same without keys that are explicitly undefined. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, defined(inner)]),
  );
}

function errorOf(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

function isThrown(error: unknown, expected: Error | (new (...rest: never[]) => Error)): boolean {
  if (typeof expected === 'function') return error instanceof expected;
  return error instanceof Error && error.message === expected.message;
}
