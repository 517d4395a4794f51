import type * as fit from '../../src/core/fit.ts';
import type { Piece } from '../../src/wire/piece.ts';
import { disagreement } from '../wire/pieces.ts';

// Stands between the readers and what reads for them, so it imports nothing that would import them.

/** Every value that readers asked about since the last `takeNotes`, and one of each kind that was read in two ways. */
let compared = 0;
let problems = new Map<string, string>();

/** The same functions, which note where a piece and its schema disagree. */
export function watched<Fit extends typeof fit>(real: Fit): Fit {
  return {
    ...real,
    readWire: (piece, value, at, report) => {
      compare(piece, value);
      return real.readWire(piece, value, at, report);
    },
    readWirePart: (piece, value, at, report) => {
      if (value !== undefined && value !== null) compare(piece, value);
      return real.readWirePart(piece, value, at, report);
    },
  };
}

function compare(piece: Piece<unknown>, value: unknown): void {
  compared++;
  const problem = disagreement(piece, value);
  if (problem && !problems.has(problem)) problems.set(problem, `${problem}: ${JSON.stringify(value)?.slice(0, 1000)}`);
}

export function takeNotes(): { compared: number; problems: string } {
  const notes = { compared, problems: [...problems.values()].join('\n') };
  compared = 0;
  problems = new Map();
  return notes;
}
