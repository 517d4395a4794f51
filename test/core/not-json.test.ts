import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { whyNotJson } from '../../src/core/not-json.ts';
import { samples } from '../laws/one-edit.ts';

const RUNS = { numRuns: 1000, seed: 1 };

/** What a sentence may say: nothing else can be in it. */
const SAID =
  /^(?:is empty|looks like (?:gzip or other binary data|HTML or XML|a form of several parts)|is a form of more than 1000 fields|(?:goes wrong|breaks off) at line \d+, column \d+)$/;

/** JSON as people and programs write it: on one line, or on many. */
const TEXTS: fc.Arbitrary<string> = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', ' ', '\t'))
  .map(([value, indent]) => JSON.stringify({ '': value }, undefined, indent));

function spellPlace(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  const place = `line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`;
  return `${at === text.length ? 'breaks off' : 'goes wrong'} at ${place}`;
}

describe('where a text stops being JSON', () => {
  it('is its end, wherever it is cut off', () => {
    fc.assert(
      fc.property(TEXTS, fc.nat(), (text, cut) => {
        const part = text.slice(0, 1 + (cut % (text.length - 1)));
        expect(whyNotJson(part)).toBe(spellPlace(part, part.length));
      }),
      RUNS,
    );
  });

  it('is its end, wherever the body of a fixture is cut off', { timeout: 60_000 }, () => {
    for (const { name, body } of samples().filter((_, index) => index % 20 === 0)) {
      const text = JSON.stringify(body, undefined, 1);
      for (let end = 1; end < text.length; end += 7) {
        expect(whyNotJson(text.slice(0, end)), name).toBe(spellPlace(text, end).replace('goes wrong', 'breaks off'));
      }
    }
  });

  it('is the first word, string or sign that the grammar of JSON does not allow', () => {
    const scribbles = fc.array(
      fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'{}[],:" \n\\ua0-.eE+truefalsn\u00a0\u2028\ufeff\x7f\x01é')),
      { minLength: 1, maxLength: 3 },
    );
    let broken = 0;
    fc.assert(
      fc.property(TEXTS, scribbles, (text, edits) => {
        const scribbled = edits.reduce((before, [where, length, mark]) => {
          // Behind what tells JSON from everything else.
          const at = 2 + (where % (before.length - 2));
          return before.slice(0, at) + mark + before.slice(at + length);
        }, text);
        const fault = findFault(scribbled);
        if (fault === undefined) return;
        broken++;
        expect(whyNotJson(scribbled)).toBe(spellPlace(scribbled, fault));
      }),
      RUNS,
    );
    expect(broken).toBeGreaterThan(RUNS.numRuns / 2);
  });
});

const CUT = Symbol('the text ends');

/** The same by the grammar of RFC 8259, one function for each of its rules. */
function findFault(text: string): number | undefined {
  let at = 0;
  const skip = (pattern: RegExp) => {
    const [found = ''] = new RegExp(pattern, `y${pattern.flags}`).exec(text.slice(at)) ?? [];
    at += found.length;
    return found;
  };
  const fail = () => {
    throw at === text.length ? CUT : at;
  };
  const expectOne = (sign: string) => {
    skip(/[ \n\r\t]*/);
    if (text[at] !== sign) fail();
    at++;
  };
  const peek = () => {
    skip(/[ \n\r\t]*/);
    return text[at] ?? fail();
  };
  const string = () => {
    const rest = text.slice(at);
    if (peek() !== '"') fail();
    if (!/^"(?:[^"\\]|\\.)*"/s.test(rest)) throw CUT;
    if (skip(/"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/u) === '') fail();
  };
  const items = (close: string, item: () => void) => {
    at++;
    if (peek() !== close) {
      item();
      while (peek() === ',') {
        at++;
        peek();
        item();
      }
    }
    expectOne(close);
  };
  const value = (depth: number) => {
    const sign = peek() as string;
    if (sign === '[') items(']', () => value(depth + 1));
    else if (sign === '"') string();
    else if (sign === '{') {
      items('}', () => {
        string();
        expectOne(':');
        value(depth + 1);
      });
    } else {
      const [word = ''] = /^[^ \n\r\t,:[\]{}"]*/.exec(text.slice(at)) ?? [];
      const isWhole = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word);
      if (!/^[-\dtfn]/.test(word)) fail();
      if (at + word.length === text.length && depth > 0) throw CUT;
      if (!isWhole) fail();
      at += word.length;
    }
  };
  try {
    value(0);
    skip(/[ \n\r\t]*/);
    return at === text.length ? undefined : at;
  } catch (end) {
    return end === CUT ? text.length : (end as number);
  }
}

describe('what a text is instead of JSON', () => {
  it.each([
    ['', 'is empty'],
    [' \n\t', 'is empty'],
    ['\x1f\x8b\x08\x00', 'looks like gzip or other binary data'],
    ['\x1f\ufffd\x08\x00', 'looks like gzip or other binary data'],
    ['x\ufffd\x01', 'looks like gzip or other binary data'],
    ['(\ufffd/\ufffd', 'looks like gzip or other binary data'],
    ['\ufffd\ufffd{\0"\0', 'looks like gzip or other binary data'],
    ['{\0"\0a\0', 'looks like gzip or other binary data'],
    // CBOR: the sign of a map with one key, and of a key with five letters.
    ['\ufffdeentry\ufffd', 'looks like gzip or other binary data'],
    ['<!doctype html><p>Bad gateway', 'looks like HTML or XML'],
    ['\n<?xml version="1.0"?>', 'looks like HTML or XML'],
    ['--boundary\r\nContent-Disposition: form-data; name="a"', 'looks like a form of several parts'],
    ['[object Object]', 'goes wrong at line 1, column 2'],
    [btoa(`{"object":"whatsapp_business_account","entry":"${'x'.repeat(60)}"}`), 'goes wrong at line 1, column 1'],
    [`${'a'.repeat(100)}=`, 'goes wrong at line 1, column 1'],
    ['OK', 'goes wrong at line 1, column 1'],
    ['nothing', 'goes wrong at line 1, column 1'],
    ['{"a":1}\n{"a":2}', 'goes wrong at line 2, column 1'],
    ['{"a":1},{"a":2}', 'goes wrong at line 1, column 8'],
    ['{"a":1} true', 'goes wrong at line 1, column 9'],
    ['{\n  "a": 1,\n}', 'goes wrong at line 3, column 1'],
    ['{\r\n  "a": "x\r\ny"\r\n}', 'goes wrong at line 2, column 8'],
    ['{"a": "he said "hi""}', 'goes wrong at line 1, column 17'],
    ['{"a": None}', 'goes wrong at line 1, column 7'],
    ['{"a": 01}', 'goes wrong at line 1, column 7'],
    ['{"a" = 1}', 'goes wrong at line 1, column 6'],
    ['{"a": [1, 2}', 'goes wrong at line 1, column 12'],
    ['{"a": 1]', 'goes wrong at line 1, column 8'],
    ['// a comment\n{}', 'goes wrong at line 1, column 1'],
    ['\n\n{"a":"b', 'breaks off at line 3, column 8'],
    ['{"a":"b\ufffd', 'breaks off at line 1, column 9'],
  ])('%j %s', (text, why) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(whyNotJson(text)).toBe(why);
  });
});

