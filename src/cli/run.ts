import { type ReadRequest, readArguments } from './arguments.ts';
import { type ParsedBody, parseBodies } from './bodies.ts';
import { addTo, formatTotals, startCounts } from './counts.ts';
import { EXIT } from './exit-code.ts';
import { HELP, USAGE, VERSION } from './help.ts';
import { toPrintable, toPrintableJson } from './printable.ts';
import { formatBody } from './report.ts';

/** The world outside: what `run` reads from and writes to. */
export interface Io {
  readFile(path: string): Promise<string>;
  readStdin(): Promise<string>;
  write(output: string): void;
  writeError(output: string): void;
  /** How wide the output may be. */
  columns: number;
  /** Whether standard input is a terminal, at which somebody may not know that they are waited for. */
  isTyped: boolean;
}

/** The tool: takes the arguments after its name, and says the exit status. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      io.write(HELP);
      return EXIT.recognised;
    case 'version':
      io.write(VERSION);
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
  const counts = startCounts();
  let isComplete = true;
  for (const file of request.files) {
    const text = await readInput(file, io);
    if (text === undefined) {
      isComplete = false;
      continue;
    }
    for (const body of parseBodies(file, text, request.provider)) {
      addTo(counts, body.result);
      io.write(request.asJson ? toJsonLine(body) : formatBody(body, io.columns, request.listed));
    }
  }
  if (!request.asJson && counts.bodies > 1) io.write(formatTotals(counts));
  if (!isComplete) return EXIT.unreadableFile;
  return counts.failures > 0 ? EXIT.notRecognised : EXIT.recognised;
}

async function readInput(file: string, io: Io): Promise<string | undefined> {
  try {
    if (file !== '-') return await io.readFile(file);
    if (io.isTyped) complain(io, 'reading a body from the terminal, up to Ctrl-D; --help tells more');
    return await io.readStdin();
  } catch (error) {
    complain(io, `${file}: ${reasonOf(error as Error)}`);
    return undefined;
  }
}

function toJsonLine({ result, ...place }: ParsedBody): string {
  return `${toPrintableJson(stringify({ ...place, ...result }))}\n`;
}

/** JSON nested so deep that it can be parsed but not written loses its `raw`: nothing else in a result is that deep. */
function stringify(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return JSON.stringify(value, (key, inner) => (key === 'raw' ? undefined : inner));
  }
}

/** What went wrong with a file, without the call and the path that Node adds to it. */
export function reasonOf({ message, syscall }: NodeJS.ErrnoException): string {
  return message.split(`, ${syscall}`)[0] as string;
}

export function complain(io: Pick<Io, 'writeError'>, message: string): void {
  io.writeError(`whatsapp-inbound: ${toPrintable(message)}\n`);
}
