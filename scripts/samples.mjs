// Writes src/testing/samples.ts: a choice of the fixtures, with what becomes of them by their hand-written expected files.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(`${root}fixtures/${path}`, 'utf8'));

/**
 * Every type and kind that a provider's pages show, receipts, and what is no message. Look-alikes are nobody's sample.
 * @param {string} provider
 */
function namesOf(provider) {
  const path = `${root}fixtures/${provider}/SAMPLES.txt`;
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

/**
 * @param {string} provider
 * @param {string} name
 */
function sampleOf(provider, name) {
  const body = read(`${provider}/${name}.json`);
  const { messages, statuses, unhandled } = read(`${provider}/${name}.expected.json`);
  return {
    provider,
    name,
    body,
    messages: messages.map((/** @type {{ type: string }} */ { type }) => type),
    statuses: statuses.map((/** @type {{ status: string }} */ { status }) => status),
    unhandled: unhandled.map((/** @type {{ kind: string }} */ { kind }) => kind),
  };
}

/** The text of src/testing/samples.ts. */
export function spellSamples() {
  const samples = readdirSync(`${root}fixtures`).flatMap((provider) =>
    namesOf(provider).map((name) => sampleOf(provider, name)),
  );
  const text = JSON.stringify(samples).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// Written by scripts/samples.mjs from the fixtures: edit those, or the list in it.
import type { Sample } from './sample.ts';

/**
 * Bodies as providers post them, with what becomes of them: of every provider, of every type of message, receipts, and what
 * is no message. Each fits its provider's pages: there are no issues.
 */
export const samples: readonly Sample[] = /* @__PURE__ */ JSON.parse(
  // biome-ignore format: one line is enough
  '${text}',
);
`;
}

export const path = `${root}src/testing/samples.ts`;

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // A file that is written is newer than what was built of it.
  const samples = spellSamples();
  if (samples !== readFileSync(path, 'utf8')) writeFileSync(path, samples);
}
