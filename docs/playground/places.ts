import type { Path } from '../../src/index.ts';

/** Where something stands in a text: its first character, and the one behind its last. */
export type Place = readonly [start: number, end: number];

/**
 * Where what a path leads to stands in a body's text. Of what is not there, the nearest thing around it: an issue can point
 * into JSON that is itself the text of a field.
 */
export function findPlace(text: string, path: Path): Place {
  const start = skipBlanks(text, 0);
  if (text[start] !== '{' && text[start] !== '[') return findInForm(text, path);
  let place: Place = [start, endOfValue(text, start)];
  for (const step of path) {
    const next = findMember(text, place, step);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

/** Where a text stops being JSON, as the sentence of an `invalid_json` says it. */
export function findFault(text: string, sentence: string): Place {
  const [, line, column] = /line (\d+), column (\d+)/.exec(sentence) ?? [];
  if (line === undefined || column === undefined) return [0, text.length];
  let at = 0;
  for (let number = 1; number < Number(line); number++) at = text.indexOf('\n', at) + 1;
  const marks = line === '1' ? text.search(/[^\uFEFF]|$/) : 0;
  const start = Math.min(at + marks + Number(column) - 1, text.length);
  // Where it breaks off there is nothing more to show, so the last character stands for it.
  return start === text.length ? [Math.max(0, start - 1), start] : [start, start + 1];
}

/** Where an object of the parsed body is found in it: what a message calls `raw` is that very object. */
export function pathTo(body: unknown, wanted: unknown): Path {
  interface Step {
    readonly value: unknown;
    readonly key: string | number;
    readonly from: Step | undefined;
  }
  const steps: Step[] = [{ value: body, key: '', from: undefined }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.value === wanted) {
      const path: Path = [];
      for (let at = step; at.from !== undefined; at = at.from) path.unshift(at.key);
      return path;
    }
    if (typeof step.value !== 'object' || step.value === null) continue;
    const isList = Array.isArray(step.value);
    for (const [key, value] of Object.entries(step.value)) {
      if (typeof value === 'object') steps.push({ value, key: isList ? Number(key) : key, from: step });
    }
  }
  return [];
}

/** A member of an object, or an item of a list. Of two of one name the last counts, as it does for `JSON.parse`. */
function findMember(text: string, [open, end]: Place, step: string | number): Place | undefined {
  const isObject = text[open] === '{';
  let found: Place | undefined;
  if (!isObject && text[open] !== '[') return undefined;
  let at = skipBlanks(text, open + 1);
  for (let index = 0; at < end && text[at] !== '}' && text[at] !== ']'; index++) {
    let key: string | number = index;
    if (isObject) {
      const endOfKey = endOfValue(text, at);
      key = JSON.parse(text.slice(at, endOfKey));
      at = skipBlanks(text, skipBlanks(text, endOfKey) + 1);
    }
    const endOfMember = endOfValue(text, at);
    if (key === step) found = [at, endOfMember];
    if (found && !isObject) return found;
    at = skipBlanks(text, endOfMember);
    if (text[at] === ',') at = skipBlanks(text, at + 1);
  }
  return found;
}

/** The end of a value that begins at a place. A body can be millions of brackets, so there is no recursion. */
function endOfValue(text: string, start: number): number {
  const marks = /["[\]{}]/g;
  if (text[start] === '"') return endOfString(text, start);
  if (text[start] !== '{' && text[start] !== '[') return find(/[\s,\]}]/g, text, start);
  marks.lastIndex = start;
  for (let depth = 0, mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') marks.lastIndex = endOfString(text, mark.index);
    else depth += mark[0] === '{' || mark[0] === '[' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  const marks = /["\\]/g;
  marks.lastIndex = start + 1;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') return marks.lastIndex;
    marks.lastIndex++;
  }
  return text.length;
}

function skipBlanks(text: string, from: number): number {
  return find(/[^\s\uFEFF]/g, text, from);
}

function find(characters: RegExp, text: string, from: number): number {
  characters.lastIndex = from;
  return characters.exec(text)?.index ?? text.length;
}

/** A field of a form, and of several of one name the one that a number asks for. */
function findInForm(text: string, [name, index]: Path): Place {
  const whole: Place = [skipBlanks(text, 0), text.trimEnd().length];
  let start = whole[0];
  let number = 0;
  for (const field of text.slice(...whole).split('&')) {
    const [pair] = new URLSearchParams(field);
    if (pair?.[0] === name && number++ === (index ?? 0)) return [start, start + field.length];
    start += field.length + 1;
  }
  return whole;
}
