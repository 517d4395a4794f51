import { type ReadRequest, readArguments } from './arguments.ts';
import { type ParsedBody, parseBodies } from './bodies.ts';
import { complain, reasonOf } from './complain.ts';
import { addTo, formatTotals, startCounts } from './counts.ts';
import { startDisplay } from './display.ts';
import { EXIT } from './exit-code.ts';
import { type FoundFile, findFiles } from './files.ts';
import { HELP, USAGE, VERSION } from './help.ts';
import type { Io } from './io.ts';
import { gather } from './pieces.ts';
import { type Progress, startProgress } from './progress.ts';
import { nameFile } from './report.ts';
import { readText } from './text.ts';

/** The tool: takes the arguments after its name, and says the exit status. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      await io.write(HELP);
      return EXIT.recognised;
    case 'version':
      await io.write(VERSION);
      return EXIT.recognised;
    case 'refused':
      complain(io, request.reason);
      io.writeError(`${USAGE}Try --help.\n`);
      return EXIT.usage;
    case 'read':
      return show(request, io);
  }
}

async function show(request: ReadRequest, io: Io): Promise<number> {
  const files = await findFiles(request.paths, io);
  const progress = startProgress(io, sizeOf(files));
  const counts = startCounts();
  const display = startDisplay(request, io);
  let unreadable = 0;
  for await (const read of readBodies(files, request, io, progress)) {
    if ('problem' in read) {
      unreadable++;
      progress.clear();
      complain(io, `${nameFile(read.path)}: ${reasonOf(read.problem)}`);
      continue;
    }
    addTo(counts, read.result);
    for (const piece of gather(display.show(read))) {
      if (piece === '') continue;
      if (io.isWatched) progress.clear();
      await io.write(piece);
    }
  }
  progress.clear();
  const end = display.end();
  if (end !== '') await io.write(end);
  const isTable = !request.asJson && request.shown !== 'redacted';
  if (isTable && counts.bodies > 1) await io.write(formatTotals(counts, unreadable));
  if (unreadable > 0) return EXIT.unreadableFile;
  return counts.failures > 0 ? EXIT.notRecognised : EXIT.recognised;
}

interface Unreadable {
  path: string;
  problem: Error;
}

/** What is in the files, and why nothing or nothing more could be read from some. */
async function* readBodies(
  files: readonly FoundFile[],
  { provider }: ReadRequest,
  io: Io,
  progress: Progress,
): AsyncGenerator<ParsedBody | Unreadable> {
  for (const { path, problem } of files) {
    try {
      if (problem) throw problem;
      const isTyped = path === '-' && io.isTyped;
      if (isTyped) complain(io, 'reading bodies from the terminal, up to Ctrl-D; --help tells more');
      const bytes = io.read(path);
      yield* parseBodies(path, readText(isTyped ? bytes : progress.count(bytes)), provider);
    } catch (error) {
      yield { path, problem: error as Error };
    }
  }
}

/** How many bytes there are altogether, where that is known. */
function sizeOf(files: readonly FoundFile[]): number | undefined {
  return files.reduce<number | undefined>((sum, { size, problem }) => {
    const bytes = problem ? 0 : size;
    return sum === undefined || bytes === undefined ? undefined : sum + bytes;
  }, 0);
}
