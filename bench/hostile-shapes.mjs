// Bodies that somebody makes to be dear: one place of a good body blown up to so many characters.

/** @typedef {{ [key: string]: unknown }} Wire */
/** @typedef {(value: unknown, size: number) => readonly string[]} Blow The JSON of what stands there instead; more than one where there are several ways. */

/** @param {string} item @param {number} size */
const listOf = (item, size) => `[${`${item},`.repeat(Math.max(0, Math.floor(size / (item.length + 1)) - 1))}${item}]`;

/** @param {(index: number) => string} entry @param {number} size */
function objectOf(entry, size) {
  const entries = [];
  for (let length = 0; length < size; length += /** @type {string} */ (entries.at(-1)).length + 1) {
    entries.push(entry(entries.length));
  }
  return `{${entries.join(',')}}`;
}

/** @param {string} character @param {number} size */
const textOf = (character, size) => JSON.stringify(character.repeat(size / character.length));

/** What a list would hold, of the value that stands there. @param {unknown} value */
const itemOf = (value) => (Array.isArray(value) ? value[0] : value);

/** @param {unknown} value @returns {value is Wire} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every part is something else than it should be. @param {unknown} value @returns {unknown} */
function broken(value) {
  if (Array.isArray(value)) return value.map(broken);
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, broken(part)]));
}

/** One part is, each in turn, at any depth. @param {unknown} value @returns {unknown[]} */
function brokenOnce(value) {
  if (typeof value !== 'object' || value === null) return [{}];
  return Object.entries(value).flatMap(([key, part]) => {
    const parts = isObject(part) || Array.isArray(part) ? [1, ...brokenOnce(part)] : [{}];
    return parts.map((other) => (Array.isArray(value) ? [other] : { ...value, [key]: other }));
  });
}

const DENSE = `{"a":${listOf('{}', 100)}}`;

/** With answers of a form that are little text and many objects, as JSON text or as they are. @param {unknown} value @returns {unknown} */
function dense(value) {
  if (typeof value === 'string' && value.startsWith('{')) return DENSE;
  if (Array.isArray(value)) return value.map(dense);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, dense(part)]));
}

/** @param {(item: unknown) => unknown[]} vary @returns {Blow} */
const copies = (vary) => (value, size) => {
  const item = itemOf(value);
  return isObject(item) ? vary(item).map((copy) => listOf(JSON.stringify(copy), size)) : [];
};

/** @param {(size: number) => string} make @returns {Blow} */
const always = (make) => (_, size) => [make(size)];

