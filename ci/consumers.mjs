// Installs the packed tarball in clean folders, as its users do, and compiles and runs programs against it there.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrograms } from './runtimes/programs.mjs';
import { document, markdownTable } from './shared/document.mjs';
import { install, installTools, manifest, pack, root, temporaryFolder, withoutHashes } from './shared/package.mjs';
import { run } from './shared/run.mjs';
import { createTally, mapParallel } from './shared/tally.mjs';

/** What npm may choose as valibot. */
const VALIBOT = { lowest: manifest.dependencies.valibot.replace(/^\D+/, ''), newest: manifest.dependencies.valibot };
const RESOLUTIONS = ['nodenext', 'bundler'];
const CONFIGS = ['consumer', ...RESOLUTIONS].map((name) => `tsconfig.${name}.json`);
const compilerNames = Object.keys(JSON.parse(readFileSync(`${root}ci/types/package.json`, 'utf8')).dependencies);
const REFUSED = readFileSync(`${root}ci/types/refused.txt`, 'utf8');

const tarball = await pack(temporaryFolder('tarball'));
const compilers = await installTools('types');
const tally = createTally(`${manifest.name} ${manifest.version}, packed and installed`);

/** Where each choice of valibot is installed. */
const clean = { lowest: await installClean(VALIBOT.lowest), newest: await installClean(VALIBOT.newest) };
for (const part of ['accepted', 'refused', ...CONFIGS])
  cpSync(`${root}ci/types/${part}`, join(clean.newest, part), { recursive: true });
writeFileSync(join(clean.newest, 'accepted/providers.ts'), spellProviders());
/** What the program of the runtimes has answered so far. */
const answers = new Set();

const programRows = [await runPrograms('lowest'), await runPrograms('newest')];
const compilerRows = await mapParallel(compilerNames, compile);
const [programs, types] = [
  markdownTable(['valibot', 'Version', 'ESM', 'CJS', 'Command line'], programRows),
  markdownTable(['TypeScript', ...RESOLUTIONS.map((resolution) => `\`${resolution}\``)], compilerRows),
];
document('compatibility', 'consumers', `${programs}\n\n${types}`);
document('compatibility', 'files', `\`\`\`text\n${withoutHashes(tarball.files).join('\n')}\n\`\`\``);
tally.close();

/** A folder with the package, its one dependency, and nothing else. @param {string} valibot */
async function installClean(valibot) {
  const folder = temporaryFolder('consumer');
  await install(folder, { [manifest.name]: `file:${tarball.path}`, valibot });
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  tally.check(`valibot@${valibot} beside it`, installed.join() === `valibot,${manifest.name}`, installed.join(' and '));
  return folder;
}

/** @param {'lowest' | 'newest'} choice @returns {Promise<string[]>} A row of the table. */
async function runPrograms(choice) {
  const folder = clean[choice];
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/valibot/package.json'), 'utf8'));
  if (choice === 'lowest')
    tally.check('the lowest valibot is what the range begins with', version === VALIBOT.lowest, version);
  await writePrograms(folder);
  const cells = ['program.mjs', 'program.cjs'].map(async (program) => {
    const { output } = await run(process.execPath, [program], { cwd: folder });
    answers.add(output);
    const isSame = answers.size === 1 && output.includes('"type":"text"');
    return tally.check(`${program} with the ${choice} valibot ${version}`, isSame, isSame ? '' : output);
  });
  const bin = await run(join(folder, 'node_modules/.bin', manifest.name), ['--version'], { cwd: folder });
  const isVersion = bin.output === `${manifest.version}\n`;
  return [
    choice,
    version,
    ...(await Promise.all(cells)),
    tally.check(`${manifest.name} --version with the ${choice} valibot ${version}`, isVersion, bin.output),
  ];
}

/**
 * Compiles what has to be accepted and what has to be refused, so no word of the output may be another.
 * @param {string} compiler
 * @returns {Promise<string[]>} A row of the table.
 */
async function compile(compiler) {
  const folder = clean.newest;
  const tsc = join(compilers, compiler, 'bin/tsc');
  const { version } = JSON.parse(readFileSync(join(compilers, compiler, 'package.json'), 'utf8'));
  const cells = RESOLUTIONS.map(async (resolution) => {
    const args = [tsc, '--project', `tsconfig.${resolution}.json`, '--pretty', 'false'];
    const { output } = await run(process.execPath, args, { cwd: folder });
    const isSame = output === REFUSED;
    return tally.check(
      `TypeScript ${version}, ${resolution}`,
      isSame,
      isSame ? 'every refusal in the words pinned' : output,
    );
  });
  return [version, ...(await Promise.all(cells))];
}

/** The providers and parsers of all subpaths fit the root, each as the one that it is. */
function spellProviders() {
  const doors = readdirSync(`${root}src/providers`).map((id) => {
    const text = readFileSync(`${root}src/providers/${id}/index.ts`, 'utf8');
    const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name).sort();
    return {
      id,
      names,
      provider: names.find((name) => !name.startsWith('parse')),
      parse: names.find((name) => name.startsWith('parse')),
    };
  });
  return `import { createParser, type ParseResult, type ProviderId } from '${manifest.name}';
${doors.map(({ id, names }) => `import { ${names.join(', ')} } from '${manifest.name}/${id}';`).join('\n')}
export const results: { [Id in ProviderId]: ParseResult<Id> } = {
${doors.map(({ id, parse }) => `  '${id}': ${parse}({}),`).join('\n')}
};
export const all: ParseResult = createParser([${doors.map(({ provider }) => provider).join(', ')}])({});
export const one: ParseResult<'${doors[0]?.id}'> = createParser([${doors[0]?.provider}])({}, { provider: '${doors[0]?.id}' });
`;
}
