// How the parts of the benchmark write down what they found.
import { markdownTable } from '../ci/shared/document.mjs';

/**
 * What was aimed at, and where it stands: met when not more than the aim.
 * @typedef {{ what: string, aim: number, measured: number, digits: number }} Aim
 */

/** What a part gives: a piece of docs/performance.md. @typedef {{ report: string, aims?: Aim[] }} Outcome */

/** @param {readonly string[]} titles @param {readonly (readonly string[])[]} rows */
export const figures = (titles, rows) => markdownTable(titles, rows, true);

/** Two digits that mean something. @param {number} ratio */
export const formatRatio = (ratio) => (ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0));

/** @param {number} number */
export const formatCount = (number) => Math.round(number).toLocaleString('en');

/** @param {string} title With its number signs. @param {string} explanation @param {string} table */
export const section = (title, explanation, table) => `${title}\n\n${explanation}\n\n${table}\n`;

/** @template T @param {readonly T[]} rows @param {(row: T) => number} measure */
export const worst = (rows, measure) => Math.max(...rows.map(measure));

/** @param {readonly Aim[]} aims */
export function reportAims(aims) {
  const rows = aims.map(({ what, aim, measured, digits }) => {
    /** @param {number} number */
    const format = (number) =>
      number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return [what, format(aim), format(measured), measured <= aim ? 'yes' : 'no'];
  });
  return `${figures(['at most', 'aim', 'measured, at worst', 'met'], rows)}\n`;
}
