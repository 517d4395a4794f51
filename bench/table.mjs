// Figures as tables that read well in a terminal and are Markdown at the same time.

/** @param {readonly string[]} titles The first column is text, the others are figures. @param {readonly (readonly string[])[]} rows */
export function formatTable(titles, rows) {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length), 3),
  );
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`));
  return [line(titles), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

/** @param {string} cell @param {number} width @param {number} column */
const pad = (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width));

/** Two digits that mean something. @param {number} ratio */
export const formatRatio = (ratio) => (ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0));

/** @param {number} number */
export const formatCount = (number) => Math.round(number).toLocaleString('en');
