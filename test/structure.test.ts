import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { functionsIn, importsOf, parseSource, readSources, type Source } from './sources.ts';

const sources = readSources();
const rooms = readdirSync(fileURLToPath(new URL('../src/providers', import.meta.url)));

/** What a file of each part of src may import: parts of src, and packages. */
const MAY_IMPORT: { readonly [part: string]: readonly string[] } = {
  contract: ['contract'],
  wire: ['wire', 'valibot'],
  core: ['contract', 'wire', 'core', 'valibot'],
  dialects: ['contract', 'core', 'wire', 'dialects'],
  ...Object.fromEntries(rooms.map((room) => [room, ['contract', 'core', 'wire', 'dialects', room]])),
  'registry.ts': ['contract', 'core', ...rooms],
  'match.ts': ['contract'],
  'format-path.ts': ['contract'],
  'standard-schema.ts': ['contract'],
  'parse-inbound.ts': ['contract', 'core', 'registry.ts'],
  'index.ts': ['contract', 'core', 'format-path.ts', 'match.ts', 'parse-inbound.ts', 'standard-schema.ts'],
  // Of fast-check, a type.
  testing: ['contract', 'testing', 'fast-check'],
  cli: ['contract', 'match.ts', 'parse-inbound.ts', 'registry.ts', 'cli', 'node:', '../package.json'],
};

/** The part of src that a path stands in: a folder, a room, or a file at the top. A package is its own part. */
function partOf(path: string): string {
  if (path.startsWith('node:')) return 'node:';
  const [folder = '', room = ''] = path.split('/');
  if (folder === 'providers') return room;
  return folder === '..' ? path : folder;
}

function trespassesOf(source: Source): string[] {
  const allowed = MAY_IMPORT[partOf(source.path)] ?? [];
  return importsOf(source)
    .filter((target) => !allowed.includes(partOf(target)))
    .map((target) => `${source.path} imports ${target}`);
}

describe('who may import whom', () => {
  it('every file is of a part that is known, and imports from those it may', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap(trespassesOf)).toEqual([]);
    const parts = new Set(sources.map(({ path }) => partOf(path)));
    expect([...parts].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('a room is entered by its door', () => {
    const inside = sources
      .filter(({ path }) => !path.startsWith('providers/'))
      .flatMap((source) => importsOf(source))
      .filter((target) => target.startsWith('providers/') && !target.endsWith('/index.ts'));
    expect(inside).toEqual([]);
  });

  it('an import that leads nowhere, or out of src, is seen', () => {
    const targets = sources.flatMap(importsOf).filter((target) => target.endsWith('.ts'));
    const paths = new Set(sources.map(({ path }) => path));
    expect(targets.filter((target) => !paths.has(target))).toEqual([]);
  });

  it('as a trespass would be, whatever it is spelled like', () => {
    const spellings = [
      `import { a } from '../../core/fit.ts'`,
      `import type { a } from '../../core/fit.ts'`,
      `export * from '../../core/fit.ts'`,
      `export type { a } from '../../core/fit.ts'`,
      `const a = await import('../../core/fit.ts')`,
      `type A = import('../../core/fit.ts').A`,
      `import '../../core/fit.ts'`,
    ];
    for (const text of spellings) {
      expect(trespassesOf(parseSource('wire/deep/a.ts', text)), text).toEqual(['wire/deep/a.ts imports core/fit.ts']);
    }
    const inRoom = parseSource('providers/infobip/a.ts', `import { a } from '../innopaas/index.ts'`);
    expect(trespassesOf(inRoom)).toEqual(['providers/infobip/a.ts imports providers/innopaas/index.ts']);
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
    expect(
      findCycle(
        new Map([
          ['a', ['b', 'c']],
          ['c', []],
          ['b', ['c', 'd']],
          ['d', ['b']],
        ]),
      ),
    ).toEqual(['b', 'd', 'b']);
  });
});

describe('every room is of one shape', () => {
  for (const room of rooms) {
    it(`${room} has a door, a claim, a split and messages`, () => {
      const files = sources
        .filter(({ path }) => path.startsWith(`providers/${room}/`))
        .map(({ path }) => path.split('/')[2]);
      expect(files).toEqual(expect.arrayContaining(['index.ts', 'claim.ts', 'split.ts', 'message.ts']));
    });
  }
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
