// Writes src/testing/samples.ts: a choice of the fixtures, with what becomes of them by their hand-written expected files.
// And the bodies that the page of each provider shows.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../ci/shared/package.mjs';

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

/** @param {string} provider @param {string} name */
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

/**
 * What a provider posts, and what becomes of it: the first sample of every type, and of what is no message.
 * @param {string} provider
 */
function spellBodies(provider) {
  /** @type {Map<string, string>} */
  const first = new Map();
  for (const name of namesOf(provider)) {
    const [kind = ''] = name.split('.');
    if (!first.has(kind)) first.set(kind, name);
  }
  return [...first]
    .map(([kind, name]) => {
      const { messages, statuses, unhandled } = read(`${provider}/${name}.expected.json`);
      const records = [...messages, ...statuses, ...unhandled].map(({ raw, ...record }) => record);
      const [list] = Object.entries({ messages, statuses, unhandled }).flatMap(([list, { length }]) =>
        length > 0 ? [list] : [],
      );
      return `<details>
<summary><code>${kind}</code>: ${name.slice(kind.length + 1).replaceAll('-', ' ')}</summary>

\`\`\`json
${spell(read(`${provider}/${name}.json`))}
\`\`\`

In \`${list}\`, without \`raw\`:

\`\`\`json
${records.map((record) => spell(record)).join('\n')}
\`\`\`

</details>
`;
    })
    .join('\n');
}

/** JSON with everything on one line that fits. @param {unknown} value @param {string} [indent] @returns {string} */
function spell(value, indent = '') {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 100) return line;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const items = Object.entries(value).map(
    ([key, item]) => deeper + (isList ? '' : `${JSON.stringify(key)}: `) + spell(item, deeper),
  );
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

const BODIES = /(?<=<!-- bodies -->\n).*(?=<!-- end of bodies -->)/s;

/** The pages of the providers, with their bodies. */
export function spellPages() {
  return readdirSync(`${root}docs/providers`).map((file) => {
    const path = `${root}docs/providers/${file}`;
    const text = readFileSync(path, 'utf8');
    const bodies = spellBodies(file.replace('.md', ''));
    return { path, text, written: text.replace(BODIES, () => (bodies === '' ? '' : `\n${bodies}\n`)) };
  });
}
