import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { withoutHashes } from '../../ci/shared/package.mjs';
import { entries, installed, manifest, requireThere } from './consumer.ts';
import { exportsOf } from './declarations.ts';
import { FILES, typesOf, VALUES } from './pinned.ts';

it('package.json names these entries', () => {
  expect(Object.keys(manifest.exports).sort()).toEqual(
    [...Object.keys(VALUES), './package.json', './schema.json'].sort(),
  );
  expect(requireThere('whatsapp-inbound/package.json')).toEqual(manifest);
});

describe.each(entries)('$name', ({ entry, name, ...files }) => {
  const values = VALUES[entry] ?? [];

  it('has these values as an ES module', async () => {
    const module = await import(pathToFileURL(join(installed, files.import.default)).href);
    expect(Object.keys(module).sort()).toEqual(values);
  });

  it('has these values as a CommonJS module', () => {
    expect(Object.keys(requireThere(name)).sort()).toEqual(values);
  });

  it.each(['import', 'require'] as const)('has these types by %s', (way) => {
    const { values: declared, types } = exportsOf(join(installed, files[way].types));
    expect(declared).toEqual(values);
    expect(types).toEqual(typesOf(entry));
  });
});

it('schema.json is there for whoever reads JSON, and of the dialect 2020-12', () => {
  expect(requireThere('whatsapp-inbound/schema.json')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { InboundMessage: {}, MessageStatus: {}, ParseResult: {} },
  });
});

it('the tarball holds these files', () => {
  expect(withoutHashes(inject('files'))).toEqual(FILES);
});
