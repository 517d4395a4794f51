import type { ParseResult } from '../contract/result.ts';
import type { ParsedBody } from './bodies.ts';
import { PIECE } from './pieces.ts';
import { toPrintableJson } from './printable.ts';

/** The JSON of a longer body is written in pieces: it is several times as long as the body, for every `raw` is in it. */
const LARGE = 16 * PIECE;

/** How deep long lists are looked for. Meta's are in the seventh layer of `raw`. */
const LAYERS = 10;

/** A line of JSON for a body. */
export function* toJsonLine({ place, text, result }: ParsedBody): Generator<string> {
  const size = text.length;
  const whole = { ...place, ...result };
  if (size <= LARGE) {
    yield toPrintableJson(stringify(whole) ?? JSON.stringify(withoutRaw(whole)));
  } else {
    for (const piece of piecesOf(isWritable(whole, size) ? whole : withoutRaw(whole), size))
      yield toPrintableJson(piece);
  }
  yield '\n';
}

/** `undefined` for JSON that is nested so deep that it can be parsed but not written. */
function stringify(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** What is written cannot be taken back, so a large result is written to nowhere first. */
function isWritable(value: object, size: number): boolean {
  try {
    for (const _ of piecesOf(value, size));
    return true;
  } catch {
    return false;
  }
}

/** Nothing but a `raw` is nested deep: a form's answers are parsed to some depth only. */
export function withoutRaw<Result extends ParseResult>(result: Result): Result {
  const strip = <Item extends { raw: unknown }>(item: Item): Item => ({ ...item, raw: undefined });
  const { messages, statuses, unhandled } = result;
  return {
    ...strip(result),
    messages: messages.map(strip),
    statuses: statuses.map(strip),
    unhandled: unhandled.map(strip),
  };
}

/** The JSON of a value, of which long lists are split. `size` is about how long it is altogether. */
function* piecesOf(value: unknown, size: number, layers: number = LAYERS): Generator<string> {
  if (typeof value !== 'object' || value === null || layers === 0) {
    yield JSON.stringify(value);
  } else if (Array.isArray(value)) {
    yield* piecesOfList(value, size, layers);
  } else {
    let before = '{';
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* piecesOf(part, size, layers - 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

function* piecesOfList(list: readonly unknown[], size: number, layers: number): Generator<string> {
  /** How many items make a piece, if they are what makes the value so long. */
  const count = Math.max(1, Math.floor((list.length * PIECE) / size));
  yield '[';
  for (let from = 0; from < list.length; from += count) {
    if (from > 0) yield ',';
    if (count === 1) yield* piecesOf(list[from], size, layers - 1);
    else yield JSON.stringify(list.slice(from, from + count)).slice(1, -1);
  }
  yield ']';
}
