import type { IssueCode } from '../contract/result.ts';
import { isWireObject, type WireObject } from '../wire/wire-object.ts';
import { kindOf } from './issues.ts';

/** What the caller handed over: an object to look into, or the reason why there is none. */
export type Body =
  | { readonly raw: WireObject; readonly problem?: undefined }
  | { readonly raw: unknown; readonly problem: { readonly code: IssueCode; readonly message: string } };

/** The one runtime global used; present in every runtime named in docs/compatibility.md, but not in ES2022's types. */
declare const TextDecoder: new () => { decode(bytes: ArrayBufferView | ArrayBuffer): string };

/** Takes parsed JSON, its text, or its UTF-8 bytes: a handler that has just verified a signature holds bytes. */
export function openBody(body: unknown): Body {
  const isBytes = ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
  if (typeof body !== 'string' && !isBytes) return asObject(body);
  try {
    const text = isBytes ? new TextDecoder().decode(body) : body;
    // A byte order mark is no JSON, though some senders write one. Decoding bytes removes it.
    return asObject(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch {
    return { raw: body, problem: { code: 'invalid_json', message: 'The text is not JSON.' } };
  }
}

function asObject(raw: unknown): Body {
  if (isWireObject(raw)) return { raw };
  return { raw, problem: { code: 'not_an_object', message: `Expected a JSON object, got ${kindOf(raw)}.` } };
}
