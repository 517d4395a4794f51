/** @typedef {import('../shared/corpus.mjs').Sample} Sample */
/**
 * All entries of the package together.
 * @typedef {typeof import('../../src/index.ts')
 *   & Pick<typeof import('../../src/schema/index.ts'), 'isInboundMessage' | 'isMessageStatus'>
 *   & Pick<typeof import('../../src/testing/index.ts'), 'buildMessage' | 'buildStatus' | 'buildWebhook' | 'samples'>} Package
 */

/** The ways to hand over a body. */
const SPELLINGS = /** @type {const} */ (['JSON', 'text', 'bytes']);

/**
 * Everything that the package makes of the corpus, of its own samples, and of the bodies that it builds itself, as one text
 * in ASCII.
 * @param {Package} inbound
 * @param {readonly Sample[]} corpus
 * @returns {string}
 */
export function transcribe(inbound, corpus) {
  const read = corpus.map((sample) => [sample.name, readEverySpelling(inbound, sample)]);
  const samples = inbound.samples.map(({ name, provider, body }) => [name, inbound.parseInbound(body, { provider })]);
  return [...read, ...samples, ...build(inbound)].map(([name, made]) => `${name} ${canonical(made)}\n`).join('');
}

/**
 * However a body is handed over, the result has to be the same; and what the guards say of it.
 * @param {Package} inbound
 * @param {Sample} sample
 */
function readEverySpelling({ parseInbound, isInboundMessage, isMessageStatus }, { name, text, provider, isBroken }) {
  const results = SPELLINGS.filter((spelling) => spelling !== 'JSON' || !isBroken).map((spelling) =>
    parseInbound(spell(text, spelling), provider === undefined ? {} : { provider: /** @type {any} */ (provider) }),
  );
  if (new Set(results.map(canonical)).size > 1)
    throw new Error(`${name}: ${SPELLINGS.join(', ')} are read differently`);
  const [result] = /** @type {[import('../../src/index.ts').ParseResult]} */ (results);
  return { result, are: [...result.messages.map(isInboundMessage), ...result.statuses.map(isMessageStatus)] };
}

/**
 * A body of each provider and type, and a receipt, or why there is none; and what is read in it.
 * @param {Package} inbound
 */
function build({ parseInbound, providerIds, samples, buildMessage, buildStatus, buildWebhook }) {
  const types = [...new Set(samples.flatMap(({ messages }) => messages))].sort();
  const records = [...types.map((type) => buildMessage(type)), buildStatus('read')];
  return providerIds.flatMap((provider) =>
    records.map((record) => {
      try {
        const { text, bytes, leftOut } = buildWebhook(provider, record, { lossy: true });
        return [provider, { text, leftOut, result: parseInbound(bytes, { provider }) }];
      } catch (error) {
        return [provider, String(error)];
      }
    }),
  );
}

/** @param {string} text @param {(typeof SPELLINGS)[number]} spelling */
function spell(text, spelling) {
  if (spelling === 'text') return text;
  if (spelling === 'JSON') return JSON.parse(text);
  // Not every runtime that has a TextDecoder has a TextEncoder.
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/**
 * JSON with keys in order and in ASCII, so that what two engines agree on is spelled the same. It tells `undefined` from
 * an absent key, and a negative zero from zero. `raw` is left out: the body would say nothing about the parser.
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  if (value === undefined || Object.is(value, -0)) return `<${value === undefined ? 'undefined' : '-0'}>`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return toAscii(JSON.stringify(value));
  const object = /** @type {{ [key: string]: unknown }} */ (value);
  const keys = Object.keys(object).filter((key) => key !== 'raw');
  return `{${keys
    .sort()
    .map((key) => `${canonical(key)}:${canonical(object[key])}`)
    .join()}}`;
}

/** @param {string} json */
function toAscii(json) {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
