import { edit, leavesOf, spell } from './json.ts';
import { checkUnspeakable } from './laws.ts';
import { hash, noOutcome, type Outcome, samples, tryCase } from './one-edit.ts';

/** Texts that make a careless regular expression go back over what it has read. */
const FILLINGS: { readonly [name: string]: (length: number) => string } = {
  letters: (length) => 'a'.repeat(length),
  digits: (length) => '9'.repeat(length),
  blanks: (length) => ' '.repeat(length),
  'digits and an end that fits nothing': (length) => `${'1'.repeat(length)}x`,
  'blanks between digits': (length) => `1${' '.repeat(length)}1x`,
  'a phone number without end': (length) => `+${'1 (2) '.repeat(length / 6)}`,
  'a fraction of a second without end': (length) => `2026-04-12T10:00:00.${'1'.repeat(length)}Z`,
  'JSON of an object': (length) => `{"a":"${'b'.repeat(length)}"}`,
  'lone surrogates': (length) => '\ud800'.repeat(length / 2),
};

/** Texts of so many characters at every string of a share of the fixtures. */
export function runLengths(length: number, share: number): Outcome {
  const outcome = noOutcome();
  const fillings = Object.entries(FILLINGS).map(([name, fill]) => [name, fill(length)] as const);
  for (const { name, body, parse } of samples()) {
    if (hash(`${name} long`) >= share) continue;
    for (const { at, value } of leavesOf(body)) {
      if (typeof value !== 'string') continue;
      for (const [filling, text] of fillings) {
        const whole = edit(body, at, text);
        tryCase(outcome, `${name}: ${spell(at)} := ${length} characters of ${filling}`, () =>
          checkUnspeakable(whole, parse),
        );
      }
    }
  }
  return outcome;
}