it('none of it is told, whatever it is', { timeout: 60_000 }, () => {
  const almost = TEXTS.map((text) => `${text},`);
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), almost);
  fc.assert(
    fc.property(texts, (text) => void expect(whyNotJson(text)).toMatch(SAID)),
    RUNS,
  );
});

it('200,000 characters of any kind are looked at once, and without recursion', { timeout: 60_000 }, () => {
  const units = ['[', '{"a":', '[],', '{}', '"",', '0,', '\\n', '\\"', '\\', ...'aé1\n -"t='];
  for (const before of ['', '[', '["', '{"', '[1', 'a=', '\n{']) {
    for (const unit of units) {
      const text = before + unit.repeat(200_000 / unit.length);
      const start = performance.now();
      expect(whyNotJson(text)).toMatch(SAID);
      // What looks twice at each takes many minutes.
      expect(performance.now() - start, `${before}${unit}`).toBeLessThan(5000);
    }
  }
});

it('a string of any length is not more than the engine can remember', () => {
  const length = 20_000_000;
  expect(whyNotJson(`["${'€'.repeat(length)}`)).toBe(`breaks off at line 1, column ${length + 3}`);
});

it('the values of a list are looked at in one go, and the first fault behind them is found', () => {
  const values = ['true', 'null ', '-1.5e+3', '"a"', `"${'a'.repeat(200)}"`, '""\n', '"\\n"', '0\t'];
  const good = `[${Array(500).fill(values.join(', ')).join(',')},`;
  const lines = good.split('\n');
  const place = (more: number) => `line ${lines.length}, column ${(lines.at(-1) as string).length + 1 + more}`;
  for (const [rest, at] of [
    ['x', 0],
    [',1', 0],
    ['01,', 0],
    ['1,]', 2],
    ['1 2', 2],
    ['1.,2', 0],
    ['1.x,2', 0],
    ['"\u0001",2', 0],
    ['"a":1', 3],
    ['{"a":1,2', 7],
    ['{1,2', 1],
  ] as const)
    expect(whyNotJson(good + rest), rest).toBe(`goes wrong at ${place(at)}`);
});

it('a word or a short string in a list is not parsed by itself, for that takes most of the time', () => {
  const words = ['true', 'null', '0', '-1', '10', '123', '1.25', '-1.5e-10', '1E9', '2e+10', '""', '"a"', '"héllo 😀"'];
  const blanks = ['', ' ', '  ', '\n\t'];
  const values = words.flatMap((word) =>
    blanks.flatMap((before) => blanks.map((after) => `${word}${before},${after}`)),
  );
  const parse = vi.spyOn(JSON, 'parse');
  try {
    expect(whyNotJson(`[${values.join('')}`)).toMatch(/^breaks off/);
    expect(parse).not.toHaveBeenCalled();
  } finally {
    parse.mockRestore();
  }
});
