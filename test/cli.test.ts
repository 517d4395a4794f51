import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import packageJson from '../package.json';
import { hasFailed } from '../src/cli/counts.ts';
import { EXIT } from '../src/cli/exit-code.ts';
import { formatBody } from '../src/cli/report.ts';
import { type Io, run } from '../src/cli/run.ts';
import { nameType, summarise } from '../src/cli/summary.ts';
import { formatTable, widthOf } from '../src/cli/table.ts';
import type { ProviderError } from '../src/contract/attributes.ts';
import type { InboundMessage, MessageBase, MessageByType, MessageType } from '../src/contract/message.ts';
import type { Issue, ParseResult, Unhandled } from '../src/contract/result.ts';
import { parseInbound } from '../src/parse-inbound.ts';
import { providers } from '../src/registry.ts';

const folder = fileURLToPath(new URL('../fixtures/meta-onprem/', import.meta.url));
const simple = readFileSync(`${folder}text.simple.json`, 'utf8');
const onOneLine = JSON.stringify(JSON.parse(simple));

/** Everything that acts on a terminal, but for the line feed that ends our own lines. */
const ACTIVE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

interface World {
  isTyped?: boolean;
  columns?: number;
}

/** The tool run in a world where only these files exist; `-` is standard input. */
async function runWith(args: string[], files: Record<string, string> = {}, world: World = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const read = async (path: string) => {
    if (files[path] === undefined) {
      throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { syscall: 'open' });
    }
    return files[path];
  };
  const io: Io = {
    readFile: read,
    readStdin: () => read('-'),
    write: (output) => out.push(output),
    writeError: (output) => err.push(output),
    columns: 120,
    isTyped: false,
    ...world,
  };
  const status = await run(args, io);
  return { status, out: out.join(''), err: err.join('') };
}

type BodyOf<Type extends MessageType> = MessageByType[Type] extends { [Key in Type]: infer Body } ? Body : never;

/** A message of a type, with nothing but its body and errors. */
function of<Type extends MessageType>(type: Type, body: BodyOf<Type>, errors: ProviderError[] = []): InboundMessage {
  const base: MessageBase = { provider: 'meta-onprem', id: 'm1', from: { id: 'US.1' }, errors, raw: {} };
  return { ...base, type, [type]: body } as InboundMessage;
}

function textFrom(name: string, body: string): string {
  const contacts = [{ wa_id: '12025550101', profile: { name } }];
  const message = { from: '12025550101', id: 'ABGG1', timestamp: '1561034412', type: 'text', text: { body } };
  return JSON.stringify({ contacts, messages: [message] });
}

function resultWith(parts: Partial<ParseResult>): ParseResult {
  return { provider: 'meta-onprem', messages: [], statuses: [], unhandled: [], issues: [], raw: {}, ...parts };
}

