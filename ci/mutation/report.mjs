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

/** How much is shown of what both texts share, and of what they do not. */
const CONTEXT = 24;
const LONGEST = 60;

/**
 * @param {string} before
 * @param {string} after
 */
function spellChange(before, after) {
  const [a, b] = [oneLine(before), oneLine(after)];
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < length - same && a.at(-1 - sameAtEnd) === b.at(-1 - sameAtEnd)) sameAtEnd++;
  const [from, rest] = [Math.max(same - CONTEXT, 0), Math.max(sameAtEnd - CONTEXT, 0)];
  return `${toCode(cut(a, from, rest))} → ${toCode(cut(b, from, rest))}`;
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ');
}

/**
 * @param {string} text
 * @param {number} from How much is left out before, and how much after.
 * @param {number} rest
 */
function cut(text, from, rest) {
  const middle = text.slice(from, text.length - rest);
  const short = middle.length > LONGEST ? `${middle.slice(0, LONGEST)}…` : middle;
  return `${from > 0 ? '…' : ''}${short}${rest > 0 ? '…' : ''}` || '(nothing)';
}

/**
 * Code in a cell of a Markdown table.
 * @param {string} text
 */
function toCode(text) {
  const code = text.replaceAll('|', '\\|');
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}
