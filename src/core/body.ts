import type { IssueCode } from '../contract/result.ts';
import { attempt, isPlain, isWireObject, type WireObject } from '../wire/wire-object.ts';
import { parseForm, readFields } from './form.ts';
import { isForm, nameHolder } from './holder.ts';
import { kindOf } from './issues.ts';
import { whyNotJson } from './not-json.ts';

/** Why nothing is read. */
export interface Problem {
  readonly code: IssueCode;
  readonly message: string;
}

/** What the caller handed over: an object to look into, or the reason why there is none. */
export type Body =
  | { readonly raw: WireObject; readonly problem: undefined }
  | { readonly raw: unknown; readonly problem: Problem };

/** The one runtime global used; present in every runtime named in docs/compatibility.md, but not in ES2022's types. */
declare const TextDecoder: new () => { decode(bytes: ArrayBufferView): string };

/**
 * Takes parsed JSON, its text, or its UTF-8 bytes: a handler that has just verified a signature holds bytes. And the same of a
 * form: its text, its bytes, or what a framework made of it.
 */
export function openBody(body: unknown): Body {
  if (typeof body === 'string') return parseText(body, () => body);
  if (Array.isArray(body)) return asObject(readFields(body) ?? body);
  // Most bodies are plain, and then there is nothing more to ask.
  if (!isWireObject(body) || attempt(() => isPlain(body), true)) return asObject(body);
  const bytes = viewOf(body);
  if (bytes) return parseText(body, () => decode(bytes));
  const form = attempt(() => (isForm(body) ? readFields(body) : undefined), undefined);
  return form
    ? asObject(form)
    : asObject(
        body,
        attempt(() => nameHolder(body), undefined),
      );
}

/** The bytes that something holds, of whatever realm it is: `instanceof` knows only those of this one. */
function viewOf(body: object): ArrayBufferView | undefined {
  if (ArrayBuffer.isView(body)) return body;
  return (
    // Throws for all but buffers, and for a buffer that was transferred, of which the next line makes an empty view.
    attempt(() => new DataView(body as ArrayBuffer), undefined) ??
    attempt(() => new Uint8Array(Reflect.get(ArrayBuffer.prototype, 'byteLength', body)), undefined)
  );
}

function decode(bytes: ArrayBufferView): string {
  const decoder = new TextDecoder();
  try {
    return decoder.decode(bytes);
  } catch {
    // Some engines decode no memory that is shared with other threads.
    return decoder.decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).slice());
  }
}

/** Byte order marks are no JSON, though some senders write them. Decoding bytes removes the first. */
export function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}

function parseText(raw: unknown, read: () => string): Body {
  let text: string | undefined;
  try {
    text = withoutMarks(read());
    return asObject(JSON.parse(text));
  } catch {
    const form = text === undefined ? undefined : parseForm(text.trim());
    if (form) return asObject(form);
    const why = text === undefined ? 'cannot be decoded' : whyNotJson(text);
    return { raw, problem: { code: 'invalid_json', message: `Expected JSON or a form, but the body ${why}.` } };
  }
}

function asObject(raw: unknown, got?: string): Body {
  if (isWireObject(raw) && !got) return { raw, problem: undefined };
  return { raw, problem: { code: 'not_an_object', message: `Expected a JSON object, got ${got ?? kindOf(raw)}.` } };
}
