// A first answer within half a minute, for whoever is changing the sources:
//   node bench/quick.mjs                       every provider, every load
//   node bench/quick.mjs <provider> <provider> these only
//   node bench/quick.mjs --against ../other    beside the sources of another copy of the repository
import { parseArgs } from 'node:util';
import { loads } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { compare } from './measure.mjs';
import { inputsOf, over, parseJson } from './timing.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '9' } },
});

const chosen = providerIds.filter((id) => positionals.length === 0 || positionals.includes(id));

/** @param {number} number */
const cell = (number) => number.toFixed(2).padStart(8);

console.log('Ratios to JSON.parse of the same bytes (1.00), and microseconds per record.\n');
const titles = ['parsed', 'subpath', 'text', ...(values.against ? ['against'] : []), 'us/rec'];
console.log(''.padEnd(32) + titles.map((title) => title.padStart(8)).join(''));

for (const id of chosen) {
  const ours = await loadLibrary(id);
  const theirs = values.against === undefined ? ours : await loadLibrary(id, values.against);
  for (const load of loads) {
    const { texts, parsed } = inputsOf(load, id);
    /** @type {Record<string, () => unknown>} */
    const ways = {
      unit: over(parseJson, texts),
      parsed: over(ours.parseInbound, parsed),
      subpath: over(ours.parseOne, parsed),
      text: over(ours.parseInbound, texts),
      ...(theirs !== ours && { against: over(theirs.parseInbound, parsed) }),
    };
    const timings = compare(ways, { rounds: Number(values.rounds) });
    const cells = Object.values(timings)
      .slice(1)
      .map(({ ratio }) => cell(ratio));
    const perRecord = cell(Number(timings.parsed?.nanoseconds) / load.records / 1000);
    console.log(`${id.padEnd(14)}${load.name.padEnd(18)}${cells.join('')}${perRecord}`);
  }
}