/** At every place of a body. @type {Record<string, Blow>} */
export const SHAPES = {
  'a list of numbers': always((size) => listOf('1', size)),
  'a list of nulls': always((size) => listOf('null', size)),
  'a list of texts': always((size) => listOf('"a"', size)),
  'a list of empty lists': always((size) => listOf('[]', size)),
  'a list of empty objects': always((size) => listOf('{}', size)),
  'a list of small objects': (_, size) => ['{"a":1}', '{"id":"a"}', '{"from":"1"}'].map((item) => listOf(item, size)),
  'copies of what stands there': copies((item) => [item]),
  'copies, every part broken': copies((item) => [broken(item)]),
  'copies, one part broken': copies(brokenOnce),
  'copies, a form with dense answers': copies((item) => {
    const copy = dense(item);
    return JSON.stringify(copy) === JSON.stringify(item) ? [] : [copy];
  }),
  'copies under numbers': (value, size) => {
    const item = itemOf(value);
    const text = JSON.stringify(item);
    return isObject(item) ? [objectOf((index) => `"${index}":${text}`, size)] : [];
  },
  'a text of capitals': always((size) => textOf('A', size)),
  'a text of blanks': always((size) => textOf(' ', size)),
  'a text of digits': always((size) => textOf('1', size)),
  'a text of underscores': always((size) => textOf('_a', size)),
  'an object of many keys': always((size) => objectOf((index) => `"k${index}":1`, size)),
  'an object of many lists': always((size) => objectOf((index) => `"k${index}":[1]`, size)),
  'an object of many objects': always((size) => objectOf((index) => `"k${index}":{}`, size)),
  'an object of numbered keys': always((size) => objectOf((index) => `"${index}":1`, size)),
  'one long key': (_, size) => ['A', '_a'].map((character) => `{${textOf(character, size)}:1}`),
  'lists within lists': always((size) => '['.repeat(size / 2) + ']'.repeat(size / 2)),
  'objects within objects': always((size) => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`),
  'JSON text of a list': (_, size) =>
    ['{}', '1', '[]'].flatMap((item) =>
      [`{"a":${listOf(item, size)}}`, listOf(item, size)].map((text) => JSON.stringify(text)),
    ),
  'JSON text of many keys': always((size) => JSON.stringify(objectOf((index) => `"k${index}":1`, size))),
};

/** In place of a body. @type {Record<string, (size: number) => readonly string[]>} */
export const NOT_JSON = {
  'a list that breaks off': (size) =>
    ['1', 'null', '"a"', '{}', '{"a":1}'].map((item) => listOf(item, size).slice(0, -1)),
  'a text that breaks off': (size) => [
    `{"a":"${'x'.repeat(size)}`,
    `{"a":"${'\\n'.repeat(size / 2)}`,
    `{"a":"${'\\u0041'.repeat(size / 6)}`,
  ],
  'brackets that are not closed': (size) => ['['.repeat(size), '{"a":'.repeat(size / 5)],
  'blanks and nothing else': (size) => [' '.repeat(size), '\n'.repeat(size), `[${'\n'.repeat(size)}`],
  'no JSON at all': (size) => ['a'.repeat(size), '<p>'.repeat(size / 3)],
};

const HERE = '@@here@@';

/** Every place of a body, of lists the first item alone. @param {unknown} value @returns {string[][]} */
function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return [[], ...entries.flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place]))];
}

/** @param {unknown} value @param {readonly string[]} place @returns {unknown} */
const at = (value, [key, ...rest]) => (key === undefined ? value : at(/** @type {Wire} */ (value)[key], rest));

/** @param {unknown} value @param {readonly string[]} place @returns {unknown} */
function withHere(value, [key, ...rest]) {
  if (key === undefined) return HERE;
  if (Array.isArray(value)) return [withHere(value[0], rest)];
  return { .../** @type {Wire} */ (value), [key]: withHere(/** @type {Wire} */ (value)[key], rest) };
}

/**
 * A body that can be made in any size.
 * @typedef {object} Case
 * @property {string} shape
 * @property {string} where
 * @property {(size: number) => string} make
 */

/** @type {{ blow?: Blow, value?: unknown, size?: number, texts: readonly string[] }} */
let last = { texts: [] };

/** The several ways of a shape come one after another, and are made together. @type {(blow: Blow, value: unknown, size: number) => readonly string[]} */
function blown(blow, value, size) {
  const isLast = last.blow === blow && last.value === value && last.size === size;
  if (!isLast) last = { blow, value, size, texts: blow(value, size) };
  return last.texts;
}

/** Every shape at every place; a place that several bodies have, once. @param {readonly unknown[]} bodies @returns {Case[]} */
export function casesOf(bodies) {
  /** @type {Map<string, Case>} */
  const cases = new Map();
  for (const body of bodies) {
    for (const place of placesIn(body)) {
      const where = place.filter((key) => Number.isNaN(Number(key))).join('.') || 'the body';
      const [before = '', after = ''] = JSON.stringify(withHere(body, place)).split(JSON.stringify(HERE));
      for (const [shape, blow] of Object.entries(SHAPES)) {
        for (const [way] of blow(at(body, place), 100).entries()) {
          const make = (/** @type {number} */ size) => before + blown(blow, at(body, place), size)[way] + after;
          cases.set(`${shape} ${way} ${where}`, { shape, where, make });
        }
      }
    }
  }
  return [...cases.values()];
}
