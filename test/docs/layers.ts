import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root, rowsOf } from './markdown.ts';

/** By layer, what it may import, as docs/design.md has it. */
const LAYERS: ReadonlyMap<string, string[]> = new Map(
  rowsOf('docs/design.md', '## Who may import whom').map(([layer = '', , may = '']) => [
    layer,
    [...may.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
  ]),
);

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

function layerOf(path: string): string {
  return [...LAYERS.keys()].find((layer) => path.startsWith(`${layer}/`)) ?? '.';
}

/** The files of `src` that one of them imports. */
function importsOf(path: string): string[] {
  const targets = [...read(`src/${path}`).matchAll(/ from '(\.[^']+\.ts)';/g)];
  return targets.map(([, target]) => join(dirname(path), target as string));
}

describe('who imports whom is what docs/design.md says', () => {
  it.each([...LAYERS])('%s imports %s, no more and no less', (layer, may) => {
    const own = files.filter((path) => layerOf(path) === layer);
    expect(own).not.toEqual([]);
    const imported = new Set(own.flatMap(importsOf).map(layerOf));
    imported.delete(layer);
    expect([...imported].sort()).toEqual([...may].sort());
  });

  it('rooms never import rooms', () => {
    const roomOf = (path: string) => path.split('/').slice(0, 2).join('/');
    const foreign = files.filter((path) => {
      const rooms = importsOf(path).filter((target) => layerOf(target) === 'providers');
      return layerOf(path) === 'providers' && rooms.some((target) => roomOf(target) !== roomOf(path));
    });
    expect(foreign).toEqual([]);
  });
});
