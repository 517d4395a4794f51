export interface Column {
  /** How narrow it may get in each round of making room. Without, it is as wide as its widest cell. */
  floors?: readonly [number, number, number];
  /** Ids differ at their ends, so they are cut in the middle. */
  cut?: 'middle';
}

const GAP = '  ';

/** Rows under each other, their columns aligned and cut so that no line is wider than `width`. */
export function formatTable(columns: readonly Column[], rows: readonly string[][], width: number): string[] {
  const room = width - GAP.length * (columns.length - 1);
  const natural = columns.map((_, index) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[index] as string)), 0),
  );
  const widths = [0, 1, 2].reduce((widths, round) => shrink(widths, floorsOf(columns, round), room), natural);
  return rows.map((row) => {
    const cells = columns.map(({ cut }, index) => fill(row[index] as string, widths[index] as number, cut));
    return cutEnd(cells.join(GAP).trimEnd(), width);
  });
}

function floorsOf(columns: readonly Column[], round: number): number[] {
  return columns.map(({ floors }) => floors?.[round] ?? Infinity);
}

/** From the left, each column gives what is still too much, down to its floor. */
function shrink(widths: readonly number[], floors: readonly number[], room: number): number[] {
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  return widths.map((width, index) => {
    const given = Math.max(0, Math.min(excess, width - (floors[index] as number)));
    excess -= given;
    return width - given;
  });
}

function fill(text: string, width: number, cut: Column['cut']): string {
  const fitting = cut === 'middle' ? cutMiddle(text, width) : cutEnd(text, width);
  return fitting + ' '.repeat(width - widthOf(fitting));
}

function cutEnd(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${take(charactersOf(text), width - 1).join('')}…`;
}

function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const characters = charactersOf(text);
  const end = take([...characters].reverse(), Math.floor((width - 1) / 2)).reverse();
  return `${take(characters, Math.ceil((width - 1) / 2)).join('')}…${end.join('')}`;
}

/** As many characters as fit into a width. */
function take(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let room = width;
  for (const character of characters) {
    room -= widthOfCharacter(character);
    if (room < 0) break;
    taken.push(character);
  }
  return taken;
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return charactersOf(text).reduce((sum, character) => sum + widthOfCharacter(character), 0);
}

/** Characters as people count them: an emoji of several code points is one. */
function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** Emoji, and the East Asian blocks that Unicode calls wide. Terminals disagree about more than this. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

function widthOfCharacter(character: string): number {
  return WIDE.test(character) ? 2 : 1;
}
