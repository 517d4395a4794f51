import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json';
import { rowsOf } from './docs/markdown.ts';
import { EXCEPTIONS } from './providers/exceptions.ts';
import { PROVIDERS } from './providers/index.ts';
import { functionsIn, importsOf, parseSource, readSources, type Source } from './sources.ts';

const sources = readSources();
const rooms = readdirSync(fileURLToPath(new URL('../src/providers', import.meta.url)));

/** By layer, which others it may import, as docs/design.md has it. */
const LAYERS: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf('docs/design.md', '## Who may import whom').map(([layer = '', , may = '']) => [
    layer,
    [...may.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
  ]),
);

/** And what it may import that is none of `src`. */
const FOREIGN: { readonly [layer: string]: readonly string[] } = {
  wire: ['valibot'],
  core: ['valibot'],
  schema: ['valibot'],
  // A type of it.
  testing: ['fast-check'],
  cli: ['node:', '../package.json'],
};

function layerOf(path: string): string {
  if (path.startsWith('node:')) return 'node:';
  if (!path.endsWith('.ts')) return path;
  return [...LAYERS.keys()].find((layer) => path.startsWith(`${layer}/`)) ?? '.';
}

/** What the files of a layer import from elsewhere, by layers. */
function layersImported(files: readonly Source[]): string[] {
  const imported = files.flatMap((file) => importsOf(file).filter((target) => layerOf(target) !== layerOf(file.path)));
  return [...new Set(imported.map(layerOf))].sort();
}

/** What is imported without a parser. */
const LIGHT: readonly string[] = ['own.ts', 'match.ts', 'keys.ts', 'format-path.ts', 'standard-schema.ts'];

const roomOf = (path: string): string | undefined => /^providers\/([^/]+)\//.exec(path)?.[1];

describe('who may import whom', () => {
  it.each([...LAYERS])('%s imports %s, no more and no less, types and all', (layer, may) => {
    const own = sources.filter(({ path }) => layerOf(path) === layer);
    expect(own).not.toEqual([]);
    expect(layersImported(own)).toEqual([...may, ...(FOREIGN[layer] ?? [])].sort());
  });

  it('a room is entered by its door, by the registry, and never by another room', () => {
    const entries = sources.flatMap((source) =>
      importsOf(source)
        .filter((target) => roomOf(target) !== undefined && roomOf(target) !== roomOf(source.path))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(entries.sort()).toEqual(rooms.map((room) => `registry.ts imports providers/${room}/index.ts`).sort());
  });

  it('what carries no parser knows nothing but the contract', () => {
    const light = sources.filter(({ path }) => LIGHT.includes(path));
    expect(light).toHaveLength(LIGHT.length);
    expect(layersImported(light)).toEqual(['contract']);
  });

  it('packages are those that package.json declares', () => {
    const packages = Object.values(FOREIGN)
      .flat()
      .filter((name) => /^\w+$/.test(name));
    expect([...new Set(packages)]).toEqual(Object.keys(packageJson.dependencies));
  });

  it('an import that leads nowhere is seen', () => {
    const targets = sources.flatMap(importsOf).filter((target) => target.endsWith('.ts'));
    const paths = new Set(sources.map(({ path }) => path));
    expect(targets.filter((target) => !paths.has(target))).toEqual([]);
  });

  it('as a trespass would be, whatever it is spelled like', () => {
    const from = ['import { a }', 'import type { a }', 'export *', 'export type { a }'].map(
      (what) => `${what} from FIT`,
    );
    for (const spelling of [...from, 'const a = await import(FIT)', 'type A = import(FIT).A', 'import FIT']) {
      const text = spelling.replace('FIT', `'../../core/fit.ts'`);
      expect(layersImported([parseSource('wire/deep/a.ts', text)]), text).toEqual(['core']);
    }
  });
});

/** A way from a file back to itself by imports, types too. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('no file imports itself', () => {
  it('not even by others, or for a type', () => {
    expect(findCycle(new Map(sources.map((source) => [source.path, importsOf(source)])))).toBe(undefined);
  });

  it('as would be found', () => {
    const graph = { a: ['b', 'c'], c: [], b: ['c', 'd'], d: ['b'] };
    expect(findCycle(new Map(Object.entries(graph)))).toEqual(['b', 'd', 'b']);
  });
});

describe('every room is of one shape', () => {
  it.each(rooms)('%s has a door, a claim, a split and messages', (room) => {
    const paths = sources.map(({ path }) => path);
    for (const file of ['index', 'claim', 'split', 'message']) expect(paths).toContain(`providers/${room}/${file}.ts`);
  });

  it('has no files but those that docs/design.md names, and it names no others', () => {
    const names = sources.flatMap(({ path }) => /^providers\/[^/]+\/(.+)\.ts$/.exec(path)?.[1] ?? []);
    const named = rowsOf('docs/design.md', '## The files of a room').map(([name]) => name);
    expect([...new Set(names)].sort()).toEqual(named.sort());
  });
});

describe('a provider has one place in the tests, too', () => {
  it('every provider, and nothing else, has a folder here', () => {
    const entries = readdirSync(fileURLToPath(new URL('providers', import.meta.url)), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.sort()).toEqual([...PROVIDERS].sort());
  });

  it('and no file elsewhere names one', () => {
    const naming = ['test', 'scripts', 'bench', 'ci', 'docs/playground']
      .flatMap(filesIn)
      .filter((path) => !path.startsWith('test/providers/') && !EXCEPTIONS.some((start) => path.startsWith(start)))
      .filter((path) => namesIn(readFileSync(path, 'utf8')).length > 0);
    expect(naming).toEqual([]);
  });

  it('as would be seen, however it is spelled', () => {
    const [id = ''] = PROVIDERS;
    for (const text of [`'${id}'`, `./${id}/index.ts`, `{ ${id}: 1 }`, `${id}.json`])
      expect(namesIn(text)).toEqual([id]);
    for (const text of [`${id}-sms`, `x${id}`, id.toUpperCase()]) expect(namesIn(text)).toEqual([]);
  });
});

describe('a reader’s breath', () => {
  it('holds for files under 200 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 200).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('and for functions under 45', () => {
    const functions = sources.flatMap((source) => functionsIn(source).map((one) => ({ path: source.path, ...one })));
    expect(functions.length).toBeGreaterThan(200);
    expect(functions.filter(({ lines }) => lines >= 45)).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.includes('node_modules'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

function namesIn(text: string): string[] {
  return PROVIDERS.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
}
