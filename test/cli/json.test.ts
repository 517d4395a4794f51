import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { parseInbound } from '../../src/parse-inbound.ts';
import { fixturesIn } from '../golden.ts';
import { withoutRaw } from '../laws/looking.ts';
import { anyText } from './any-text.ts';
import { ACTIVE, jsonLines, runWith, textFrom, WHOSE } from './world.ts';

/** The form of a person who was asked for something raw. */
const FORM = {
  from: '12025550101',
  id: 'ABGG2',
  timestamp: '1561034412',
  type: 'interactive',
  interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{"raw":"rare","well":{"raw":"done"}}' } },
};

function bodyOf(messages: readonly unknown[], rest: object = {}): string {
  const statuses = [{ id: 's', status: 'sent', timestamp: '1', recipient_id: '12025550101' }];
  return JSON.stringify({ ...JSON.parse(textFrom('Ada', 'x')), messages, statuses, ...rest });
}

/** Too deep for `JSON.stringify`, not for `JSON.parse`. */
function nest(body: string, depth = 100_000): string {
  return body.replace('{', `{"deep":{"er":${'['.repeat(depth)}${']'.repeat(depth)}},`);
}

it('holds every issue, with --issues or without', async () => {
  const stdin = bodyOf([1, 2, 3, 4, 5, 6, 7]);
  const { out } = await runWith(['--json', '--issues'], { '-': stdin });
  expect(jsonLines(out)).toMatchObject([{ issues: { length: 7 } }]);
  expect((await runWith(['--json'], { '-': stdin })).out).toBe(out);
});

it('is the library’s own result for every fixture body', async () => {
  const fixtures = fixturesIn(WHOSE);
  const files = Object.fromEntries(fixtures.map(({ name, text }) => [name, text]));
  const { out } = await runWith(['--json', ...Object.keys(files)], files);
  const results = fixtures.map(({ name, text }) => ({ file: name, ...parseInbound(text) }));
  expect(results.length).toBeGreaterThan(100);
  expect(jsonLines(out)).toEqual(JSON.parse(JSON.stringify(results)));
});

it('any text comes back as it was, through nothing that acts on a terminal', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { out } = await runWith(['--json'], { '-': textFrom('Ada', text) });
      expect(out).not.toMatch(ACTIVE);
      expect(jsonLines(out)).toMatchObject([{ messages: [{ text: { body: text } }] }]);
    }),
  );
});

it('a body nested too deep to be written loses its raw and nothing else, no answer of that name', async () => {
  const body = bodyOf([FORM, 7]);
  for (const text of [body, bodyOf([FORM, 7, ...Array(5000).fill(FORM)])]) {
    const { out, status } = await runWith(['--json'], { '-': nest(text) });
    const [line] = jsonLines(out);
    expect(status).toBe(EXIT.notRecognised);
    expect(JSON.stringify(line) === JSON.stringify({ file: '-', ...withoutRaw(parseInbound(text)) })).toBe(true);
    expect(Object(line).messages[0].interactive.response).toEqual({ raw: 'rare', well: { raw: 'done' } });
  }
});

it('a large body is written in pieces, which are together what they would be at once', async () => {
  const one = (index: number) => ({ ...FORM, id: `ABGG${index}`, timestamp: '0', long: 'ü\u202e'.repeat(index % 7) });
  const many = Array.from({ length: 5500 }, (_, index) => one(index));
  const others = {
    '': {},
    empty: [],
    long: Array.from({ length: 300 }, () => 'z'.repeat(9000)),
    deep: [[[[[[[[[[[7]]]]]]]]]]],
  };
  for (const text of [bodyOf(many), bodyOf([one(1)], others)]) {
    const pieces: string[] = [];
    const { status } = await runWith(['--json'], { '-': text }, { write: async (piece) => void pieces.push(piece) });
    const out = pieces.join('');
    // As texts, for millions of values take long to compare one by one.
    expect(JSON.stringify(JSON.parse(out)) === JSON.stringify({ file: '-', ...parseInbound(text) })).toBe(true);
    expect(out.indexOf('\n')).toBe(out.length - 1);
    expect(ACTIVE.test(out)).toBe(false);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(text.length / 4);
    expect(status).toBe(EXIT.recognised);
  }
});
