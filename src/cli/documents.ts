import { looksLikeForm } from '../core/form.ts';
import { begin, codeOf, keep, LIST, OBJECT, type Pending, splitForms, textOf } from './pending.ts';

/** The text of a body, and where in its file it stands. */
export interface Document {
  text: string;
  /** Where it begins, counted from 1. */
  line: number;
  /** Which item of a list of bodies it is, counted from 0. */
  index?: number;
}

/** In UTF-16 units. Of a longer body, text and parsed values hardly fit into a process. */
export const MAX_LENGTH: number = 2 ** 28;

const LINE_FEED = codeOf('\n');
const TAB = codeOf('\t');
const BLANK = codeOf(' ');
const QUOTE = codeOf('"');
const BACKSLASH = codeOf('\\');
const COMMA = codeOf(',');
const COLON = codeOf(':');
const END_OF_LIST = codeOf(']');
const END_OF_OBJECT = codeOf('}');
const BYTE_ORDER_MARK = 0xfeff;

/** What has been seen of a file. */
interface State {
  line: number;
  isLineStart: boolean;
  /** Whether the last whole document stood on one line, as all do in a log. */
  isLog: boolean;
  /** In a list of bodies, how many of its items have been seen. */
  index: number | undefined;
  pending: Pending | undefined;
}

/**
 * The JSON documents of a file, each as soon as it is complete: one over many lines, one on each line, the items of a list
 * of objects, and forms, each on a line of its own. Whether they are valid is for `JSON.parse` to say, and what is neither
 * is a document up to the next.
 */
export async function* splitDocuments(
  chunks: AsyncIterable<string>,
  maxLength: number = MAX_LENGTH,
): AsyncGenerator<Document> {
  const state: State = { line: 1, isLineStart: true, isLog: false, index: undefined, pending: undefined };
  let isEmpty = true;
  for await (const chunk of chunks) {
    for (const document of split(state, chunk)) {
      isEmpty = false;
      yield document;
    }
    const { length, line } = state.pending ?? { length: 0 };
    if (length > maxLength) throw new Error(`line ${line}: a body has more than ${maxLength} characters`);
  }
  if (state.pending) yield* end(state, '');
  // An empty file was cut short, and so was a list without an end.
  else if (isEmpty || state.index !== undefined) yield place(state, '', state.line);
}

/** The documents that end in a chunk. A list, since a generator takes twice as long for such a loop. */
function split(state: State, chunk: string): Document[] {
  const documents: Document[] = [];
  /** Where in this chunk the pending document begins. */
  let from = 0;
  for (let at = 0; at < chunk.length; at++) {
    if (state.pending?.isString) at = skipString(state.pending, chunk, at);
    if (at === chunk.length) break;
    const character = chunk.charCodeAt(at);
    if (isBlank(character)) {
      if (readBlank(state, chunk, from, at)) documents.push(...end(state, chunk.slice(from, at)));
      continue;
    }
    if (endsBefore(state, character)) documents.push(...end(state, chunk.slice(from, at)));
    if (beginsAt(state, character)) {
      if (state.pending) state.index = 0;
      state.pending = begin(state.line, character);
      from = at;
    }
    state.isLineStart = false;
    if (readCharacter(state, character)) documents.push(...end(state, chunk.slice(from, at + 1)));
  }
  if (state.pending) keep(state.pending, chunk.slice(from));
  return documents;
}

function isBlank(character: number): boolean {
  return character <= BLANK || character === BYTE_ORDER_MARK;
}

/** Up to the end of the string, of its line, which ends a broken one too, or of the chunk. */
function skipString(pending: Pending, chunk: string, from: number): number {
  for (let at = from; at < chunk.length; at++) {
    const character = chunk.charCodeAt(at);
    if (character === LINE_FEED || (character === QUOTE && !pending.isEscaped)) return at;
    pending.isEscaped = character === BACKSLASH && !pending.isEscaped;
  }
  return chunk.length;
}

/** Says whether the pending document ends here: in a log with its line, as a form does anywhere. */
function readBlank(state: State, chunk: string, from: number, at: number): boolean {
  const { pending, isLineStart, isLog } = state;
  const character = chunk.charCodeAt(at);
  if (character === LINE_FEED) {
    state.line++;
    state.isLineStart = true;
    if (pending) pending.isString = pending.isEscaped = false;
    if (!pending?.isJunk) return false;
    const isFirstLine = pending.line === state.line - 1;
    return isLog || (isFirstLine && looksLikeForm(textOf(pending, chunk.slice(from, at)).trim()));
  }
  if (character !== BYTE_ORDER_MARK) state.isLineStart = false;
  if (pending && isLineStart && (character === BLANK || character === TAB)) pending.isIndented = true;
  return false;
}

/**
 * Whether the pending document cannot go on here. What begins a line and can begin a document does begin one after junk and
 * after a line that is none, and where it cannot be an indented or a valid part of what was cut short.
 */
function endsBefore(state: State, character: number): boolean {
  const { pending, index, isLineStart, isLog } = state;
  if (pending === undefined || isFirstItem(state, character)) return false;
  if (pending.isJunk && index !== undefined && (character === COMMA || character === END_OF_LIST)) return true;
  if (!isLineStart || (character !== OBJECT && character !== LIST)) return false;
  const { isJunk, isIndented, last } = pending;
  return isJunk || isLog || isIndented || (last !== COMMA && last !== COLON && last !== LIST);
}

function beginsAt(state: State, character: number): boolean {
  if (state.pending) return isFirstItem(state, character);
  if (character !== END_OF_LIST || state.index === undefined) return character !== COMMA;
  state.index = undefined;
  return false;
}

/** Whether this makes the pending document a list of bodies. One of anything else is a body that is no object. */
function isFirstItem({ pending, index }: State, character: number): boolean {
  return character === OBJECT && pending?.depth === 1 && pending.last === LIST && index === undefined;
}

/** Says whether it ends the pending document. */
function readCharacter({ pending }: State, character: number): boolean {
  if (pending === undefined) return false;
  pending.last = character;
  if (character === QUOTE) pending.isString = !pending.isString;
  if (character === OBJECT || character === LIST) pending.depth++;
  if (character === END_OF_OBJECT || character === END_OF_LIST) pending.depth--;
  return pending.depth === 0 && !pending.isJunk;
}

/** The pending document with its last piece, which is then pending no longer; where it is broken, with the forms in it. */
function end(state: State, piece: string): Document[] {
  const pending = state.pending as Pending;
  const { isJunk, line, depth } = pending;
  const text = textOf(pending, piece).trimEnd();
  state.pending = undefined;
  const isWhole = !isJunk && depth === 0;
  if (isWhole) state.isLog = line === state.line;
  return (isWhole ? [{ text, line }] : splitForms(text, line)).map((part) => place(state, part.text, part.line));
}

function place(state: State, text: string, line: number): Document {
  if (state.index === undefined) return { text, line };
  return { text, line, index: state.index++ };
}
