/** How much of a text fits into some columns of a terminal. */
export interface Fit {
  /** How many columns that takes. */
  width: number;
  /** Where in the text it ends. */
  end: number;
}

const ASCII = /^[ -~]*$/;

// Most texts are runs of these two: the scripts up to Georgian, more of Latin and Greek, and punctuation, without their marks;
const NARROW = /[^\p{Mn}\p{Me}\p{Extended_Pictographic}\u1100-\u1dff\u2000-\u200f\u2028-\u{10ffff}]+/uy;

// and what EastAsianWidth.txt of Unicode 17 calls wide or full, but for emoji,
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u3029\u302e-\u303e\u3041-\u3096\u309b-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]+/uy;

// here with what takes two UTF-16 units.
const WIDE_AND_LONG =
  /[\u{16fe0}-\u{18df2}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/uy;

/** A flag, or an emoji with what changes its colour or variant and what is joined to it. */
const EMOJI =
  /\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}])(?:[\ufe0f\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic})*/uy;

/** What stands on the letter before it: marks, joiners, variation selectors, later letters of a Hangul syllable. */
const EMPTY = /[\u200d\u200c\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]/uy;

/** Letters that are equally long and equally wide. */
interface Letters {
  count: number;
  length: number;
  width: number;
}

/** How much fits into so many columns, without tearing an emoji or a letter from its marks. */
export function fitInto(text: string, room: number): Fit {
  if (ASCII.test(text)) return { width: Math.min(text.length, room), end: Math.min(text.length, room) };
  let width = 0;
  let end = 0;
  while (end < text.length) {
    const next = lettersAt(text, end);
    const fitting = next.width === 0 ? next.count : Math.min(next.count, Math.floor((room - width) / next.width));
    width += fitting * next.width;
    end += fitting * next.length;
    if (fitting < next.count) break;
  }
  return { width, end };
}

/** How many columns of a terminal a text takes. Terminals disagree about some emoji and some marks. */
export function widthOf(text: string): number {
  return fitInto(text, Infinity).width;
}

function lettersAt(text: string, at: number): Letters {
  const narrow = matchAt(NARROW, text, at);
  if (narrow > 0) return { count: narrow, length: 1, width: 1 };
  const wide = matchAt(WIDE, text, at);
  if (wide > 0) return { count: wide, length: 1, width: 2 };
  const emoji = matchAt(EMOJI, text, at);
  if (emoji > 0) return { count: 1, length: emoji, width: 2 };
  const length = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  if (matchAt(EMPTY, text, at) > 0) return { count: 1, length, width: 0 };
  return { count: 1, length, width: matchAt(WIDE_AND_LONG, text, at) > 0 ? 2 : 1 };
}

/** How much of a text a sticky pattern matches from there on. */
function matchAt(pattern: typeof NARROW, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
