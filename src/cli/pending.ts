import { looksLikeForm } from '../core/form.ts';

export const codeOf = (character: string): number => character.charCodeAt(0);

export const LIST: number = codeOf('[');
export const OBJECT: number = codeOf('{');

/** A document whose end has not been seen. */
export interface Pending {
  /** Neither an object nor a list. */
  isJunk: boolean;
  line: number;
  /** Its text in the chunks before. */
  parts: string[];
  length: number;
  /** How many objects and lists are open. */
  depth: number;
  isString: boolean;
  isEscaped: boolean;
  /** The last character that is neither blank nor in a string. */
  last: number;
  isIndented: boolean;
}

export function begin(line: number, character: number): Pending {
  const isJunk = character !== OBJECT && character !== LIST;
  return {
    isJunk,
    line,
    parts: [],
    length: 0,
    depth: 0,
    isString: false,
    isEscaped: false,
    last: 0,
    isIndented: false,
  };
}

export function keep(pending: Pending, text: string): void {
  pending.parts.push(text);
  pending.length += text.length;
}

/** Its text, with the piece of it that stands in the chunk that is read. */
export function textOf({ parts }: Pending, piece: string): string {
  return [...parts, piece].join('');
}

/** What is broken ends before a line that is a form, and each of those is a body. */
export function splitForms(text: string, line: number): { text: string; line: number }[] {
  const parts: { text: string; line: number }[] = [];
  let isOpen = false;
  for (const [index, each] of text.split('\n').entries()) {
    const isForm = looksLikeForm(each.trim());
    const last = parts.at(-1);
    if (isForm || (!isOpen && each.trim() !== '')) parts.push({ text: each.trim(), line: line + index });
    else if (isOpen && last) last.text += `\n${each}`;
    isOpen = !isForm && parts.length > 0 && (isOpen || each.trim() !== '');
  }
  for (const part of parts) part.text = part.text.trimEnd();
  return parts;
}
