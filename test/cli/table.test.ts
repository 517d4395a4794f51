import { describe, expect, it } from 'vitest';
import { formatBody } from '../../src/cli/report.ts';
import { type Column, fill, formatRows } from '../../src/cli/table.ts';
import { widthOf } from '../../src/cli/width.ts';
import type { MessageStatus, ParseResult } from '../../src/contract/result.ts';
import { parseInbound } from '../../src/parse-inbound.ts';
import { one, other } from '../providers/examples.ts';
import { messageOf, resultWith } from './messages.ts';
import { runWith, textFrom, WHOSE } from './world.ts';

const good = textFrom('Ada Quist', 'Hello');
const broken = JSON.stringify({ ...JSON.parse(good), messages: [1, 2, 3, 4, 5, 6, 7] });

/** The lines of a body's table. */
function show(parts: Partial<ParseResult>, columns = 120): string[] {
  return [...formatBody({ place: { file: 'x' }, text: '', result: resultWith(parts) }, columns, 5)]
    .join('')
    .split('\n');
}

describe('what is shown of a body', () => {
  it('is whose it is, then its messages, then its receipts, then counts of everything', async () => {
    const statuses = ['sent', 'read', 'read'].map((status, index) => ({ id: `s${index}`, status, timestamp: '1' }));
    const { out } = await runWith(['a.json'], { 'a.json': JSON.stringify({ ...JSON.parse(good), statuses }) });
    expect(out).toBe(
      [
        `a.json  ${WHOSE}`,
        '  type  id     from          name       time (UTC)           summary',
        '  text  ABGG1  +12025550101  Ada Quist  2019-06-20 12:40:12  Hello',
        '  status  id  time (UTC)',
        '  sent    s0  1970-01-01 00:00:01',
        '  read    s1  1970-01-01 00:00:01',
        '  read    s2  1970-01-01 00:00:01',
        '  1 message · 3 statuses (1 sent, 2 read) · 0 unhandled · 0 issues',
        '\n',
      ].join('\n'),
    );
  });

  it('is of a receipt whom the message was for, why it failed, and the wire’s word where that is another', () => {
    const recipient = { id: '447700900123', phone: '+447700900123' };
    const errors = [{ code: '63016', title: 'Outside the window' }];
    const receipt = { provider: other.id, id: 's1', raw: {} } as const;
    const statuses: MessageStatus[] = [
      { ...receipt, status: 'failed', wireStatus: 'undelivered', recipient, errors },
      { ...receipt, status: 'read', wireStatus: ' Read', recipient: { id: 'US.1' } },
    ];
    expect(show({ statuses }).slice(1, 4)).toEqual([
      '  status  id  to             summary',
      '  failed  s1  +447700900123  undelivered · error 63016 · Outside the window',
      '  read    s1  US.1',
    ]);
    expect(show({ statuses: [{ ...receipt, id: 'wamid.'.padEnd(60, 'x'), status: 'sent' }] }, 60).slice(1, 5)).toEqual([
      '  id',
      '    status',
      `  ${'wamid.'.padEnd(60, 'x')}`,
      '    sent',
    ]);
  });

  it('is that nobody recognises it, with the reason beneath', async () => {
    const { out } = await runWith([], { '-': `${good}\nnonsense` });
    expect(out).toMatch(new RegExp(`^standard input:1 {2}${WHOSE}\\n`));
    expect(out).toContain(
      [
        'standard input:2  NOT RECOGNISED',
        '  0 messages · 0 statuses · 1 unhandled (1 unknown_body) · 1 issue (1 invalid_json)',
        `  error  invalid_json  (body)  ${parseInbound('nonsense').issues[0]?.message}\n`,
      ].join('\n'),
    );
  });

  it('says the line of one among several, and which item of a list it is', async () => {
    const { out } = await runWith(['a.json', 'b.json'], { 'a.json': `[${good},\n${good}]`, 'b.json': `[${good}]` });
    const headings = out.match(new RegExp(`^\\S.*(?= {2}${WHOSE}$)`, 'gm'));
    expect(headings).toEqual(['a.json:1[0]', 'a.json:2[1]', 'b.json[0]']);
  });

  it('has a column for a provider only where one is not the body’s, for a name or a time where one has it', () => {
    const alone = messageOf('text', { body: 'hi' });
    const other = messageOf('text', { body: 'hi' }, [], { provider: one.id, from: { id: 'a', name: 'Ada' } });
    expect(show({ messages: [alone] }).slice(1, 3)).toEqual(['  type  id  from  summary', '  text  m1  US.1  hi']);
    expect(show({ messages: [alone, other] }).slice(1, 4)).toEqual([
      '  provider  type  id  from  name  summary',
      '            text  m1  US.1        hi',
      `  ${one.id.padEnd(8)}  text  m1  a     Ada   hi`,
    ]);
  });

  it('is counted together at the end where there are several, and not where there is one', async () => {
    const files: Record<string, string> = { 'a.json': good, 'b.json': '{}' };
    const both = await runWith(['a.json', 'b.json'], files);
    const twice = await runWith(['a.json', 'a.json'], files);
    expect(both.out).toMatch(/\n2 bodies, 1 not recognised or with errors\n {2}1 message\n {2}0 statuses\n/);
    expect(twice.out).toMatch(/\n2 bodies, all recognised and read\n {2}2 messages\n/);
    expect((await runWith(['a.json', 'no.json'], files)).out).not.toContain('bodies');
    expect((await runWith(['--json', 'a.json', 'a.json'], files)).out).not.toContain('bodies,');
  });

  it('lists the first issues with code, place and sentence, and all of them with --issues', async () => {
    const sentences = parseInbound(broken).issues.map(({ message }) => message);
    const few = (await runWith([], { '-': broken })).out;
    const all = (await runWith(['--issues'], { '-': broken })).out;
    const lines = sentences.map((text, index) => `  error  invalid_record  messages[${index}]  ${text}\n`);
    expect(all).toContain(lines.join(''));
    expect(all).not.toContain('more');
    expect(few).toContain(`${lines.slice(0, 5).join('')}  and 2 more: --issues lists them all\n`);
  });

  it('comes table by table where there are many messages, each with its titles', () => {
    const messages = Array.from({ length: 1001 }, () => messageOf('text', { body: 'x'.repeat(99) }));
    const pieces = [...formatBody({ place: { file: 'x' }, text: '', result: resultWith({ messages }) }, 80, 5)];
    expect(pieces.filter((piece) => piece.includes('summary')).map((piece) => piece.split('\n').length - 1)).toEqual([
      501, 501, 2,
    ]);
  });
});

