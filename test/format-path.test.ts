import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath, type Path } from '../src/index.ts';

/** What may stand in a log: ASCII that can be printed, letters that can be seen, and the mark of what was cut. */
const SAFE = /^(?:(?!\p{Default_Ignorable_Code_Point})[ -~\p{L}…])*$/u;

/** Keys that act on terminals or logs, or mean something in a path. */
const HOSTILE = [
  ...['\x1b[2J\x1b]0;title\x07', 'a\nERROR forged line', '\r\n', '\u202e\u2066gnp.exe', '\u2028\u2029\u0085\u009b31m'],
  ...['\ud800', '\udc00x', 'a\u0000b', '\u200b\u3164\u115f\ufeff\u00ad'],
  ...['"]["', '\\', '…', '__proto__', '0', '', '.', '%s%o', '(body)'],
];

/** Made where it is used: fast-check takes long to learn every character. */
function paths(): fc.Arbitrary<Path> {
  const known = fc.constantFrom(...HOSTILE, 'messages', 'x'.repeat(41));
  return fc.array(fc.oneof(fc.nat(), fc.string({ unit: 'binary', maxLength: 100 }), known), { maxLength: 40 });
}

const RUNS = { numRuns: 5000, seed: 1 };

/** The path that a whole one, in which nothing was cut, was made of. */
function readBack(text: string): Path {
  const path: Path = [];
  const rest = (text === '(body)' ? '' : text).replaceAll(
    /\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g,
    (_, name, index, key) => {
      path.push(name ?? (index === undefined ? JSON.parse(key) : Number(index)));
      return '';
    },
  );
  expect(rest).toBe('');
  return path;
}

describe('a path on a line of a log', () => {
  it('is spelled as in a program', () => {
    const spelled: [Path, string][] = [
      [[], '(body)'],
      [['messages', 0, 'image', 'caption'], 'messages[0].image.caption'],
      [[0, 'a', 'b-c', 'd'], '[0].a["b-c"].d'],
      [['', 'ключ', '日本', '0'], '[""]["ключ"]["日本"]["0"]'],
      [['(body)'], '["(body)"]'],
      [['a.b'], '["a.b"]'],
      [['x'.repeat(40)], 'x'.repeat(40)],
      // The longest key of all providers.
      [['recipient_participant_parent_user_id'], 'recipient_participant_parent_user_id'],
      [['a"]["b'], '["a\\"][\\"b"]'],
      [['a\\u0041'], '["a\\\\u0041"]'],
      [['a\x1b[2J\n\u202e\u2028\ud800😀…'], '["a\\u001b[2J\\u000a\\u202e\\u2028\\ud800\\ud83d\\ude00\\u2026"]'],
    ];
    for (const [path, text] of spelled) expect(formatPath(path)).toBe(text);
  });

  it('holds nothing that could act on a terminal, forge a line, or hide, and has 300 characters at most', {
    timeout: 60_000,
  }, () => {
    for (const key of HOSTILE) expect(formatPath([key])).toMatch(SAFE);
    const isSafe = fc.property(paths(), (path) => {
      expect(formatPath(path)).toMatch(SAFE);
      expect(formatPath(path).length).toBeLessThanOrEqual(301);
    });
    fc.assert(isSafe, RUNS);
  });

  it('tells each path from every other, where nothing was cut', { timeout: 60_000 }, () => {
    let whole = 0;
    fc.assert(
      fc.property(paths(), (path) => {
        const text = formatPath(path);
        if (text.includes('…')) return;
        whole++;
        expect(readBack(text)).toEqual(path);
      }),
      RUNS,
    );
    expect(whole).toBeGreaterThan(500);
  });

  it('shows 40 characters of a key, and says that there are more', () => {
    for (const letter of ['a', '-', '\n', '😀', 'ß']) {
      for (const length of [1, 39, 40]) expect(formatPath([letter.repeat(length / letter.length)])).not.toContain('…');
      const cut = [41, 42, 1_000_000].map((length) => formatPath([letter.repeat(length)]));
      expect(new Set(cut).size).toBe(1);
      expect(cut[0]).toMatch(/^\["[^…]{40,240}…"\]$/);
    }
  });

  it('says that there are more than 300 characters', () => {
    const long: Path = ['a', ...new Array(1_000_000).fill('\n'.repeat(40))];
    expect(formatPath(long)).toBe(`${formatPath(['a', '\n'.repeat(40)])}…`);
    expect(formatPath(new Array(75).fill(12))).toBe('[12]'.repeat(75));
    expect(formatPath(new Array(76).fill(12))).toBe(`${'[12]'.repeat(75)}…`);
  });
});
