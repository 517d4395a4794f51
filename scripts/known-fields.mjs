// Writes src/cli/known-fields.ts: the fields that the tool's audit finds in the fixtures.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The same in every run. With one alone, a value that by chance is drawn like its neighbour would seem to be carried. */
const SECRETS = [1, 2].map((byte) => new Uint8Array(32).fill(byte));

/** @typedef {typeof import('../src/cli/audit.ts') & typeof import('../src/cli/disguise.ts')} Tool */
/** @typedef {Tool & typeof import('../src/parse-inbound.ts') & typeof import('../src/registry.ts')} Sources */

/** Node runs no TypeScript, so they are bundled. @returns {Promise<Sources>} */
async function loadSources() {
  const modules = ['cli/audit', 'cli/disguise', 'parse-inbound', 'registry'];
  const contents = modules.map((name) => `export * from './src/${name}.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @param {string} folder */
function bodiesIn(folder) {
  return readdirSync(`${root}fixtures/${folder}`)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .map((name) => ({
      text: readFileSync(`${root}fixtures/${folder}/${name}`, 'utf8'),
      isHinted: name.endsWith('.hinted.json'),
    }));
}

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
  const runs = bodiesIn(id).flatMap(({ text, isHinted }) =>
    (isHinted ? [id] : [undefined, id]).flatMap((provider) => SECRETS.map((secret) => ({ text, provider, secret }))),
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
  const sources = await loadSources();
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

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // A file that is written is newer than what was built of it.
  const knownFields = await spellKnownFields();
  if (!existsSync(path) || knownFields !== readFileSync(path, 'utf8')) writeFileSync(path, knownFields);
}
