import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './package.mjs';

/**
 * Prints what a run found and, with `--write`, puts it into its place on a page of docs: between two comments that name it.
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
export function document(page, name, text) {
  console.log(`\n${text.trim()}`);
  if (!process.argv.includes('--write')) return;
  const path = `${root}docs/${page}.md`;
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const whole = readFileSync(path, 'utf8');
  const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/${page}.md has no place for ${name}`);
  writeFileSync(path, `${whole.slice(0, from)}${start}\n${text.trim()}\n\n${whole.slice(to)}`);
}

/**
 * A table that reads well in a terminal and is Markdown at the same time.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {boolean} [hasFigures] All columns but the first are numbers, which stand to the right.
 */
export function markdownTable(head, rows, hasFigures = false) {
  const cellOf = (/** @type {readonly string[]} */ cells, /** @type {number} */ column) => cells[column] ?? '';
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cellOf(cells, column).length)));
  const isFigure = (/** @type {number} */ column) => hasFigures && column > 0;
  const rule = widths.map((width, column) => (isFigure(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const lines = [head, rule, ...rows].map((cells) =>
    widths.map((width, column) =>
      isFigure(column) ? cellOf(cells, column).padStart(width) : cellOf(cells, column).padEnd(width),
    ),
  );
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
