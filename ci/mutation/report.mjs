import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Mutant
 * @property {string} file Its path within `src`.
 * @property {boolean} isNoticed Whether a test failed, or never came to an end.
 * @property {string} row As docs/mutation.md lists a survivor, but for the reason: the file, and the text before and after.
 */

/**
 * @typedef {object} Reported What Stryker says of a file.
 * @property {string} source
 * @property {{ status: string, replacement: string, location: { start: Position, end: Position } }[]} mutants
 * @typedef {{ line: number, column: number }} Position Both from 1.
 */

/** @param {string} path @returns {Mutant[]} */
export function readReport(path) {
  /** @type {{ files: { [path: string]: Reported } }} */
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map(({ status, replacement, location: { start, end } }) => {
      const file = path.replace(/^src\//, '');
      const before = source.slice(offsetOf(source, start), offsetOf(source, end));
      return {
        file,
        isNoticed: status === 'Killed' || status === 'Timeout',
        row: `\`${file}\` | ${toCode(before)} → ${toCode(replacement)}`,
      };
    }),
  );
}

/** @param {string} source @param {Position} position */
function offsetOf(source, { line, column }) {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((length, text) => length + text.length + 1, 0) + column - 1;
}

/** Code on one line, in a cell of a Markdown table. @param {string} text */
function toCode(text) {
  const code = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}
