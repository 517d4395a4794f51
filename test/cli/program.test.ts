import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { widthOf } from '../../src/cli/width.ts';
import { textFrom, WHOSE } from './world.ts';

const simple = fileURLToPath(new URL(`../../fixtures/${WHOSE}/text.simple.json`, import.meta.url));

/** What is set aside on the streams of this process while a test runs. */
interface Terminals {
  stdin?: Readable;
  columns?: number;
  errorColumns?: number;
  isErrorTerminal?: boolean;
}

const standing = [process.stdout, process.stderr].map((stream) => ({
  stream,
  listeners: stream.listeners('error'),
  own: ['columns', 'isTTY'].map((name) => [name, Object.getOwnPropertyDescriptor(stream, name)] as const),
}));
const { exitCode } = process;

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
  for (const { stream, listeners, own } of standing) {
    for (const [name, descriptor] of own) {
      Object.defineProperty(stream, name, descriptor ?? { value: undefined, configurable: true });
    }
    for (const listener of stream.listeners('error')) {
      if (!listeners.includes(listener)) stream.off('error', listener as () => void);
    }
  }
});

function set(stream: object, properties: object): void {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(stream, name, { value, configurable: true });
  }
}

/** Its arguments, its world and what it wrote; everything that it touches in this process is put back. */
async function start(args: string[], { stdin, columns, errorColumns, isErrorTerminal }: Terminals = {}) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(
    (stdin ?? Readable.from([Buffer.from('')])) as typeof process.stdin,
  );
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'cli.js', ...args]);
  set(process.stdout, { columns: columns ?? 0 });
  set(process.stderr, { columns: errorColumns, isTTY: isErrorTerminal ?? false });
  vi.resetModules();
  const finished = import('../../src/cli/index.ts');
  const textOf = (spy: typeof out) => spy.mock.calls.map(([text]) => text).join('');
  const read = () => ({ status: process.exitCode, out: textOf(out), err: textOf(err) });
  return { finished, read };
}

async function runProgram(args: string[], terminals: Terminals = {}) {
  const { finished, read } = await start(args, terminals);
  await finished;
  return read();
}

describe('the program', () => {
  it('reads files and writes as wide as the terminal is', async () => {
    const { status, out, err } = await runProgram([simple], { columns: 100 });
    const [heading, ...lines] = out.split('\n');
    expect(heading).toMatch(new RegExp(`text\\.simple\\.json {2}${WHOSE}$`));
    expect(widthOf(lines[1] as string)).toBe(100);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('reads standard input and writes 120 columns where no terminal is', async () => {
    const { status, out } = await runProgram([], {
      stdin: Readable.from([Buffer.from(textFrom('Ada', 'x'.repeat(200)))]),
    });
    expect(status).toBe(0);
    expect(widthOf(out.split('\n')[2] as string)).toBe(120);
  });

  it('tells on standard error of a file that cannot be read', async () => {
    const { status, out, err } = await runProgram([`${simple}.no`]);
    expect({ status, out }).toEqual({ status: 66, out: '' });
    expect(err).toMatch(/^whatsapp-inbound: \S+\.no: ENOENT: no such file or directory\n$/);
  });

  it('reads a folder, and follows links to files but not to folders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'));
    try {
      mkdirSync(join(folder, 'in'));
      writeFileSync(join(folder, 'in/b.json'), readFileSync(simple));
      symlinkSync(join(folder, 'in/b.json'), join(folder, 'a.json'));
      symlinkSync(folder, join(folder, 'in/circle'));
      symlinkSync('nowhere', join(folder, 'lost'));
      const { status, out, err } = await runProgram([folder]);
      expect(out.match(new RegExp(`^\\S+(?= {2}${WHOSE})`, 'gm'))).toEqual([
        join(folder, 'a.json'),
        join(folder, 'in/b.json'),
      ]);
      expect(err).toBe(`whatsapp-inbound: ${join(folder, 'lost')}: ENOENT: no such file or directory\n`);
      expect(status).toBe(EXIT.unreadableFile);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('prints a body before the next one comes, and says the line of the first', async () => {
    const stdin = new Readable({ read() {} });
    const { finished, read } = await start([], { stdin });
    stdin.push(`${textFrom('Ada', 'first')}\n`);
    await vi.waitFor(() => expect(read().out).toContain('first'), 5000);
    expect(read().out).toMatch(/^standard input:1 {2}/);
    stdin.push(`${textFrom('Ada', 'second')}\n`);
    await vi.waitFor(() => expect(read().out).toContain('second'), 5000);
    stdin.push(null);
    await finished;
    expect(read().out).toMatch(/\n2 bodies/);
  });

  it('waits for room in the output before it goes on', async () => {
    const { read, finished } = await start([simple, simple]);
    vi.mocked(process.stdout.write).mockReturnValue(false);
    await vi.waitFor(() => expect(read().out).toContain(`${WHOSE}`), 5000);
    await setTimeout(20);
    expect(vi.mocked(process.stdout.write)).toHaveBeenCalledTimes(1);
    vi.mocked(process.stdout.write).mockReturnValue(true);
    process.stdout.emit('drain');
    await finished;
    expect(read().out).toMatch(/\n2 bodies/);
  });

  it.each([
    [80, undefined],
    [20, 20],
  ])('shows progress in %i columns of a terminal that says it has %j', async (width, errorColumns) => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10_000));
    const { err } = await runProgram([simple], { isErrorTerminal: true, ...(errorColumns && { errorColumns }) });
    expect(err).toContain('100 %  0.0 MB of');
    expect(Math.max(...err.split('\r').map((line) => line.length - '\u001b[K'.length))).toBeLessThan(width);
  });

  it('goes quietly where its reader has gone, and with one line where its output cannot be written', async () => {
    await runProgram(['--version']);
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const said = vi.mocked(process.stderr.write);
    process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }));
    expect([exit.mock.calls, said.mock.calls]).toEqual([[[EXIT.readerGone]], []]);
    const full = new Error('ENOSPC: no space left on device, write');
    process.stdout.emit('error', Object.assign(full, { code: 'ENOSPC', syscall: 'write' }));
    expect(exit).toHaveBeenLastCalledWith(EXIT.unwritableOutput);
    expect(said.mock.calls).toEqual([['whatsapp-inbound: standard output: ENOSPC: no space left on device\n']]);
  });

  it('goes on where nobody can be told what is wrong', async () => {
    await runProgram(['--version']);
    expect(() => process.stderr.emit('error', new Error('write EPIPE'))).not.toThrow();
  });
});
