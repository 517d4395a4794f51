import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import { fn, restoreAllMocks, spyOn } from '@vitest/spy';

// Stands in for vitest: the same test files and matchers, without what a run costs beside its tests.

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string=} */ message) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);
/** @type {{ extend(expect: unknown, matchers: object): void }} */
const extensible = /** @type {never} */ (chai.expect);
extensible.extend(expect, customMatchers);

/** @typedef {(...row: unknown[]) => unknown} Test */

/** Tests that wait are told by it. */
export const AsyncFunction = (async () => {}).constructor;

/**
 * What test files import, for one run of them. Tests run as they are registered, and the first that fails throws.
 * @param {(run: () => unknown) => unknown} runTest Runs a test, or leaves it out.
 */
export function createVitest(runTest) {
  // A test that failed left its spies behind, and this run is of another change.
  restoreAllMocks();
  let undo = () => {};
  /** @type {Map<string, unknown>} */
  const globals = new Map();
  const vi = {
    fn,
    spyOn,
    /** @type {(name: string, value: unknown) => void} */
    stubGlobal(name, value) {
      if (!globals.has(name)) globals.set(name, Reflect.get(globalThis, name));
      Reflect.set(globalThis, name, value);
    },
    unstubAllGlobals() {
      for (const [name, value] of globals) Reflect.set(globalThis, name, value);
      globals.clear();
    },
  };

  /** What is registered stands last, after its title and perhaps options. @param {unknown[]} rest */
  function describe(...rest) {
    /** @type {Test} */ (rest.at(-1))();
  }

  /** One that asks for a time limit of its own takes long, and is left out. @param {string} _ @param {unknown[]} rest */
  function it(_, ...rest) {
    if (rest.length > 1) return;
    try {
      runTest(/** @type {Test} */ (rest[0]));
    } finally {
      undo();
      vi.unstubAllGlobals();
    }
  }

  /** @param {typeof describe | typeof it} register */
  const each = (register) => (/** @type {readonly unknown[]} */ rows) => {
    return (/** @type {string} */ title, /** @type {unknown[]} */ ...rest) => {
      const test = /** @type {Test} */ (rest.pop());
      for (const row of rows) {
        const run = () => test(...(Array.isArray(row) ? row : [row]));
        register(title, ...rest, test instanceof AsyncFunction ? async () => run() : run);
      }
    };
  };

  return {
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    afterEach: (/** @type {() => void} */ what) => {
      undo = what;
    },
    expect,
    vi,
  };
}
