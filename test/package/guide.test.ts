import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUIDE_FILES } from '../docs/guide.ts';
import { root } from '../docs/markdown.ts';
import { EXCEPTIONS } from '../providers/exceptions.ts';

// docs/adding-a-provider.md, followed to the letter in a copy of the repository.

const copy = mkdtempSync(join(tmpdir(), 'whatsapp-inbound-guide-'));

beforeAll(() => {
  const parts =
    'src test fixtures docs scripts bench examples ci/shared package.json tsconfig.json tsconfig.node.json ' +
    'vitest.config.ts tsup.config.ts README.md SECURITY.md';
  const filter = (path: string) => !path.includes('node_modules');
  for (const part of parts.split(' ')) cpSync(join(root, part), join(copy, part), { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [path, text] of GUIDE_FILES) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }), 60_000);

function runThere(script: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('a provider that is added by the guide', { timeout: 300_000 }, () => {
  it.each(['tsconfig.json', 'tsconfig.node.json'])('type-checks, by %s', (config) => {
    const { output } = runThere('typescript/bin/tsc', '-p', config);
    const isException = (line: string) => EXCEPTIONS.some((start) => line.startsWith(start));
    expect(output.split('\n').filter((line) => /^\S.*error/.test(line) && !isException(line))).toEqual([]);
  });

  it('keeps the contract and the laws', () => {
    const tests =
      'providers golden structure detection laws.shaped laws.time laws.survival laws.damage laws.unknown-keys';
    const files = tests.split(' ').map((name) => `test/${name}.test.ts`);
    const { status, output } = runThere('vitest/vitest.mjs', 'run', ...files);
    expect(status, output.slice(-5000)).toBe(0);
  });
});