function jsonLines(output: string): unknown[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('what is read', () => {
  it('a JSON document is one body, however many lines it has', async () => {
    const { out, status } = await runWith(['--json', 'a.json'], { 'a.json': simple });
    expect(simple).toContain('\n');
    expect(jsonLines(out)).toEqual([{ file: 'a.json', ...parseInbound(simple) }]);
    expect(status).toBe(EXIT.recognised);
  });

  it('NDJSON is a body per line; blank lines are none, and a line that is not JSON is one that is not', async () => {
    const file = `\uFEFF${onOneLine}\r\n\n  \n{"broken":\n[1]\n${onOneLine}`;
    const { out, status } = await runWith(['--json', 'a.ndjson'], { 'a.ndjson': file });
    expect(jsonLines(out)).toEqual([
      { file: 'a.ndjson', line: 1, ...parseInbound(onOneLine) },
      { file: 'a.ndjson', line: 4, ...parseInbound('{"broken":') },
      { file: 'a.ndjson', line: 5, ...parseInbound('[1]') },
      { file: 'a.ndjson', line: 6, ...parseInbound(onOneLine) },
    ]);
    expect(status).toBe(EXIT.notRecognised);
  });

  it.each([
    '',
    ' \n',
    'no JSON\nat all',
    simple.slice(0, -3),
    '[\n1\n',
    '{\n"referral":\n{}\n,\n{}\n',
    `nonsense\n${onOneLine}`,
  ])('%j, whose first line is no body, is one broken body, not a body per line', async (stdin) => {
    const { out, status } = await runWith(['--json'], { '-': stdin });
    expect(jsonLines(out)).toEqual([{ file: '-', ...parseInbound(stdin) }]);
    expect(status).toBe(EXIT.notRecognised);
  });

  it('a first line that is blank does not say what the others are', async () => {
    const { out } = await runWith(['--json'], { '-': `\n ${onOneLine}\nnonsense` });
    expect(jsonLines(out)).toMatchObject([{ line: 2 }, { line: 3 }]);
  });

  it('standard input is read without a file and where - stands among files', async () => {
    const alone = await runWith([], { '-': simple });
    const among = await runWith(['--json', 'a.json', '-'], { '-': '1', 'a.json': simple });
    expect(alone.out).toMatch(/^standard input {2}meta-onprem\n/);
    expect(jsonLines(among.out)).toMatchObject([
      { file: 'a.json', provider: 'meta-onprem' },
      { file: '-', raw: 1 },
    ]);
  });

  it('somebody at a terminal is told that they are waited for, and a pipe is not', async () => {
    const typed = await runWith([], { '-': simple }, { isTyped: true });
    const piped = await runWith([], { '-': simple });
    expect(typed.err).toContain('Ctrl-D');
    expect(piped.err).toBe('');
    expect(typed.out).toBe(piped.out);
  });

  it.each(providers.map(({ id }) => id))(
    '--provider %s reads a body as the library does with that hint',
    async (id) => {
      const { out } = await runWith(['--json', '--provider', id], { '-': simple });
      expect(jsonLines(out)).toEqual([{ file: '-', ...parseInbound(simple, { provider: id }) }]);
    },
  );
});

describe('exit status', () => {
  it('is 2 where a body is nobody’s, 0 where all are known', async () => {
    expect(await runWith([], { '-': '{"hello":"world"}' })).toMatchObject({ status: 2, err: '' });
    expect(await runWith([], { '-': simple })).toMatchObject({ status: 0, err: '' });
  });

  it('a warning is no failure; an error, an unknown body, or unlisted issues are', () => {
    const issue = { code: 'dropped_field', severity: 'warning', message: '', path: [] } satisfies Issue;
    const echo = { kind: 'echo', path: [], raw: {} } satisfies Unhandled;
    expect(hasFailed(resultWith({ issues: [issue], unhandled: [echo] }))).toBe(false);
    expect(hasFailed(resultWith({ issues: [{ ...issue, severity: 'error' }] }))).toBe(true);
    expect(hasFailed(resultWith({ issues: [{ ...issue, code: 'too_many_issues' }] }))).toBe(true);
    expect(hasFailed(resultWith({ unhandled: [{ ...echo, kind: 'unknown_body' }] }))).toBe(true);
  });

  it('is 66 where a file cannot be read, and the others are shown all the same', async () => {
    const { status, out, err } = await runWith(['no.json', 'a.json'], { 'a.json': simple });
    expect(status).toBe(66);
    expect(out).toMatch(/^a\.json {2}meta-onprem\n/);
    expect(err).toBe('whatsapp-inbound: no.json: ENOENT: no such file\n');
  });

  it('is 66 and the reason whole where it is not a call that failed', async () => {
    const readFile = async () => {
      throw new Error('too big, read elsewhere');
    };
    const err: string[] = [];
    const io: Io = {
      readFile,
      readStdin: readFile,
      write: () => {},
      writeError: (text) => err.push(text),
      columns: 9,
      isTyped: false,
    };
    expect(await run(['a.json'], io)).toBe(66);
    expect(err).toEqual(['whatsapp-inbound: a.json: too big, read elsewhere\n']);
  });

  it.each([
    ['an unknown option', ['--bogus'], '--bogus'],
    ['an option without its value', ['--provider'], '--provider'],
    ['a value where none belongs', ['--json=1'], '--json'],
    ['a provider nobody knows', ['--provider', 'toString'], providers.map(({ id }) => id).join(', ')],
  ])('is 64 with a word about it and the usage for %s', async (_, args, word) => {
    const { status, out, err } = await runWith(args, { '-': simple });
    expect(status).toBe(64);
    expect(out).toBe('');
    expect(err).toContain(word);
    expect(err).toContain('Usage: whatsapp-inbound');
  });

  it('--help names every provider and every exit status, and --version is that of the package', async () => {
    const { status, out } = await runWith(['-h']);
    expect(status).toBe(0);
    for (const word of [...providers.map(({ id }) => id), ...Object.values(EXIT)]) expect(out).toContain(`${word}`);
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(100);
    expect(await runWith(['--version'])).toEqual({ status: 0, out: `${packageJson.version}\n`, err: '' });
  });
});

describe('--json', () => {
  it('holds every issue, with --issues or without', async () => {
    const stdin = JSON.stringify({ ...JSON.parse(simple), messages: [1, 2, 3, 4, 5, 6, 7] });
    const { out } = await runWith(['--json', '--issues'], { '-': stdin });
    expect(jsonLines(out)).toMatchObject([{ issues: { length: 7 } }]);
    expect((await runWith(['--json'], { '-': stdin })).out).toBe(out);
  });

  it('is the library’s own result for every fixture body', async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
    const { out } = await runWith(['--json', ...names], files);
    const results = names.map((file) => ({ file, ...parseInbound(files[file]) }));
    expect(names.length).toBeGreaterThan(100);
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

  it('a body nested too deep to be written loses its raw and nothing else', async () => {
    const depth = 100_000;
    const stdin = onOneLine.replace('{', `{"deep":${'['.repeat(depth)}${']'.repeat(depth)},`);
    const { out, status } = await runWith(['--json'], { '-': stdin });
    const withoutRaw = JSON.parse(onOneLine, (key, value) => (key === 'raw' ? undefined : value));
    expect(jsonLines(out)).toMatchObject([{ file: '-', messages: [{ text: withoutRaw.messages[0].text }] }]);
    expect(out).not.toContain('"raw"');
    expect(status).toBe(EXIT.recognised);
  });
});

/** Any UTF-16, with what acts on terminals more often than chance has it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        0x1b,
        0x9b,
        0x202e,
        0x2066,
        0x2028,
        0xd83d,
        0xdc69,
        0x200d,
        0xfe0f,
        0x0a,
        0x0d,
        0x09,
        0x7f,
        0x65e5,
      ),
      fc.integer({ min: 0, max: 0xffff }),
    ),
  )
  .map((units) => String.fromCharCode(...units));

describe('the table', () => {
  it('says whose the body is, then its messages, then counts of everything else', async () => {
    const body = JSON.parse(textFrom('Ada Quist', 'Hello'));
    const statuses = ['sent', 'read', 'read'].map((status, index) => ({ id: `s${index}`, status, timestamp: '1' }));
    const { out } = await runWith(['a.json'], { 'a.json': JSON.stringify({ ...body, statuses }) });
    expect(out).toBe(
      [
        'a.json  meta-onprem',
        '  provider     type  id     from                    time (UTC)           summary',
        '  meta-onprem  text  ABGG1  +12025550101 Ada Quist  2019-06-20 12:40:12  Hello',
        '  1 message · 3 statuses (1 sent, 2 read) · 0 unhandled · 0 issues',
        '\n',
      ].join('\n'),
    );
  });

  it('a body that nobody recognises is said to be so, with the reason beneath', async () => {
    const { out } = await runWith([], { '-': `${onOneLine}\nnonsense` });
    const [, second] = out.split('standard input:');
    expect(out).toMatch(/^standard input:1 {2}meta-onprem\n/);
    expect(out).toContain(
      [
        'standard input:2  NOT RECOGNISED',
        '  0 messages · 0 statuses · 1 unhandled (1 unknown_body) · 1 issue (1 invalid_json)',
        '  error  invalid_json  (body)  The text is not JSON.\n',
      ].join('\n'),
    );
    expect(second).not.toContain('NOT RECOGNISED');
  });

  it('several bodies are counted together at the end, one is not', async () => {
    const files: Record<string, string> = { 'a.json': simple, 'b.json': '{}' };
    const both = await runWith(['a.json', 'b.json'], files);
    const good = await runWith(['a.json', 'a.json'], files);
    const one = await runWith(['a.json'], files);
    expect(both.out).toMatch(/\n2 bodies, 1 not recognised or not read\n {2}1 message\n {2}0 statuses\n/);
    expect(good.out).toMatch(/\n2 bodies, all recognised and read\n {2}2 messages\n/);
    expect(one.out).not.toContain('bodies');
  });

  it('lists the first issues with code, place and sentence, and all of them with --issues', async () => {
    const stdin = JSON.stringify({ ...JSON.parse(simple), messages: [1, 2, 3, 4, 5, 6, 7] });
    const sentences = parseInbound(stdin).issues.map(({ message }) => message);
    const few = (await runWith([], { '-': stdin })).out.split('\n').filter((line) => line.startsWith('  error'));
    const all = (await runWith(['--issues'], { '-': stdin })).out
      .split('\n')
      .filter((line) => line.startsWith('  error'));
    expect(few).toHaveLength(5);
    expect(all).toEqual(sentences.map((text, index) => `  error  invalid_record  messages[${index}]  ${text}`));
    expect((await runWith([], { '-': stdin })).out).toContain('  and 2 more: --issues lists them all\n');
    expect((await runWith(['--issues'], { '-': stdin })).out).not.toContain('more');
  });

  it('a key of a path that is no identifier stands in brackets', () => {
    const path = ['a', 'b c', '\u001b', 0, 'd'];
    const issue: Issue = { code: 'dropped_field', severity: 'warning', message: 'why', path };
    const out = formatBody({ file: 'x', result: resultWith({ issues: [issue] }) }, 120, 5);
    expect(out).toContain('  warning  dropped_field  a["b c"]["\\u001b"][0].d  why\n');
  });

  it('a sender without phone or name is an id, and a time that is not there is blank', () => {
    const out = formatBody({ file: 'x', result: resultWith({ messages: [of('text', { body: 'hi' })] }) }, 120, 5);
    expect(out).toContain('  meta-onprem  text  m1  US.1              hi\n');
  });
});

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

  it('nor do names of files, unreadable ones, and options', async () => {
    const { out, err } = await runWith(['\u001b.json', '\u001b', '-'], { '\u001b.json': simple, '-': simple });
    const refused = await runWith(['--\u001b[31m']);
    expect(out).toContain('\\u{1b}.json  meta-onprem');
    expect(err).toContain('\\u{1b}: ENOENT');
    for (const output of [out, err, refused.err]) expect(output).not.toMatch(ACTIVE);
  });

  it('whatever they write, no row leaves its line and none is wider than the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.integer({ min: 3, max: 150 }), async (name, text, columns) => {
        const { out } = await runWith([], { '-': textFrom(name, text) }, { columns });
        const [heading, titles, row, counts, ...rest] = out.split('\n') as [string, string, string, string];
        expect(out).not.toMatch(ACTIVE);
        expect(heading).toBe('standard input  meta-onprem');
        expect(Math.max(widthOf(titles), widthOf(row))).toBeLessThanOrEqual(columns);
        expect(counts).toBe('  1 message · 0 statuses · 0 unhandled · 0 issues');
        expect(rest).toEqual(['', '']);
      }),
    );
  });

  it('a text longer than any line costs no more than its beginning', async () => {
    const { out } = await runWith([], { '-': textFrom('Ada', 'x'.repeat(5_000_000)) });
    expect(out.length).toBeLessThan(1000);
  });
});

describe('columns', () => {
  it('give way in rounds from the left, and ids keep both ends', () => {
    const columns = [{ floors: [6, 6, 3], cut: 'middle' }, { floors: [8, 4, 2] }, {}] as const;
    const rows = [['abcdefghij', 'klmnopqrst', 'uvw']];
    expect(formatTable(columns, rows, 27)).toEqual(['abcdefghij  klmnopqrst  uvw']);
    expect(formatTable(columns, rows, 25)).toEqual(['abcd…hij  klmnopqrst  uvw']);
    expect(formatTable(columns, rows, 21)).toEqual(['abc…ij  klmnopq…  uvw']);
    expect(formatTable(columns, rows, 15)).toEqual(['ab…j  klm…  uvw']);
    expect(formatTable(columns, rows, 5)).toEqual(['a…j …']);
  });

  it('of emoji and East Asian letters are as wide as terminals show them', () => {
    expect(['a', 'é', 'e\u0301', '日', 'ｱ', 'Ａ', '한', '👍', '👍🏽', '👩🏽‍🌾', '🇧🇷', '❤️', '❤'].map(widthOf)).toEqual([
      1, 1, 1, 2, 1, 2, 2, 2, 2, 2, 2, 2, 1,
    ]);
    expect(
      formatTable(
        [{ floors: [3, 3, 3] }, {}],
        [
          ['日本語', '|'],
          ['ab', '|'],
        ],
        7,
      ),
    ).toEqual(['日…   |', 'ab    |']);
  });
});

describe('a summary', () => {
  /** Messages of each type with what stands in their columns "type" and "summary". */
  const samples: [InboundMessage, string, string][] = [
    [of('text', { body: 'Hello' }), 'text', 'Hello'],
    [of('text', { body: '' }), 'text', '(empty)'],
    [
      of('media', { kind: 'document', caption: 'Mine', filename: 'cv.pdf', mimeType: 'a/b' }),
      'media/document',
      'Mine · cv.pdf · a/b',
    ],
    [of('media', { kind: 'audio', voice: true, mimeType: 'audio/ogg' }), 'media/audio', 'voice note · audio/ogg'],
    [of('media', { kind: 'audio', filename: 'a.mp3' }), 'media/audio', 'a.mp3'],
    [of('media', { kind: 'video', id: '7', url: 'https://x.example/7' }), 'media/video', 'https://x.example/7'],
    [of('media', { kind: 'video', id: '7' }), 'media/video', '7'],
    [of('media', { kind: 'sticker' }), 'media/sticker', '(empty)'],
    [of('media', { kind: 'other', wireType: 'hologram' }), 'media/other', 'hologram'],
    [of('media', { kind: 'image' }, [{ code: '500', title: 'Lost' }]), 'media/image', 'error 500 · Lost'],
    [of('location', { latitude: 1.5, longitude: -2 }), 'location', '1.5, -2'],
    [of('location', { latitude: 0, longitude: 0, name: 'Null Island' }), 'location', 'Null Island · 0, 0'],
    [
      of('contacts', [
        { name: { formattedName: 'Ada' } },
        { name: {}, org: { company: 'Acme' } },
        { phones: [{ phone: '+1 555' }] },
        { phones: [] },
        {},
      ]),
      'contacts',
      '5 cards · Ada, Acme, +1 555, ?, ?',
    ],
    [of('contacts', [{ name: { formattedName: 'Ada' } }]), 'contacts', '1 card · Ada'],
    [of('interactive', { kind: 'button_reply', id: 'yes', title: 'Yes' }), 'interactive/button_reply', 'Yes · id yes'],
    [of('interactive', { kind: 'list_reply', id: '7', title: 'Tea' }), 'interactive/list_reply', 'Tea · id 7'],
    [
      of('interactive', { kind: 'flow_reply', name: 'flow', body: 'Sent', response: { a: 1 } }),
      'interactive/flow_reply',
      'Sent · flow · 1 answer',
    ],
    [of('interactive', { kind: 'flow_reply' }), 'interactive/flow_reply', '0 answers'],
    [
      of('interactive', { kind: 'call_permission_reply', response: 'accept', expiresAt: '2026-01-01T00:00:00.000Z' }),
      'interactive/call_permission_reply',
      'accept · 2026-01-01T00:00:00.000Z',
    ],
    [
      of('interactive', { kind: 'call_permission_reply', response: 'accept', permanent: true }),
      'interactive/call_permission_reply',
      'accept · permanent',
    ],
    [
      of('interactive', { kind: 'payment', status: 'success', referenceId: 'r1' }),
      'interactive/payment',
      'success · r1',
    ],
    [
      of('interactive', { kind: 'authentication_reply', status: 'verified' }),
      'interactive/authentication_reply',
      'verified',
    ],
    [of('interactive', { kind: 'other', wireType: 'new' }), 'interactive/other', 'new'],
    [of('button', { text: 'Stop', payload: 'STOP' }), 'button', 'Stop · payload STOP'],
    [of('button', { text: 'Stop' }), 'button', 'Stop'],
    [
      of('order', { text: 'Quick', items: [{ productRetailerId: 'a' }, { productRetailerId: 'b' }] }),
      'order',
      'Quick · 2 items · a, b',
    ],
    [of('reaction', { kind: 'added', messageId: 'm0', emoji: '👍' }), 'reaction/added', '👍 · to m0'],
    [of('reaction', { kind: 'removed', messageId: 'm0' }), 'reaction/removed', 'taken back from m0'],
    [
      of('system', { kind: 'number_changed', newId: '12', newPhone: '+12', body: 'Moved' }),
      'system/number_changed',
      'Moved · now +12',
    ],
    [of('system', { kind: 'number_changed', newId: '12' }), 'system/number_changed', 'now 12'],
    [of('system', { kind: 'user_id_changed', userId: 'US.2' }), 'system/user_id_changed', 'now US.2'],
    [of('system', { kind: 'identity_changed', identity: { hash: 'h' } }), 'system/identity_changed', 'h'],
    [of('system', { kind: 'identity_changed', body: 'New' }), 'system/identity_changed', 'New'],
    [of('system', { kind: 'chat_opened' }), 'system/chat_opened', '(nothing written yet)'],
    [of('system', { kind: 'group', body: 'Ada left' }), 'system/group', 'Ada left'],
    [of('system', { kind: 'other', wireType: 'badge' }), 'system/other', 'badge'],
    [
      of('edit', { messageId: 'm0', content: { type: 'text', text: { body: 'Better' } } }),
      'edit',
      'Better · now in m0',
    ],
    [of('edit', { messageId: 'm0' }), 'edit', '(unreadable) · now in m0'],
    [of('revoke', { messageId: 'm0' }), 'revoke', 'deleted m0'],
    [
      of('referral', { headline: 'Sale', sourceType: 'ad', sourceId: '9', sourceUrl: 'u' }),
      'referral',
      'Sale · ad · 9',
    ],
    [of('referral', { sourceUrl: 'https://fb.me/x' }), 'referral', 'https://fb.me/x'],
    [of('context', { messageId: 'm0', forwarded: true }), 'context', 'forwarded · answers m0'],
    [of('context', { referredProduct: { catalogId: '1' } }), 'context', 'about a product'],
    [of('context', { referredProduct: { productRetailerId: 'mug' } }), 'context', 'about mug'],
    [of('unknown', { reason: 'unrecognized', wireType: 'poll' }), 'unknown', 'unrecognized · poll'],
    [
      of('unknown', { reason: 'unsupported', wireType: 'unsupported', unsupportedType: 'pin' }, [
        { code: '131051', title: 'Unsupported', message: 'm', details: 'Not a type' },
        { code: '2' },
      ]),
      'unknown',
      'unsupported · pin · error 131051 · Not a type',
    ],
    [of('unknown', { reason: 'malformed' }, [{ message: 'No file' }]), 'unknown', 'malformed · No file'],
  ];

  it.each(samples)('of %j says its type and kind, what a person would read, and what else there is', (...sample) => {
    const [message, type, summary] = sample;
    expect([nameType(message), summarise(message)]).toEqual([type, summary]);
  });

  it('is never without words for any message of the fixtures', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'));
    const messages = names.flatMap((name) => parseInbound(readFileSync(folder + name, 'utf8')).messages);
    const summaries = messages.filter(({ type }) => type !== 'text').map(summarise);
    for (const summary of summaries) expect(summary).not.toMatch(/^$|undefined|null|object Object/);
  });
});

