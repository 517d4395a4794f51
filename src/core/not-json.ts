import { attempt } from '../wire/wire-object.ts';
import { looksLikeForm, MAX_FIELDS } from './form.ts';

/** Completes "the body": why its text is not JSON, in words that hold no part of it. */
export function whyNotJson(text: string): string {
  const start = text.trimStart();
  if (start === '') return 'is empty';
  if (/^.?(?!\s)[\p{Cc}\uFFFD]/su.test(start)) return 'looks like gzip or other binary data';
  if (/^</.test(start)) return 'looks like HTML or XML';
  if (/^--/.test(start)) return 'looks like a form of several parts';
  if (looksLikeForm(start.trimEnd())) return `is a form of more than ${MAX_FIELDS} fields`;
  const at = findFault(text);
  const breaks = text.slice(0, at).replace(/[^\n]+/g, '');
  const column = at - text.lastIndexOf('\n', at - 1);
  return `${at < text.length ? 'goes wrong' : 'breaks off'} at line ${breaks.length + 1}, column ${column}`;
}

/** What a value begins with; the letters are those of `true`, `false` and `null`. */
const VALUE = '-0123456789tfn"[{';
const VALUE_OR_END = `${VALUE}]`;

const NO_BLANK = /[^ \n\r\t]/g;
const AFTER_WORD = /[ \n\r\t,:[\]{}"]/g;

/**
 * Words and short strings without escapes, in a list, each with its comma. At most 20 in one match, and no long ones:
 * for each, the engine remembers a place to go back to, and it throws where that is too much.
 */
const PLAIN =
  /(?:(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"[^"\\\p{Cc}]{0,99}")[ \n\r\t]*,[ \n\r\t]*){1,20}/uy;

/**
 * Where a text stops being JSON: its end, where it breaks off. Engines say it each in its own words, or not at all. A body
 * can be ten million brackets, so each character is looked at once, and without recursion.
 */
function findFault(text: string): number {
  const closers: string[] = [];
  let expected = VALUE;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (' \n\r\t'.includes(char)) {
      at = find(NO_BLANK, text, at) - 1;
      continue;
    }
    if (!expected.includes(char)) return at;
    if (char === '[') {
      closers.push(']');
      expected = VALUE_OR_END;
    } else if (char === '{') {
      closers.push('}');
      expected = '"}';
    } else if (char === ':') expected = VALUE;
    else if (char === ',') expected = closers.at(-1) === ']' ? VALUE : '"';
    else if (closers.at(-1) === ']' && follows(PLAIN, text, at)) {
      at = PLAIN.lastIndex - 1;
      expected = VALUE;
    } else {
      const isKey = char === '"' && !expected.includes('[');
      if (char === closers.at(-1)) closers.pop();
      else {
        const end = endOf(text, at);
        // A string ends with its quotation mark, a word before what follows.
        const next = char === '"' ? end + 1 : end;
        // Nobody knows how what stands last within brackets would have gone on.
        const isWhole = end < text.length || closers.length === 0;
        if (isWhole && attempt(() => JSON.parse(text.slice(at, next)), undefined) === undefined) return at;
        at = next - 1;
      }
      expected = isKey ? ':' : closers.length > 0 ? `,${closers.at(-1)}` : '';
    }
  }
  return text.length;
}

/** Where the quotation mark stands that ends a string, or what follows a word. */
function endOf(text: string, start: number): number {
  if (text.charAt(start) !== '"') return find(AFTER_WORD, text, start + 1);
  let at = start + 1;
  // At most 1000 in one match: for each, the engine remembers a place to go back to.
  const inside = /(?:[^"\\]+|\\.){1,1000}/sy;
  for (inside.lastIndex = at; inside.test(text); ) at = inside.lastIndex;
  return text.charAt(at) === '"' ? at : text.length;
}

/** Whether a sticky pattern matches from a place on. */
function follows(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from;
  return pattern.test(text);
}

/** Where one of some characters stands, from a place on; the end of the text where none does. */
function find(characters: RegExp, text: string, from: number): number {
  characters.lastIndex = from;
  return characters.exec(text)?.index ?? text.length;
}
