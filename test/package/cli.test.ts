import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../ci/shared/run.mjs';
import { WHOSE } from '../cli/world.ts';
import { consumer, installed, manifest } from './consumer.ts';

const tool = join(installed, manifest.bin['whatsapp-inbound']);
const folder = join(consumer, 'logs');

/** What people write in, by how wide it is and of how many code points a character is made. */
const TEXTS = [
  'Is it still available?',
  'هل لا يزال المنتج متوفراً؟',
  '请问这个产品还有货吗？',
  '👩🏽‍🌾 👍🏽 ❤️ 🇧🇷 👨‍👩‍👧‍👦 नमस्ते',
];

function lineOf(index: number): string {
  const text = { body: (TEXTS[index % TEXTS.length] as string).repeat(4) };
  const message = { from: '12025550101', id: `ABGG${index}`, timestamp: '1767261600', type: 'text', text };
  return `${JSON.stringify({ contacts: [{ wa_id: '12025550101', profile: { name: 'Nadia 🌸' } }], messages: [message] })}\n`;
}

/** Lines of a shell's script, run among the logs; `$tool` is the tool. */
async function runShell(script: string): Promise<string> {
  const { output } = await run('bash', ['-c', script], { cwd: folder, env: { tool } });
  return output;
}

beforeAll(() => {
  mkdirSync(join(folder, 'in/deeper'), { recursive: true });
  writeFileSync(join(folder, 'long.ndjson'), Array.from({ length: 20_000 }, (_, index) => lineOf(index)).join(''));
  writeFileSync(join(folder, 'one.json'), lineOf(0));
  writeFileSync(join(folder, 'in/b.json'), `[${lineOf(1)},${lineOf(2)}]`);
  writeFileSync(join(folder, 'in/deeper/a.log'), gzipSync(lineOf(3)));
});

describe('the program that is installed', () => {
  it('reads folders, and gzip from standard input too', async () => {
    const read = await runShell('node $tool in; cat in/deeper/a.log | node $tool --json; echo $?');
    expect(read.match(new RegExp(`^\\S+(?= {2}${WHOSE}$)`, 'gm'))).toEqual([
      'in/b.json:1[0]',
      'in/b.json:2[1]',
      'in/deeper/a.log',
    ]);
    expect(read).toMatch(new RegExp(`\\n\\{"file":"-","provider":"${WHOSE}",.*\\n0\\n$`));
  });

  it.each(['2>&-', '2>/dev/full', '2> >(true)'])(
    'shows what it can read, and ends with 66, where with %s nobody hears what it cannot',
    async (redirection) => {
      const output = await runShell(`{ node $tool no.json one.json in ${redirection}; } | cat; echo \${PIPESTATUS[0]}`);
      expect(output.match(new RegExp(`^\\S+ {2}${WHOSE}$`, 'gm'))).toHaveLength(4);
      expect(output).toMatch(/\n66\n$/);
    },
  );

  it.each(['one.json', '--json one.json', 'long.ndjson', '--help', '--version'])(
    'ends with 74 and one line where the output of %s cannot be written',
    async (args) => {
      const output = await runShell(`node $tool ${args} 2>&1 >/dev/full; echo $?`);
      expect(output).toBe('whatsapp-inbound: standard output: ENOSPC: no space left on device\n74\n');
      expect(await runShell(`node $tool ${args} >/dev/full 2>/dev/full; echo $?`)).toBe('74\n');
    },
  );

  it.each(['', '--json'])('ends quietly when its reader leaves, though its input never ends (%s)', async (args) => {
    const output = await runShell(
      `yes "$(cat one.json)" | node $tool ${args} - | head -c 9; echo " \${PIPESTATUS[1]}"`,
    );
    expect(output).toMatch(/^(standard |\{"file":") 141\n$/);
  });

  it('takes no more memory for a long log', async () => {
    const node = 'node --max-old-space-size=32';
    const output = await runShell(
      `for args in "" --json; do cat long.ndjson{,,,} | ${node} $tool $args | wc -l; echo \${PIPESTATUS[1]}; done`,
    );
    expect(output.trim().split(/\s+/)).toEqual([`${5 * 80_000 + 5}`, '0', '80000', '0']);
  });

  it('costs for a table at most three times what it costs for JSON, whatever people write in', async () => {
    const measure = 'TIMEFORMAT="%U %S"; for args in "" --json; do time node $tool $args long.ndjson >/dev/null; done';
    const [table, json] = (await runShell(measure)).trim().split('\n').map(addUp) as [number, number];
    expect(json).toBeGreaterThan(0);
    expect(table / json).toBeLessThan(3);
  });
});

function addUp(seconds: string): number {
  return seconds.split(' ').reduce((sum, part) => sum + Number(part), 0);
}