describe('at every width', () => {
  const wamid = `wamid.${'HBgLMTIwMjU1NTAxMDEVAgASGBQz'.repeat(2)}`;
  const from = { id: '447700900123', phone: '+447700900123', name: 'Nadia Okafor-Lindqvist' };
  const base = { timestamp: '2026-01-01T10:00:00.123Z', from };
  const words =
    'It is as long as it likes, and longer than the widest of terminals, which nobody has ever seen. '.repeat(3);
  const sizes = [12, 20, 40, 64, 80, 100, 120, 160, 240];

  it.each(sizes)('%i columns hold every line, and at 80 and more ids and phone numbers in full', (columns) => {
    for (const id of ['7', 'ABGGEgICVQEBAgoQk7pT2mVxYw9d', wamid]) {
      const message = messageOf('text', { body: words }, [], { ...base, id });
      const lines = show({ messages: [message] }, columns).slice(1, -3);
      expect(Math.max(...lines.filter((line) => line.trim() !== id).map(widthOf))).toBeLessThanOrEqual(columns);
      if (columns < 80) continue;
      expect(lines.join('\n')).toContain(`  ${id}  `);
      expect(lines.join('\n')).toMatch(/ {2}\+447700900123(?: {2}|$)/m);
      expect(lines.join('\n')).toContain('  2026-01-01 10:00:00  It is as');
    }
  });

  it('texts give way first, then names, then types', () => {
    const response = { kind: 'call_permission_reply', response: 'accept' } as const;
    const messages = [messageOf('interactive', response, [], base), messageOf('text', { body: words }, [], base)];
    const rows = (columns: number) => show({ messages }, columns).slice(2, 4).join('\n');
    const [type, name] = ['interactive/call_permission_reply', 'Nadia Okafor-Lindqvist'];
    for (const text of [type, name]) expect(rows(125)).toContain(`${text}  `);
    expect(rows(125)).toMatch(/ {2}It is as long as it lik…$/);
    expect(rows(115)).toContain(`${type}  `);
    expect(rows(115)).toMatch(/ {2}Nadia Okafor-Li… .* {2}It is as long as it…$/);
    expect(rows(101)).toMatch(/ {2}interactive\/call_permissio… .*\n.* {2}Nadia O… .* {2}It is as long as it…$/);
    expect(rows(95)).toMatch(/ {2}interactive\/call_permis… .*\n.* {2}Nadia O… .* {2}It is as long as…$/);
  });

  it('where there is room for two, id and number stand above the rest', () => {
    const message = messageOf('text', { body: words }, [], { ...base, id: wamid });
    expect(show({ messages: [message] }, 80).slice(1, 5)).toEqual([
      '  id                                                              from',
      '    type  name                    time (UTC)           summary',
      `  ${wamid}  +447700900123`,
      '    text  Nadia Okafor-Lindqvist  2026-01-01 10:00:00  It is as long as it like…',
    ]);
  });

  it('an id that takes a line for itself is broken by the terminal, and one that no provider has is cut', () => {
    const idOf = (length: number) => `${'a'.repeat(length - 1)}z`;
    const show80 = (id: string) => show({ messages: [messageOf('text', { body: words }, [], { ...base, id })] }, 80);
    expect(show80(idOf(100)).slice(3, 5)).toEqual([`  ${idOf(100)}`, expect.stringContaining('+447700900123')]);
    expect(show80(idOf(101))[3]).toBe(`  ${'a'.repeat(50)}…${'a'.repeat(48)}z`);
  });
});

