// What was aimed at, and where it stands.

/** @typedef {import('./timing.mjs').Row} Row */
/** @typedef {{ what: string, aim: number, measured: number, digits: number }} Aim Met when not more than the aim. */

/** @param {Row} row @param {string} name */
function timing({ timings }, name) {
  const found = timings[name];
  if (found === undefined) throw new Error(`nobody measured ${name}`);
  return found;
}

/** @param {readonly Row[]} rows @param {(row: Row) => number} measure */
const worst = (rows, measure) => Math.max(...rows.map(measure));

/** @param {readonly Row[]} providers @param {readonly Row[]} peers @returns {Aim[]} */
export function aimsOfTiming(providers, peers) {
  /** @param {string} word */
  const about = (word) => providers.filter(({ load }) => load.name.includes(word));
  /** @param {Row} row */
  const ratio = (row) => timing(row, 'from the parsed body').ratio;
  /** @param {Row} row */
  const cost = (row) => timing(row, 'from the parsed body').nanoseconds / row.load.records;
  /** @param {Row} row */
  const beside = (row) => {
    const good = about('1,000 mixed').find(({ provider }) => provider === row.provider);
    return cost(row) / cost(/** @type {Row} */ (good));
  };
  /** @param {string} peer */
  const against = (peer) => worst(peers, (row) => timing(row, 'ours').ratio / timing(row, peer).ratio);
  return [
    {
      what: 'mixed messages of any provider, of JSON.parse',
      aim: 0.5,
      measured: worst(about('mixed'), ratio),
      digits: 2,
    },
    { what: 'one text of any provider, of JSON.parse', aim: 0.8, measured: worst(about('one text'), ratio), digits: 2 },
    { what: 'any Cloud body, of Kapso', aim: 1 / 3, measured: against('Kapso'), digits: 2 },
    { what: 'any Cloud body, of zod 4', aim: 1, measured: against('zod 4'), digits: 2 },
    { what: 'a broken record, of a good one', aim: 10, measured: worst(about('broken'), beside), digits: 1 },
  ];
}

/** @param {readonly import('./growth.mjs').Growth[]} growths @returns {Aim[]} */
export function aimsOfGrowth(growths) {
  const exponents = growths.map(({ exponent }) => exponent);
  const beyondJson = growths.map(({ exponent, exponentOfJson }) => exponent - exponentOfJson + 1);
  return [
    { what: 'exponent of growth', aim: 1.1, measured: Math.max(...exponents), digits: 2 },
    { what: 'exponent of growth beside that of JSON.parse', aim: 1.1, measured: Math.max(...beyondJson), digits: 2 },
  ];
}

/** @param {readonly { name: string, aim: number, gzipped: number }[]} sizes @returns {Aim[]} */
export function aimsOfSizes(sizes) {
  return sizes.map(({ name, aim, gzipped }) => ({ what: `bytes of ${name}`, aim, measured: gzipped, digits: 0 }));
}
