import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { entries, installed, manifest } from './consumer.ts';

/** What a file loads that is not part of the package, by whatever way. */
async function dependenciesOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(installed, file)],
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))];
}

describe.each(entries)('$name', (entry) => {
  const reached = entry.entry === './testing' ? [] : ['valibot'];
  it.each(['import', 'require'] as const)(`reaches ${reached} and nothing of Node, by %s`, async (way) => {
    expect(await dependenciesOf(entry[way].default)).toEqual(reached);
  });
});

it('the command line reaches Node, so a built-in would have been seen', async () => {
  const reached = await dependenciesOf('dist/cli.js');
  expect(reached.some(isBuiltin)).toBe(true);
});

it('every runtime gets the same file: there are no conditions but those of the module systems', () => {
  const targets = Object.values(manifest.exports).filter((target) => typeof target !== 'string');
  for (const target of targets) expect(Object.keys(target)).toEqual(['import', 'require']);
  expect(targets.length).toBeGreaterThan(0);
});
