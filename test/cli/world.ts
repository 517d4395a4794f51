import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { parseInbound } from '../../src/parse-inbound.ts';

/** Everything that acts on a terminal, but for the line feed that ends our own lines. */
export const ACTIVE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What is in a file, in one piece or in several; an error is what comes of reading on. */
export type Content = string | Uint8Array | readonly (string | Uint8Array | Error)[];

/** By path; `-` is standard input. What has files beneath it is a folder. */
export type Files = Readonly<Record<string, Content>>;

function piecesOf(content: Content): readonly (string | Uint8Array | Error)[] {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

async function* read(content: Content): AsyncGenerator<Uint8Array> {
  for (const piece of piecesOf(content)) {
    if (piece instanceof Error) throw piece;
    yield Buffer.from(piece);
  }
}

function sizeOf(content: Content): number {
  return piecesOf(content).reduce((sum, piece) => sum + (piece instanceof Error ? 0 : Buffer.from(piece).length), 0);
}

/** A world in which only these files exist, and what was written in it. */
export function createWorld(files: Files, parts: Partial<Io> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const find = (path: string): Content => {
    if (files[path] !== undefined) return files[path];
    throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { syscall: 'open' });
  };
  const namesIn = (folder: string) => {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const inside = Object.keys(files).filter((path) => path.startsWith(start));
    return [...new Set(inside.map((path) => path.slice(start.length).split('/')[0] as string))];
  };
  const io: Io = {
    stat: async (path) =>
      namesIn(path).length > 0 ? { isFolder: true } : { isFolder: false, size: sizeOf(find(path)) },
    list: async (folder) => namesIn(folder).reverse(),
    read: (path) => read(find(path)),
    write: async (output) => void out.push(output),
    writeError: (output) => err.push(output),
    columns: 120,
    errorColumns: 0,
    isTyped: false,
    isWatched: false,
    now: () => 0,
    ...parts,
  };
  return { io, out, err };
}

/** The tool, run in such a world. */
export async function runWith(args: readonly string[], files: Files = {}, parts: Partial<Io> = {}) {
  const { io, out, err } = createWorld(files, parts);
  const status = await run(args, io);
  return { status, out: out.join(''), err: err.join('') };
}

export function jsonLines(output: string): unknown[] {
  const lines = output.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

/** A body with one text in it. */
export function textFrom(name: string, body: string): string {
  const contacts = [{ wa_id: '12025550101', profile: { name } }];
  const message = { from: '12025550101', id: 'ABGG1', timestamp: '1561034412', type: 'text', text: { body } };
  return JSON.stringify({ contacts, messages: [message] });
}

/** Whose such a body is. */
export const WHOSE = String(parseInbound(textFrom('Ada', 'Hi')).provider);
