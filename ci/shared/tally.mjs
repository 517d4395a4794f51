/** @typedef {'passed' | 'failed' | 'skipped'} Verdict */

/** Counts what was checked. The last line it prints is what `.ci/run` adds up. @param {string} title */
export function createTally(title) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  console.log(`\n${title}`);
  /** @param {Verdict} verdict @param {string} name @param {string} [detail] @returns {Verdict} */
  const add = (verdict, name, detail = '') => {
    counts[verdict]++;
    const mark = { passed: 'ok', failed: 'FAILED', skipped: 'SKIPPED' }[verdict];
    console.log(`  ${mark.padEnd(8)}${name}${detail && `: ${detail.trimEnd().replaceAll('\n', '\n          ')}`}`);
    return verdict;
  };
  return {
    /** @type {(name: string, isGood: boolean, detail?: string) => Verdict} */
    check: (name, isGood, detail) => add(isGood ? 'passed' : 'failed', name, detail),
    /** @type {(name: string, why: string) => Verdict} */
    skip: (name, why) => add('skipped', name, why),
    /** Prints the counts and sets the exit status. A run that checked nothing has failed. */
    close() {
      const { passed, failed, skipped } = counts;
      if (failed > 0 || passed === 0) process.exitCode = 1;
      console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}

/**
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 * @param {number} [width] How many at a time.
 * @returns {Promise<Result[]>} In the order of the items.
 */
export async function mapParallel(items, work, width = 2) {
  /** @type {Result[]} */
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
