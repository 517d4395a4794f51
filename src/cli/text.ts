import { pipeline, Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';

type Bytes = AsyncIterable<Uint8Array>;

/** RFC 1952, 2.3.1. */
const GZIP = [0x1f, 0x8b];

/** The byte order mark of UTF-16, in which some shells of Windows write what they are told to keep. */
const UTF_16 = [0xff, 0xfe];

/** Bytes as text: out of gzip if that is what they are, whatever the file is called. A byte order mark is left in it. */
export async function* readText(bytes: Bytes): AsyncGenerator<string> {
  const packed = await peek(bytes);
  const plain = startsWith(packed.start, GZIP) ? await peek(gunzip(packed.all)) : packed;
  const decoder = new StringDecoder(startsWith(plain.start, UTF_16) ? 'utf16le' : 'utf8');
  for await (const chunk of plain.all) yield decoder.write(chunk as Buffer);
  yield decoder.end();
}

function gunzip(bytes: Bytes): Bytes {
  // Whoever iterates over it hears of what goes wrong.
  return pipeline(Readable.from(bytes), createGunzip(), () => {});
}

/** The first bytes, two at least where there are two, and all of them. */
async function peek(bytes: Bytes): Promise<{ start: Uint8Array; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  let next = await iterator.next();
  while (!next.done && start.length + next.value.length < 2) {
    start = Buffer.concat([start, next.value]);
    next = await iterator.next();
  }
  if (!next.done) start = Buffer.concat([start, next.value]);
  return { start, all: startingWith(start, iterator) };
}

async function* startingWith(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
