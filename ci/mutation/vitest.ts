import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import { fn, spyOn } from '@vitest/spy';

// Stands in for vitest where every mutant has a process of its own: the same test files and matchers, loaded in a tenth of
// the time. Tests run as they are registered, and the first that fails ends the process.

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

interface Matchers {
  extend(expect: unknown, matchers: object): void;
}

export const expect: typeof chai.expect & Matchers = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as never)[ASYMMETRIC_MATCHERS_OBJECT],
) as never;

(chai.expect as unknown as Matchers).extend(expect, customMatchers);

type Test = (...row: unknown[]) => unknown;

/** What is registered stands last, after its title and perhaps options. */
export function describe(...rest: unknown[]): void {
  (rest.at(-1) as () => void)();
}

let undo = (): void => {};

export function afterEach(what: () => void): void {
  undo = what;
}

/** One that asks for a time limit of its own takes long. An error here, or in what is waited for, is one that nobody catches. */
export function it(_: string, ...rest: [Test] | [options: { timeout: number }, Test]): void {
  if (rest.length > 1) return;
  (rest.at(-1) as Test)();
  undo();
}

it.each =
  (rows: readonly unknown[]) =>
  (title: string, test: Test): void => {
    for (const row of rows) it(title, () => test(...(Array.isArray(row) ? row : [row])));
  };

const globals = new Map<string, unknown>();

export const vi = {
  fn,
  spyOn,
  stubGlobal(name: string, value: unknown): void {
    if (!globals.has(name)) globals.set(name, Reflect.get(globalThis, name));
    Reflect.set(globalThis, name, value);
  },
  unstubAllGlobals(): void {
    for (const [name, value] of globals) Reflect.set(globalThis, name, value);
    globals.clear();
  },
};
