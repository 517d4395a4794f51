import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { readSources, regexesIn } from '../sources.ts';

// The other backends of recheck are a Java archive and native programs, and need a second thread.
process.env.RECHECK_SYNC_BACKEND = 'pure';

const all = readSources().flatMap((source) => regexesIn(source).map((regex) => ({ path: source.path, ...regex })));
/** Each once: the kit has some of the parser's. */
const regexes = [...new Map(all.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()];

/** Without a clock, so that a busy machine changes no verdict. A negative limit means: what it suspects is not run. */
const NO_CLOCK = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
};

function verdictOn(source: string, flags: string): string {
  return checkSync(source, flags, NO_CLOCK).status;
}

describe('no regular expression of src can be made to hang by what it is given', () => {
  for (const { path, source, flags } of regexes) {
    it(`/${source}/${flags} in ${path}`, () => {
      expect(verdictOn(source, flags)).toBe('safe');
    });
  }

  it('nor by one that is built from text, for there is none', () => {
    const built = readSources().filter(({ text }) => /\bRegExp\(/.test(text));
    expect(built.map(({ path }) => path)).toEqual([]);
  });
});

describe('these tests', () => {
  it('find regular expressions to check', () => {
    expect(regexes.length).toBeGreaterThan(8);
  });

  it('would see one that is vulnerable', () => {
    expect(verdictOn('^(a+)+$', '')).toBe('vulnerable');
    expect(verdictOn('^\\s*(\\d+\\s*)*$', '')).toBe('vulnerable');
  });
});