describe('columns', () => {
  const column = (title: string, floors: Column['floors'], cut?: 'middle'): Column => ({
    title,
    floors,
    ...(cut && { cut }),
  });

  it('give way in rounds from the right, and ids keep both ends', () => {
    const floors = [Infinity, Infinity, Infinity] as const;
    const columns = [
      fill(column('abcdefghij', [6, 6, 3], 'middle'), [], 99),
      fill(column('klmnopqrst', [8, 4, 2]), [], 99),
      fill(column('uvw', floors), [], 99),
    ];
    expect(formatRows(columns, 27)).toEqual(['abcdefghij  klmnopqrst  uvw']);
    expect(formatRows(columns, 25)).toEqual(['abcdefghij  klmnopq…  uvw']);
    expect(formatRows(columns, 21)).toEqual(['abc…ij  klmnopq…  uvw']);
    expect(formatRows(columns, 17)).toEqual(['abc…ij  klm…  uvw']);
    expect(formatRows(columns, 12)).toEqual(['a…j  k…  uvw']);
    expect(formatRows(columns, 5)).toEqual(['a…j …']);
    expect(formatRows([], 5)).toEqual([]);
  });

  it('of wide letters are as wide as those of narrow ones, cut or not', () => {
    const rows = ['日本語', 'ab', 'a日本', '日'.repeat(50), 'e\u0301'.repeat(50)];
    const end = fill(column('', [5, 5, 5]), rows, 40);
    const middle = fill(column('', [5, 5, 5], 'middle'), rows, 40);
    const bars = fill(
      column('|', [1, 1, 1]),
      rows.map(() => '|'),
      40,
    );
    expect(formatRows([end, middle, bars], 15).slice(1)).toEqual([
      '日本…  日…語  |',
      'ab     ab     |',
      'a日本  a日本  |',
      '日日…  日…日  |',
      `${'e\u0301'.repeat(4)}…  ${'e\u0301'.repeat(2)}…${'e\u0301'.repeat(2)}  |`,
    ]);
    expect(formatRows([fill(column('', [4, 4, 4], 'middle'), ['日本語日'], 40)], 4)).toEqual(['', '日…']);
  });
});
