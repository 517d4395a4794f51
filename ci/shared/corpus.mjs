import { readdirSync, readFileSync } from 'node:fs';
import { root } from './package.mjs';

/**
 * @typedef {object} Sample
 * @property {string} name
 * @property {string} text The body as a provider would post it.
 * @property {string} [provider] Whose it is, where only the caller can say so.
 * @property {boolean} [isBroken] Whether it is no JSON.
 */

/**
 * Every body of the fixtures; and the first of each folder cut off in the middle, because engines complain about broken
 * JSON each in their own words.
 * @returns {Sample[]}
 */
export function readCorpus() {
  const bodies = readdirSync(`${root}fixtures`).sort().map(bodiesIn);
  const broken = bodies.flatMap(([first]) =>
    first ? { name: `${first.name}, cut off`, text: first.text.slice(0, first.text.length / 2), isBroken: true } : [],
  );
  return [...bodies.flat(), ...broken];
}

/** Every body of one folder of fixtures. @param {string} folder @returns {Sample[]} */
export function bodiesIn(folder) {
  return readdirSync(`${root}fixtures/${folder}`)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .sort()
    .map((file) => ({
      name: `${folder}/${file}`,
      text: readFileSync(`${root}fixtures/${folder}/${file}`, 'utf8'),
      ...(file.endsWith('.hinted.json') && { provider: folder }),
    }));
}
