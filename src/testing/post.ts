import type { Builder, Encoded } from './builder.ts';
import type { Wire } from './saying.ts';

/** `Uint8Array<ArrayBuffer>`, which alone `fetch` takes. Before TypeScript 5.7 that type had no parameter. */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

/** What comes with a body that is posted. */
export interface Posted extends Encoded {
  readonly bytes: Bytes;
}

/** The one runtime global used; present wherever `TextDecoder` is, but not in ES2022's types. */
declare const TextEncoder: new () => { encode(text: string): Bytes };

/** A body as it is sent. It is parsed again, so that keys without a value are gone, and nothing is shared. */
export function post(wire: Wire, { encode = toJson }: Builder): Posted {
  const encoded = encode(wire);
  return { ...encoded, bytes: bytesOf(encoded.text) };
}

export function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function toJson(wire: Wire): Encoded {
  const text = JSON.stringify(wire);
  return { body: JSON.parse(text), text, contentType: 'application/json' };
}
