import { readFileSync } from 'node:fs';
import { document, markdownTable } from '../shared/document.mjs';
import { root } from '../shared/package.mjs';

/** @typedef {import('./report.mjs').Mutant} Mutant */

const page = `${root}docs/mutation.md`;

/**
 * Parts of the sources, and how many of a hundred changes have to be noticed there.
 * @type {readonly { name: string, target: number, has: (file: string) => boolean }[]}
 */
const PARTS = [
  { name: 'all that was changed', target: 90, has: () => true },
  { name: '`core`', target: 95, has: (file) => file.startsWith('core/') },
  { name: '`wire`', target: 95, has: (file) => file.startsWith('wire/') },
  { name: '`dialects`', target: 90, has: (file) => file.startsWith('dialects/') },
  { name: '`providers`', target: 90, has: (file) => file.startsWith('providers/') },
  ...['meta-cloud', 'meta-onprem', 'infobip', 'sinch-legacy', 'innopaas'].map((id) => ({
    name: `\`${id}/claim\``,
    target: 95,
    has: (/** @type {string} */ file) => file === `providers/${id}/claim.ts`,
  })),
];

/**
 * @param {readonly Mutant[]} mutants
 * @returns {number} Of a hundred.
 */
function scoreOf(mutants) {
  return (100 * mutants.filter(({ isNoticed }) => isNoticed).length) / mutants.length;
}

/**
 * A survivor as the page lists it, but for the reason.
 * @param {Mutant} mutant
 */
function rowOf({ file, change }) {
  return `\`${file}\` | ${change}`;
}

/**
 * The survivors that the page gives a reason for.
 * @returns {Set<string>}
 */
export function readSurvivorsListed() {
  const rows = readFileSync(page, 'utf8').matchAll(/^\| (`[\w/.-]+\.ts`) +\| (`.*` → `.*`) +\| \S.*\|$/gm);
  return new Set([...rows].map(([, file, change]) => `${file} | ${change}`));
}

/**
 * Whether enough is noticed, and the page has a reason for each change that is not, and for no other.
 * @param {readonly Mutant[]} mutants
 * @param {Set<string>} listed
 * @param {boolean} isWhole
 * @param {ReturnType<typeof import('../shared/tally.mjs').createTally>} tally
 */
export function judge(mutants, listed, isWhole, tally) {
  for (const { name, target, has } of PARTS) {
    const part = mutants.filter(({ file }) => has(file));
    if (part.length === 0) continue;
    const score = scoreOf(part);
    tally.add(
      score >= target ? 'passed' : 'failed',
      name,
      `${score.toFixed(1)} % of ${part.length}, at least ${target} %`,
    );
  }
  const survivors = new Set(mutants.filter(({ isNoticed }) => !isNoticed).map(rowOf));
  const unlisted = [...survivors].filter((row) => !listed.has(row));
  tally.add(unlisted.length === 0 ? 'passed' : 'failed', 'each survivor has its reason', unlisted.join('\n'));
  if (!isWhole) return;
  const stale = [...listed].filter((row) => !survivors.has(row));
  tally.add(stale.length === 0 ? 'passed' : 'failed', 'each reason has its survivor', stale.join('\n'));
}

/**
 * The scores, in their place on the page.
 * @param {readonly Mutant[]} mutants
 * @param {number} minutes
 */
export function documentScores(mutants, minutes) {
  const rows = PARTS.map(({ name, target, has }) => {
    const part = mutants.filter(({ file }) => has(file));
    const noticed = part.filter(({ isNoticed }) => isNoticed).length;
    return [name, `${part.length}`, `${noticed}`, `${scoreOf(part).toFixed(1)} %`, `${target} %`];
  });
  const table = markdownTable(['part', 'changes', 'noticed', 'score', 'at least'], rows, true);
  document('mutation', 'scores', `${table}\n\nThe run took ${minutes} minutes on two cores.`);
}
