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
