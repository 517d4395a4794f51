import type { Io } from './io.ts';

/** Tells somebody at a terminal how far a long reading has got. */
export interface Progress {
  /** The same bytes, counted. */
  count(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
  /** To be called before anything else is written to the same terminal, and at the end. */
  clear(): void;
}

/** Most readings are shorter, in milliseconds. */
const PATIENCE = 1000;

const INTERVAL = 200;

/** Back to the start of the line, and erase it (ECMA-48, EL). */
const ERASE = '\r\u001b[K';

/** `total` is how many bytes there are, where that is known. */
export function startProgress(io: Io, total: number | undefined): Progress {
  const startedAt = io.now();
  let clearedAt = startedAt;
  let drawnAt: number | undefined;
  let read = 0;
  return {
    async *count(bytes) {
      for await (const chunk of bytes) {
        read += chunk.length;
        const now = io.now();
        const isDue = drawnAt === undefined ? now - clearedAt >= PATIENCE : now - drawnAt >= INTERVAL;
        if (io.errorColumns > 0 && isDue) {
          io.writeError(ERASE + describe(read, total, now - startedAt).slice(0, io.errorColumns - 1));
          drawnAt = now;
        }
        yield chunk;
      }
    },
    clear() {
      if (drawnAt !== undefined) io.writeError(ERASE);
      drawnAt = undefined;
      clearedAt = io.now();
    },
  };
}

/** `12 %  45.2 MB of 376.4 MB  38.1 MB/s  9 s left`, or without an end in sight `45.2 MB  38.1 MB/s` */
function describe(read: number, total: number | undefined, elapsed: number): string {
  const rate = `${inMegabytes((read / elapsed) * 1000)}/s`;
  if (total === undefined) return `${inMegabytes(read)}  ${rate}`;
  // A log may grow while it is read.
  const all = Math.max(total, read);
  const share = Math.floor((read / all) * 100);
  const left = formatTime(((all - read) / read) * elapsed);
  return `${share} %  ${inMegabytes(read)} of ${inMegabytes(all)}  ${rate}  ${left} left`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function formatTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
