/** About how long a piece of output is, in UTF-16 units: long enough for few calls, and short beside what is read. */
export const PIECE = 2 ** 16;

/** The same text in pieces that are not short, but for the last. */
export function* gather(pieces: Iterable<string>): Generator<string> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    yield gathered;
    gathered = '';
  }
  yield gathered;
}
