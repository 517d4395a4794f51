import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { AsyncFunction, createVitest } from './vitest.mjs';

// A test runner for Stryker. Sources and tests are one script, see build.mjs, which is evaluated anew for each mutant, so that
// one in a table is seen, too. The process goes on, and so does what it has read and compiled.

/**
 * What Stryker puts into the sources asks this object which mutant is awake, and counts in it which have been met.
 * @type {{ activeMutant?: string | undefined, currentTestId?: string | undefined, mutantCoverage?: object | undefined,
 *   hitCount?: number | undefined, hitLimit?: number | undefined }}
 */
const state = {};
Object.assign(globalThis, { __stryker__: state });

/**
 * @typedef {{ [file: string]: () => void }} TestFiles What runs the tests of each file.
 * @typedef {(require: (name: string) => unknown, exports: TestFiles) => void} Bundle
 */

/** @type {Bundle | undefined} */
let bundle;

/** @returns {Bundle} */
function load() {
  const filename = `${process.cwd()}/test/mutants.cjs`;
  const code = fs.readFileSync(filename, 'utf8');
  return new Script(`(function (require, exports) {${code}\n})`, { filename }).runInThisContext();
}

/**
 * Reads each file and folder once.
 * @template {unknown[]} A
 * @template R
 * @param {(...args: A) => R} read
 * @returns {(...args: A) => R}
 */
function remembering(read) {
  /** @type {Map<string, R>} */
  const results = new Map();
  return (...args) => {
    const key = JSON.stringify(args);
    const result = results.get(key) ?? read(...args);
    results.set(key, result);
    return result;
  };
}

const files = { ...fs, readFileSync: remembering(fs.readFileSync), readdirSync: remembering(fs.readdirSync) };
const fromHere = createRequire(import.meta.url);

/** @typedef {{ id: string, name: string, status: 0, timeSpentMs: number }} Passed What Stryker is told of a test. */

/** @type {(id: string, timeSpentMs: number) => Passed} */
const passed = (id, timeSpentMs) => ({ id, name: id, status: 0, timeSpentMs });

/**
 * Runs the tests, or some of them, until one fails.
 * @param {{ some?: ReadonlySet<string> | undefined, first?: string | undefined }} [options] `first` is the folder to begin with.
 * @returns {Promise<{ tests: Passed[], failed?: { test: string, error: unknown } }>}
 */
async function run({ some, first } = {}) {
  /** @type {Passed[]} */
  const tests = [];
  /** @type {(() => Promise<void>)[]} */
  const waiting = [];
  let file = '';
  let count = 0;
  const vitest = createVitest((test) => {
    const id = `${file} ${count++}`;
    if (some && !some.has(id)) return;
    const start = () => {
      state.currentTestId = id;
      const started = performance.now();
      return { result: test(), end: () => tests.push(passed(id, performance.now() - started)) };
    };
    // Tests that wait come last, one after the other: so all that one does is its own.
    if (test instanceof AsyncFunction) {
      waiting.push(async () => {
        const { result, end } = start();
        await result;
        end();
      });
    } else {
      const { result, end } = start();
      if (result instanceof Promise) throw new Error('A test that waits has to be an async function.');
      end();
      state.currentTestId = undefined;
    }
  });
  const modules = { vitest, 'node:fs': files };
  try {
    bundle ??= load();
    /** @type {TestFiles} */
    const testFiles = {};
    bundle((name) => Reflect.get(modules, name) ?? fromHere(name), testFiles);
    const names = Object.keys(testFiles);
    const firstNames = names.filter((name) => name.startsWith(`${first}/`));
    for (file of new Set([...firstNames, ...names])) {
      count = 0;
      testFiles[file]?.();
    }
    for (const test of waiting) await test();
    return { tests };
  } catch (error) {
    return { tests, failed: { test: state.currentTestId ?? file, error } };
  } finally {
    state.currentTestId = undefined;
  }
}

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),
  async dryRun() {
    const { tests, failed } = await run();
    if (failed) return { status: 'error', errorMessage: String(Reflect.get(Object(failed.error), 'stack')) };
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  },
  /** @param {{ activeMutant: { id: string, fileName: string }, testFilter?: string[], hitLimit?: number }} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(state, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    // A change in a table is looked at by all tests; those of the same folder notice it soonest.
    const first = /src\/(.*)\//.exec(activeMutant.fileName)?.[1];
    const { tests, failed } = await run({ some: testFilter && new Set(testFilter), first });
    if (hitLimit !== undefined && (state.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
    if (failed === undefined) return { status: 'survived', nrOfTests: tests.length };
    const failureMessage = String(failed.error);
    return { status: 'killed', killedBy: [failed.test], failureMessage, nrOfTests: tests.length };
  },
};

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-script', value: runner }];
