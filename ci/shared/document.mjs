import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './package.mjs';

const path = `${root}docs/compatibility.md`;

/**
 * Prints what a run found, and puts it into its place in docs/compatibility.md. Without `--write` it only says that they
 * differ: the table of another machine is no failure.
 * @param {string} name
 * @param {string} text
 */
export function document(name, text) {
  console.log(`\n${text.trim()}`);
  const [start, end] = [`<!-- ${name}: written by npm run compatibility -->`, `<!-- /${name} -->`];
  const page = readFileSync(path, 'utf8');
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/compatibility.md has no place for ${name}`);
  const next = `${page.slice(0, from)}${start}\n\n${text.trim()}\n\n${page.slice(to)}`;
  if (next === page) return;
  if (process.argv.includes('--write')) writeFileSync(path, next);
  else console.log(`\ndocs/compatibility.md shows another run (${name}); npm run compatibility writes this one.`);
}

/**
 * As the formatter would have it.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)));
  const lines = [head, widths.map((width) => '-'.repeat(width)), ...rows];
  return lines
    .map((cells) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`)
    .join('\n');
}
