import { sha256 } from './sha256.mjs';

/** @typedef {import('../shared/corpus.mjs').Sample} Sample */
/** @typedef {(body: unknown, options?: { provider?: any }) => any} Parse */

/** The ways to hand over a body. A runtime without a TextDecoder can only be given text. */
const SPELLINGS = typeof TextDecoder === 'function' ? ['JSON', 'text', 'bytes'] : ['JSON', 'text'];

/**
 * One digest of everything that a parser makes of the samples.
 * @param {Parse} parse
 * @param {readonly Sample[]} samples
 */
export function digest(parse, samples) {
  return { digest: sha256(transcribe(parse, samples)), bodies: samples.length, spellings: SPELLINGS };
}

/**
 * Everything that a parser makes of the samples, as one text in ASCII. However a body is handed over, the result has to
 * be the same.
 * @param {Parse} parse
 * @param {readonly Sample[]} samples
 */
export function transcribe(parse, samples) {
  return samples
    .map(({ name, text, provider, isBroken }) => {
      const options = provider === undefined ? undefined : { provider };
      const spellings = SPELLINGS.filter((spelling) => spelling !== 'JSON' || !isBroken);
      const results = spellings.map((spelling) => canonical(withoutRaw(parse(spell(text, spelling), options))));
      if (new Set(results).size > 1) throw new Error(`${name}: ${SPELLINGS.join(', ')} are read differently`);
      return `${name} ${results[0]}\n`;
    })
    .join('');
}

/**
 * @param {string} text
 * @param {string} spelling
 */
function spell(text, spelling) {
  if (spelling === 'text') return text;
  if (spelling === 'JSON') return JSON.parse(text);
  // Not every runtime that has a TextDecoder has a TextEncoder.
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/**
 * A result without the parts of the body that it refers to, which would say nothing about the parser.
 * @param {any} result
 */
function withoutRaw({ raw: _, ...result }) {
  for (const list of ['messages', 'statuses', 'unhandled']) {
    result[list] = result[list].map((/** @type {any} */ { raw: _raw, ...record }) => record);
  }
  return result;
}

/**
 * JSON with keys in order and in ASCII, so that what two engines agree on is spelled the same. It tells `undefined` from
 * an absent key, and a negative zero from zero.
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  if (value === undefined || Object.is(value, -0)) return `<${value === undefined ? 'undefined' : '-0'}>`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return toAscii(JSON.stringify(value));
  const object = /** @type {{ [key: string]: unknown }} */ (value);
  const keys = Object.keys(object).sort();
  return `{${keys.map((key) => `${canonical(key)}:${canonical(object[key])}`).join()}}`;
}

/** @param {string} json */
function toAscii(json) {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
