import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Mutant
 * @property {string} file Its path within `src`.
 * @property {boolean} isNoticed Whether a test failed, or never came to an end.
 * @property {string} change The text before and after, on one line, cut down to what differs.
 */

/**
 * @typedef {object} Reported What Stryker says of a file.
 * @property {string} source
 * @property {{ status: string, replacement: string, location: { start: Position, end: Position } }[]} mutants
 * @typedef {{ line: number, column: number }} Position Both from 1.
 */

/**
 * @param {string} path
 * @returns {Mutant[]}
 */
export function readReport(path) {
  /** @type {{ files: { [path: string]: Reported } }} */
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, replacement, location: { start, end } }) => ({
      file: file.replace(/^src\//, ''),
      isNoticed: status === 'Killed' || status === 'Timeout',
      change: spellChange(source.slice(offsetOf(source, start), offsetOf(source, end)), replacement),
    })),
  );
}

/**
 * @param {string} source
 * @param {Position} position
 */
function offsetOf(source, { line, column }) {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((length, text) => length + text.length + 1, 0) + column - 1;
}

/** How much of what both texts share is shown on either side. */
const CONTEXT = 24;
const LONGEST = 60;

/**
 * @param {string} before
 * @param {string} after
 */
function spellChange(before, after) {
  const [a, b] = [before, after].map((text) => text.replace(/\s+/g, ' ')) /** @type {[string, string]} */;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  const from = Math.max(same - CONTEXT, 0);
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - same && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const left = Math.max(tail - CONTEXT, 0);
  const [shortA, shortB] = [a, b].map((text) => {
    const middle = text.slice(from, text.length - left);
    return `${from > 0 ? '…' : ''}${middle.length > LONGEST ? `${middle.slice(0, LONGEST)}…` : middle}${left > 0 ? '…' : ''}`;
  });
  return `\`${shortA}\` → \`${shortB}\``;
}
