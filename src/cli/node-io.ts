import { once } from 'node:events';
import { createReadStream, type Dirent, fstatSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { complain, reasonOf } from './complain.ts';
import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';

/** The world of this process. */
export function openIo(): Io {
  const { stdin, stdout, stderr } = process;
  const io: Io = {
    async stat(path) {
      const found = path === '-' ? fstatSync(0) : await stat(path);
      return { isFolder: path !== '-' && found.isDirectory(), ...(found.isFile() && { size: found.size }) };
    },
    list,
    read: (path) => (path === '-' ? stdin : createReadStream(path, { highWaterMark: 2 ** 18 })),
    async write(output) {
      if (!stdout.write(output)) await once(stdout, 'drain');
    },
    writeError: (output) => stderr.write(output),
    // Neither a pipe nor some CI terminals have a width; the latter say 0.
    columns: stdout.columns || 120,
    errorColumns: stderr.isTTY ? stderr.columns || 80 : 0,
    isTyped: stdin.isTTY === true,
    isWatched: stdout.isTTY === true,
    now: () => performance.now(),
  };
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads our output may have seen enough, as `head` has.
    const isGone = error.code === 'EPIPE';
    if (!isGone) complain(io, `standard output: ${reasonOf(error)}`);
    process.exit(isGone ? EXIT.readerGone : EXIT.unwritableOutput);
  });
  // Where nobody can be told what is wrong, the rest is still worth having.
  stderr.on('error', () => {});
  return io;
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = await Promise.all(entries.map((entry) => isWanted(folder, entry)));
  return entries.filter((_, index) => wanted[index]).map(({ name }) => name);
}

/** A link to a folder may lead in a circle. One to nowhere is wanted: its reader is to hear of it. */
async function isWanted(folder: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile() || entry.isDirectory();
  return stat(join(folder, entry.name)).then(
    (target) => target.isFile(),
    () => true,
  );
}
