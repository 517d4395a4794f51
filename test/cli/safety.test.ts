import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBody } from '../../src/cli/report.ts';
import { widthOf } from '../../src/cli/width.ts';
import type { Issue } from '../../src/contract/result.ts';
import { anyText } from './any-text.ts';
import { resultWith } from './messages.ts';
import { ACTIVE, runWith, textFrom, WHOSE } from './world.ts';

describe('a terminal is safe from what customers write', () => {
  it.each([
    ['an ANSI escape', 'a\u001b[31mb', 'a\\u{1b}[31mb'],
    ['an escape of one character', '\u009b2J', '\\u{9b}2J'],
    ['a bell and a delete', '\u0007\u007f', '\\u{7}\\u{7f}'],
    ['a bidi override', '\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['invisible tags', '\u{e0041}', '\\u{e0041}'],
    ['half a character', 'a\ud83d b', 'a\\u{d83d} b'],
    ['line breaks', 'a\r\nb\nc\rd\u2028e', 'a↵b↵c↵d↵e'],
    ['a tab', 'a\tb', 'a b'],
    ['letters, joiners and emoji, which stay', 'Zoë שלום 👩🏽‍🌾', 'Zoë שלום 👩🏽‍🌾'],
  ])('%s in a name or a text is shown, not obeyed', async (_, hostile, shown) => {
    const { out } = await runWith([], { '-': textFrom(hostile, hostile) }, { columns: 200 });
    expect(out).not.toMatch(ACTIVE);
    expect(out.split(shown)).toHaveLength(3);
  });

  it('nor do names of files and folders, unreadable ones, and options', async () => {
    const good = textFrom('Ada', 'Hello');
    const files = { '\u001b.json': good, 'in/\u202e\n.json': good };
    const { out, err } = await runWith(['\u001b.json', '\u001b', 'in'], files);
    const refused = await runWith(['--\u001b[31m']);
    const value = await runWith(['--provider', '\u001b[31m']);
    expect(out).toContain(`\\u{1b}.json  ${WHOSE}`);
    expect(out).toContain(`in/\\u{202e}↵.json  ${WHOSE}`);
    expect(err).toContain('\\u{1b}: ENOENT');
    expect(refused.err).toContain('--\\u{1b}');
    for (const output of [out, err, refused.err, value.err]) expect(output).not.toMatch(ACTIVE);
  });

  it('nor do keys in the place of an issue, of which a long one is cut', () => {
    const path = ['a', 'b c', '\u001b', '\u009b', '\u202e', 0, 'd', 'x'.repeat(4_000_000), 'é'.repeat(41)];
    const issue: Issue = { code: 'dropped_field', severity: 'warning', message: 'why', path };
    const result = resultWith({
      issues: [issue, { ...issue, path: ['e'] }, { ...issue, path: Array(9999).fill('f') }],
    });
    const out = [...formatBody({ place: { file: 'x' }, text: '', result }, 120, 5)].join('');
    const place = `a["b c"]["\\u001b"]["\\u009b"]["\\u202e"][0].d["${'x'.repeat(40)}…"]["${'é'.repeat(40)}…"]`;
    expect(out).not.toMatch(ACTIVE);
    expect(out).toContain(`  warning  dropped_field  ${place}  why\n`);
    expect(out).toContain(`  warning  dropped_field  ${'e'.padEnd(60)}  why\n`);
    expect(out.length).toBeLessThan(2000);
  });

  it('whatever they write, no row leaves its line and none is wider than the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.integer({ min: 20, max: 150 }), async (name, text, columns) => {
        const { out } = await runWith([], { '-': textFrom(name, text) }, { columns });
        const [heading, ...lines] = out.split('\n');
        const rows = lines.slice(0, -3);
        expect(out).not.toMatch(ACTIVE);
        expect(heading).toBe(`standard input  ${WHOSE}`);
        expect([2, 4]).toContain(rows.length);
        expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(columns);
        expect(lines.slice(-3)).toEqual(['  1 message · 0 statuses · 0 unhandled · 0 issues', '', '']);
      }),
    );
  });

  it('a text longer than any line costs no more than its beginning', async () => {
    for (const letter of ['x', '語', 'ب', '\u0301']) {
      const { out } = await runWith([], { '-': textFrom('Ada', letter.repeat(1_000_000)) });
      expect(out.length).toBeLessThan(2000);
    }
  });
});
