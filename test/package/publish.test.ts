import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { run } from '../../ci/shared/run.mjs';
import { consumer, installed, manifest } from './consumer.ts';

/** What npm says to whom it does not know, or whose configuration it does not know. */
const ABOUT_THE_CALLER = /requires you to be logged in|Unknown \w+ config/;

it('npm publish would send what npm pack made, and has nothing to correct', async () => {
  const folder = join(consumer, 'unpublished');
  cpSync(installed, folder, { recursive: true });
  // A version that is out already cannot be published again, not even for show.
  const version = `0.0.0-dry-run.${Date.now()}`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }, null, 2));
  const args = ['publish', '--dry-run', '--json', '--ignore-scripts', '--tag', 'dry-run', '--loglevel', 'warn'];
  const { status, stdout, output } = await run('npm', args, { cwd: folder });

  const warnings = output.split('\n').filter((line) => /^npm (warn|err)/i.test(line) && !ABOUT_THE_CALLER.test(line));
  expect({ status, warnings }).toEqual({ status: 0, warnings: [] });
  const { files } = JSON.parse(stdout)[manifest.name] ?? JSON.parse(stdout);
  expect(files.map(({ path }: { path: string }) => path).sort()).toEqual(inject('files'));
});

it('says where it comes from and what it is about', () => {
  const [home] = manifest.homepage.split('#');
  expect(manifest.repository).toEqual({ type: 'git', url: `git+${home}.git` });
  expect(manifest.bugs.url).toBe(`${home}/issues`);
  expect(manifest.keywords).toEqual(expect.arrayContaining(['whatsapp', 'webhook', 'typescript']));
  expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length);
});

it('nothing runs when it is installed', () => {
  const scripts = Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name));
  expect(scripts).toEqual([]);
});

it('marks itself as free of side effects, so bundlers may leave out what is not used', () => {
  expect(manifest.sideEffects).toBe(false);
});

it('depends on valibot alone; fast-check is brought along by who wants it', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['valibot']);
  expect(manifest.peerDependenciesMeta).toEqual({ 'fast-check': { optional: true } });
  expect(Object.keys(manifest.peerDependencies)).toEqual(['fast-check']);
  expect(manifest).not.toHaveProperty('optionalDependencies');
});

it('the command line is a program', () => {
  expect(readFileSync(join(installed, manifest.bin['whatsapp-inbound']), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
