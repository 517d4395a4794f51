import { expect, it } from 'vitest';
import { runWith, textFrom } from './world.ts';

const line = `${textFrom('Ada', 'x'.repeat(1_000_000))}\n`;

/** A clock on which every piece of a file takes so many milliseconds to read. */
function slowly(milliseconds: number, length = 8) {
  let now = 0;
  async function* read() {
    for (let index = 0; index < length; index++) {
      now += milliseconds;
      yield Buffer.from(line);
    }
  }
  return {
    read,
    now: () => now,
    stat: async () => ({ isFolder: false, size: line.length * length }),
    errorColumns: 80,
  };
}

const ERASE = '\r\u001b[K';

it('says how much has been read, how fast, and how long it will take, and is gone at the end', async () => {
  const { err, status } = await runWith(['a.ndjson'], {}, slowly(500));
  expect(err.split(ERASE)).toEqual([
    '',
    '25 %  2.0 MB of 8.0 MB  2.0 MB/s  3 s left',
    '37 %  3.0 MB of 8.0 MB  2.0 MB/s  3 s left',
    '50 %  4.0 MB of 8.0 MB  2.0 MB/s  2 s left',
    '62 %  5.0 MB of 8.0 MB  2.0 MB/s  2 s left',
    '75 %  6.0 MB of 8.0 MB  2.0 MB/s  1 s left',
    '87 %  7.0 MB of 8.0 MB  2.0 MB/s  1 s left',
    '100 %  8.0 MB of 8.0 MB  2.0 MB/s  0 s left',
    '',
  ]);
  expect(status).toBe(0);
});

it('changes nothing of the output', async () => {
  const { out } = await runWith(['a.ndjson'], {}, slowly(500));
  expect(out).toBe((await runWith(['a.ndjson'], { 'a.ndjson': line.repeat(8) })).out);
});

it('says minutes where they are many, and no share where no end is in sight', async () => {
  const slow = { ...slowly(20_000), errorColumns: 200 };
  expect((await runWith(['a'], {}, slow)).err).toContain('12 %  1.0 MB of 8.0 MB  0.1 MB/s  2 min 20 s left');
  const pipe = await runWith(['a', 'b'], {}, { ...slowly(500), stat: async () => ({ isFolder: false }) });
  expect(pipe.err).toContain(`${ERASE}2.0 MB  2.0 MB/s${ERASE}`);
  expect(pipe.err).not.toContain('%');
});

it('takes a file that grows for one that ends where it has been read to', async () => {
  const growing = { ...slowly(500), stat: async () => ({ isFolder: false, size: 100 }) };
  expect((await runWith(['a'], {}, growing)).err).toContain('100 %  8.0 MB of 8.0 MB  2.0 MB/s  0 s left');
});

it('is of all files together, and leaves out those that are not there', async () => {
  const { read, stat, ...rest } = slowly(500);
  const missing = async (path: string) => (path === 'no' ? Promise.reject(new Error('missing')) : stat());
  const { err } = await runWith(['a', 'no', 'b'], {}, { read, ...rest, stat: missing });
  expect(err).toContain(`${ERASE}50 %  8.0 MB of 16.0 MB  2.0 MB/s  4 s left`);
  expect(err).toContain(`${ERASE}whatsapp-inbound: no: missing\n`);
});

it('never shows where standard error is no terminal, within the first second, or of what is being typed', async () => {
  expect((await runWith([], {}, { ...slowly(500), isTyped: true })).err).not.toContain('MB');
  expect((await runWith(['a'], {}, { ...slowly(500), errorColumns: 0 })).err).toBe('');
  expect((await runWith(['a'], {}, slowly(100))).err).toBe('');
});

it('stays within its line', async () => {
  const { err } = await runWith(['a'], {}, { ...slowly(500), errorColumns: 20 });
  expect(err.split(ERASE)[1]).toBe('25 %  2.0 MB of 8.0');
});

it('makes way for output on the same terminal, and does not come before another second without any', async () => {
  const parts: string[] = [];
  const world = { isWatched: true, write: async (text: string) => void parts.push(text) };
  const busy = slowly(900);
  const writeError = (text: string) => void parts.push(text);
  await runWith(['a'], {}, { ...busy, ...world, writeError });
  const quiet = await runWith(['a'], {}, { ...slowly(2000, 3), isWatched: true });
  expect(parts.filter((text) => text.startsWith(ERASE))).toEqual([
    `${ERASE}25 %  2.0 MB of 8.0 MB  1.1 MB/s  6 s left`,
    ERASE,
  ]);
  expect(parts.findIndex((text) => text.startsWith('a:1'))).toBeGreaterThan(parts.indexOf(ERASE));
  expect(quiet.err.split(ERASE).filter((text) => text !== '')).toHaveLength(3);
});
