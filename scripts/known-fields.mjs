// Writes src/cli/known-fields.ts: the fields that the tool's audit finds in the fixtures.
import { bodiesIn } from '../ci/shared/corpus.mjs';
import { root } from '../ci/shared/package.mjs';
import { load } from './bundle.mjs';

/** The same in every run. With one alone, a value that by chance is drawn like its neighbour would seem to be carried. */
const SECRETS = [1, 2].map((byte) => new Uint8Array(32).fill(byte));

/** @typedef {typeof import('../src/cli/audit.ts') & typeof import('../src/cli/disguise.ts')} Tool */
/** @typedef {Tool & typeof import('../src/parse-inbound.ts') & typeof import('../src/registry.ts')} Sources */

/** No provider sends what every object has: `constructor`, `toString`. @param {string} path */
function isHostile(path) {
  return path.split(/\W+/).some((name) => name in {});
}

/**
 * Each body has an audit of its own, for in another body an alike field may be carried. It is read with its provider named,
 * too: a field that only shows whose a body is, is not carried then.
 * @param {import('../src/index.ts').ProviderId} id
 * @param {Sources} sources
 */
function uncarriedBy(id, { createDisguise, parseInbound, startAudit }) {
  const runs = bodiesIn(id).flatMap(({ text, provider: hint }) =>
    (hint ? [id] : [undefined, id]).flatMap((provider) => SECRETS.map((secret) => ({ text, provider, secret }))),
  );
  const paths = runs.flatMap(({ text, provider, secret }) => {
    const audit = startAudit(provider, createDisguise(secret));
    audit.add(parseInbound(text, { provider }));
    return audit.list().map(({ path }) => path);
  });
  return [...new Set(paths)].filter((path) => !isHostile(path)).sort();
}

/** The text of src/cli/known-fields.ts. */
export async function spellKnownFields() {
  const modules = ['cli/audit', 'cli/disguise', 'parse-inbound', 'registry'];
  /** @type {Sources} */
  const sources = await load(modules.map((name) => `export * from './src/${name}.ts';`).join('\n'));
  const lines = sources.providers.map(({ id }) => `  '${id}': ${JSON.stringify(uncarriedBy(id, sources))},`);
  return `// Written by scripts/known-fields.mjs from the fixtures.

// biome-ignore format: one line for each provider is enough
const PATHS = {
${lines.join('\n')}
};

/** Provider and path of each field of the fixtures that the results do not carry. To \`--audit\` every other one is new. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set(
  Object.entries(PATHS).flatMap(([provider, paths]) => paths.map((path) => \`\${provider} \${path}\`)),
);
`;
}

export const path = `${root}src/cli/known-fields.ts`;
