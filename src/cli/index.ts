#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { EXIT } from './exit-code.ts';
import { complain, type Io, reasonOf, run } from './run.ts';

const io: Io = {
  readFile: (path) => readFile(path, 'utf8'),
  readStdin: () => text(process.stdin),
  write: (output) => process.stdout.write(output),
  writeError: (output) => process.stderr.write(output),
  // Neither a pipe nor some CI terminals have a width; the latter say 0.
  columns: process.stdout.columns || 120,
  isTyped: process.stdin.isTTY === true,
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may have seen enough, as `head` does. The shell's own number for that is 128 + SIGPIPE.
  const isGone = error.code === 'EPIPE';
  if (!isGone) complain(io, `standard output: ${reasonOf(error)}`);
  process.exit(isGone ? 141 : EXIT.unwritableOutput);
});

process.exitCode = await run(process.argv.slice(2), io);
