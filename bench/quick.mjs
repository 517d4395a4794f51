// A first answer within half a minute, for whoever is changing the sources:
//   node bench/quick.mjs                       every provider, every load, sizes
//   node bench/quick.mjs <provider> <provider> these only
//   node bench/quick.mjs --against ../other    beside the sources of another copy of the repository
import { parseArgs } from 'node:util';
import { measureSizes } from '../scripts/size.mjs';
import { loads } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { compare } from './measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '9' } },
});

const chosen = providerIds.filter((id) => positionals.length === 0 || positionals.includes(id));

/** @param {number} number @param {number} [digits] */
const cell = (number, digits = 2) => number.toFixed(digits).padStart(8);

console.log('Ratios to JSON.parse of the same bytes (1.00), and microseconds per record.\n');
const titles = ['parsed', 'subpath', 'text', ...(values.against ? ['against'] : []), 'us/rec'];
console.log(''.padEnd(32) + titles.map((title) => title.padStart(8)).join(''));

for (const id of chosen) {
  const ours = await loadLibrary(id);
  const theirs = values.against === undefined ? ours : await loadLibrary(id, values.against);
  for (const { name, records, bodies } of loads) {
    const texts = bodies(id).map((body) => JSON.stringify(body));
    const parsed = texts.map((text) => JSON.parse(text));
    /** @param {(body: unknown) => unknown} parse @param {readonly unknown[]} inputs */
    const over = (parse, inputs) => () => inputs.map(parse);
    /** @type {Record<string, () => unknown>} */
    const against = theirs === ours ? {} : { against: over((body) => theirs.parseInbound(body), parsed) };
    const timings = compare(
      {
        unit: over((text) => JSON.parse(/** @type {string} */ (text)), texts),
        parsed: over((body) => ours.parseInbound(body), parsed),
        subpath: over((body) => ours.parseOne(body), parsed),
        text: over((text) => ours.parseInbound(text), texts),
        ...against,
      },
      { rounds: Number(values.rounds) },
    );
    const cells = Object.values(timings)
      .slice(1)
      .map(({ ratio }) => cell(ratio));
    console.log(
      `${id.padEnd(14)}${name.padEnd(18)}${cells.join('')}${cell(timings.parsed.nanoseconds / records / 1000, 2)}`,
    );
  }
}

console.log('\nBytes, minified and gzipped, valibot included:\n');
const sizes = await measureSizes();
const others = values.against === undefined ? [] : await measureSizes(values.against);
for (const [index, { name, gzipped, budget }] of sizes.entries()) {
  const other = others[index] === undefined ? '' : `   against ${others[index].gzipped}`;
  console.log(`${name.padEnd(16)}${String(gzipped).padStart(7)} of ${budget}${other}`);
}