describe('the program', () => {
  /** Its arguments, its world and what it wrote; everything that it touches in this process is put back. */
  async function start(args: string[], stdin = '', columns = 0) {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([stdin]) as typeof process.stdin);
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'cli.js', ...args]);
    Object.defineProperty(process.stdout, 'columns', { value: columns, configurable: true });
    vi.resetModules();
    await import('../src/cli/index.ts');
    const textOf = (spy: typeof out) => spy.mock.calls.map(([text]) => text).join('');
    return { status: process.exitCode, out: textOf(out), err: textOf(err) };
  }

  const listeners = process.stdout.listeners('error');
  const { exitCode } = process;
  const columns = Object.getOwnPropertyDescriptor(process.stdout, 'columns');

  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = exitCode;
    Object.defineProperty(process.stdout, 'columns', columns ?? { value: undefined, configurable: true });
    for (const listener of process.stdout.listeners('error')) {
      if (!listeners.includes(listener)) process.stdout.off('error', listener as () => void);
    }
  });

  it('reads files and writes as wide as the terminal is', async () => {
    const { status, out, err } = await start([`${folder}text.simple.json`], '', 50);
    const [heading, ...lines] = out.split('\n');
    expect(heading).toMatch(/text\.simple\.json {2}meta-onprem$/);
    expect(widthOf(lines[1] as string)).toBe(50);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('reads standard input and writes 120 columns where no terminal is', async () => {
    const { status, out } = await start([], textFrom('Ada', 'x'.repeat(200)));
    expect(status).toBe(0);
    expect(widthOf(out.split('\n')[2] as string)).toBe(120);
  });

  it('tells on standard error of a file that cannot be read', async () => {
    const { status, out, err } = await start([`${folder}no-such-file.json`]);
    expect({ status, out }).toEqual({ status: 66, out: '' });
    expect(err).toMatch(/^whatsapp-inbound: \S+no-such-file\.json: ENOENT: no such file or directory\n$/);
  });

  it('goes quietly where its reader has gone, and with one line where its output cannot be written', async () => {
    await start(['--version']);
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const said = vi.mocked(process.stderr.write);
    process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }));
    expect([exit.mock.calls, said.mock.calls]).toEqual([[[141]], []]);
    const full = new Error('ENOSPC: no space left on device, write');
    process.stdout.emit('error', Object.assign(full, { code: 'ENOSPC', syscall: 'write' }));
    expect(exit).toHaveBeenLastCalledWith(EXIT.unwritableOutput);
    expect(said.mock.calls).toEqual([['whatsapp-inbound: standard output: ENOSPC: no space left on device\n']]);
  });
});
