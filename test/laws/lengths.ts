import type { Case } from './case.ts';
import { edit, leavesOf, spell } from './json.ts';
import { checkUnspeakable } from './laws.ts';
import { hash, samples } from './one-edit.ts';

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
export function* lengthCases(length: number, share: number): Generator<Case> {
  const fillings = Object.entries(FILLINGS).map(([name, fill]) => [name, fill(length)] as const);
  for (const { name, body, parse } of samples().filter((sample) => hash(`${sample.name} long`) < share)) {
    for (const { at } of leavesOf(body).filter(({ value }) => typeof value === 'string')) {
      for (const [filling, text] of fillings) {
        yield {
          name: `${name}: ${spell(at)} := ${length} characters of ${filling}`,
          make: () => edit(body, at, text),
          holds: (long) => checkUnspeakable(long, parse),
        };
      }
    }
  }
}
