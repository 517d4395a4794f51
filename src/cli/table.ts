import { fitInto, widthOf } from './width.ts';

export interface Column {
  title: string;
  /** How narrow it may get in each round of making room. */
  floors: readonly [number, number, number];
  /** Ids differ at their ends, so they are cut in the middle. */
  cut?: 'middle';
}

/** A column with its title and what stands beneath it. */
export interface FilledColumn {
  column: Column;
  texts: readonly string[];
  widths: readonly number[];
  /** The widest of them. */
  width: number;
}

const GAP = 2;

/** What is wider than `room` is not measured any further. */
export function fill(column: Column, cells: readonly string[], room: number): FilledColumn {
  const texts = [column.title, ...cells];
  const widths = texts.map((text) => {
    const { width, end } = fitInto(text, room);
    return end < text.length ? room + 1 : width;
  });
  return { column, texts, widths, width: widths.reduce((widest, width) => Math.max(widest, width)) };
}

/** How wide rows are after a round in which every column gave what it may. */
export function widthAfter(round: 0 | 1 | 2, columns: readonly FilledColumn[]): number {
  return columns.reduce((sum, { column, width }) => sum + GAP + Math.min(width, column.floors[round]), -GAP);
}

/** The titles and the rows, aligned and cut so that none is wider than `room`. */
export function formatRows(columns: readonly FilledColumn[], room: number): string[] {
  const given = [0, 1, 2].reduce(
    (widths, round) => shrink(columns, widths, round, room),
    columns.map(({ width }) => width),
  );
  const isTooWide = widthAfter(2, columns) > room;
  return (columns[0]?.texts ?? []).map((_, row) => {
    const cells = columns.map(({ column, texts, widths }, index) => {
      return pad(texts[row] as string, widths[row] as number, given[index] as number, column.cut);
    });
    const line = cells.join(' '.repeat(GAP)).trimEnd();
    return isTooWide ? cutEnd(line, room) : line;
  });
}

/** From the right, each column gives what is still too much, down to its floor. */
function shrink(columns: readonly FilledColumn[], widths: readonly number[], round: number, room: number): number[] {
  let excess = widths.reduce((sum, width) => sum + GAP + width, -GAP) - room;
  const shrunk = [...widths];
  for (const [index, { column }] of [...columns.entries()].reverse()) {
    const width = widths[index] as number;
    const given = Math.max(0, Math.min(excess, width - (column.floors[round] as number)));
    shrunk[index] = width - given;
    excess -= given;
  }
  return shrunk;
}

function pad(text: string, width: number, room: number, cut: Column['cut']): string {
  if (width <= room) return text + ' '.repeat(room - width);
  const short = cut === 'middle' ? cutMiddle(text, room) : cutEnd(text, room);
  return short + ' '.repeat(room - widthOf(short));
}

function cutEnd(text: string, room: number): string {
  if (fitInto(text, room).end === text.length) return text;
  return `${text.slice(0, fitInto(text, room - 1).end)}…`;
}

function cutMiddle(text: string, room: number): string {
  const start = text.slice(0, fitInto(text, Math.ceil((room - 1) / 2)).end);
  const rest = Math.floor((room - 1) / 2);
  const width = widthOf(text);
  const before = fitInto(text, width - rest);
  // A wide letter that would be torn is left out.
  const isTorn = width - before.width > rest;
  return `${start}…${text.slice(isTorn ? fitInto(text, width - rest + 1).end : before.end)}`;
}
