import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDocuments } from '../../src/cli/documents.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import type { TextMessage } from '../../src/contract/message.ts';
import { parseInbound } from '../../src/parse-inbound.ts';
import { providers } from '../../src/registry.ts';
import { type Content, jsonLines, runWith, textFrom, WHOSE } from './world.ts';

const pretty = readFileSync(new URL(`../../fixtures/${WHOSE}/text.simple.json`, import.meta.url), 'utf8').trim();
const [a, b, c] = ['a', 'b', 'c'].map((text) => textFrom('Ada', text)) as [string, string, string];
const indented = JSON.stringify(JSON.parse(a), null, 2);
const lines = pretty.split('\n').length;

/** What the tool reads in standard input, a line of JSON for each body. */
async function read(stdin: Content): Promise<unknown[]> {
  return jsonLines((await runWith(['--json'], { '-': stdin })).out);
}

/** Where bodies are expected to be found, and what is expected to become of them. */
function found(...bodies: [text: string, line?: number | undefined, index?: number][]): unknown[] {
  return bodies.map(([text, line, index]) => {
    const place = { file: '-', line, index };
    return JSON.parse(JSON.stringify({ ...place, ...parseInbound(text) }));
  });
}

describe('the bodies in a file', () => {
  it.each([
    ['JSON over many lines', pretty],
    ['JSON on one line', a],
    ['JSON behind a byte order mark, before a line break', `\uFEFF${a}\r\n`],
  ])('%s is one body, and where it stands needs no saying', async (_, stdin) => {
    expect(await read(stdin)).toEqual(found([stdin.replace('\uFEFF', '').trim()]));
  });

  it('JSON on each line is a body for each; blank lines are none', async () => {
    expect(await read(`\uFEFF${a}\r\n\n  \n${b}\n \u{FEFF}${c}`)).toEqual(found([a, 1], [b, 4], [c, 5]));
  });

  it('a form is one body, on each line one; lines of something else between them are broken ones', async () => {
    const forms = ['Body=Hello+%7B%22&From=x', 'payload={"a":[1]}&b="', 'Body=c&From=z'] as const;
    expect(await read(forms[0])).toEqual(found([forms[0]]));
    expect(await read(`${forms[0]}\r\n`)).toEqual(found([forms[0]]));
    expect(await read(`${forms[0]}\n${forms[1]}\n\n${a}\n${forms[2]}\n<a>\n${forms[0]}\n`)).toEqual(
      found([forms[0], 1], [forms[1], 2], [a, 4], [forms[2], 5], ['<a>', 6], [forms[0], 7]),
    );
  });

  it('a form begins a body after whatever is broken', async () => {
    const form = 'MessageSid=SM1&Body=Hello';
    for (const broken of ['<html>', 'curl: (7) no', '{"a":', '{"a":1,\n  "b": [', '[', 'a word\n\nand another']) {
      const lines = broken.split('\n').length;
      expect(await read(`${broken}\n${form}\n\n${form}\nagain\n${form}`), broken).toEqual(
        found([broken, 1], [form, lines + 1], [form, lines + 3], ['again', lines + 4], [form, lines + 5]),
      );
    }
  });

  it('JSON documents that follow each other are bodies, however many lines each has', async () => {
    const stdin = `${pretty}\n${pretty}${a} ${b}\n{}\n${indented}\n,\n${c}`;
    const after = lines * 2 + 2;
    expect(await read(stdin)).toEqual(
      found(
        [pretty, 1],
        [pretty, lines + 1],
        [a, lines * 2],
        [b, lines * 2],
        ['{}', after - 1],
        [indented, after],
        [c, after + indented.split('\n').length + 1],
      ),
    );
  });

  it('what looks like JSON in a text ends no body', async () => {
    const words = ['"', '\\', '}', '\\"}{', ']\n[', '\\\\'].map((text) => textFrom(text, text));
    expect(await read(words.join(' '))).toEqual(found(...words.map((text): [string, number] => [text, 1])));
    expect(await read(`{"a":"\\\n "": 1} ${a}`)).toEqual(found(['{"a":"\\\n "": 1}', 1], [a, 2]));
  });

  it('the items of a list of objects are bodies, and say which item they are', async () => {
    expect(await read(`[${a},${b}]`)).toEqual(found([a, 1, 0], [b, 1, 1]));
    expect(await read(`[\n  ${indented},\n${b}\n]\n`)).toMatchObject([
      { line: 2, index: 0, messages: [{ text: { body: 'a' } }] },
      { line: 2 + indented.split('\n').length, index: 1 },
    ]);
    expect(await read(`[${a}]`)).toEqual(found([a, undefined, 0]));
    expect(await read(`[${a}]\n[${b},[${c}],"x, y",7]\n${c}`)).toEqual(
      found([a, 1, 0], [b, 2, 0], [`[${c}]`, 2, 1], ['"x, y"', 2, 2], ['7', 2, 3], [c, 3]),
    );
  });

  it.each(['[]', '[1]', `[[${a}]]`, '1', 'null', `"${'x'.repeat(99)}"`])(
    '%s is one body that is no object',
    async (text) => {
      expect(await read(text)).toEqual(found([text]));
      expect(parseInbound(text).issues).toMatchObject([{ code: 'not_an_object' }]);
    },
  );
});

describe('a file that is broken', () => {
  it.each([
    '',
    'no JSON\nat all',
    pretty.slice(0, -3),
    '[\n1',
    '{\n"referral":\n{}\n,\n{}',
    `{"messages": [\n${a},\n${b},\n${c}`,
    `{\n  "text": "cut in the middle of a word`,
  ])('%j, which was cut short or is nothing at all, is one broken body', async (stdin) => {
    expect(await read(`${stdin}\n`)).toEqual(found([stdin.trimEnd()]));
  });

  it('costs none of the bodies behind it, where one can begin', async () => {
    expect(await read(`{"broken":\n${a}\n${b}`)).toEqual(found([`{"broken":\n${a}`, 1], [b, 3]));
    for (const broken of ['nonsense', 'nonsense\n} more', '{"a":1', '{"a":"x', '{\n  "a": [', '{\n\t"a": {']) {
      const line = broken.split('\n').length + 1;
      expect(await read(`${broken}\n${b}\n${c}`)).toEqual(found([broken, 1], [b, line], [c, line + 1]));
    }
    expect(await read(`{"a":1\n\uFEFF${b}`)).toEqual(found(['{"a":1\n\uFEFF'.trimEnd(), 1], [b, 2]));
    expect(await read(`${a} nonsense\n${b}`)).toEqual(found([a, 1], ['nonsense', 1], [b, 2]));
  });

  it('is one broken body per line where the line before it was a body', async () => {
    const stdin = `${a}\n{"broken":\n[1]\nnonsense\n nonsense, too\n"word\n${b}\n`;
    expect(await read(stdin)).toEqual(
      found([a, 1], ['{"broken":', 2], ['[1]', 3], ['nonsense', 4], ['nonsense, too', 5], ['"word', 6], [b, 7]),
    );
  });

  it('is told where it is a list without an end, though each of its items is whole', async () => {
    expect(await read(`[${a},\n${b}\n`)).toEqual(found([a, 1, 0], [b, 2, 1], ['', 3, 2]));
    expect(await read(`[${a},${b.slice(0, -2)}`)).toEqual(found([a, 1, 0], [b.slice(0, -2), 1, 1]));
  });

  it('may be as hostile as it likes: each whole body is found whatever is around it, and nothing is thrown', async () => {
    const junk = fc.string({
      unit: fc.constantFrom('"', '\\', '{', '[', '}', ']', ',', ':', ' ', '\n', 'x', '\uFEFF'),
    });
    await fc.assert(
      fc.asyncProperty(junk, async (text) => {
        const { out, status } = await runWith(['--json'], { '-': `${a}\n${text}\n${b}\n${c}\n` });
        const words = jsonLines(out).flatMap((body) => Object(body).messages.map(({ text }: TextMessage) => text.body));
        expect([words[0], words.at(-1)]).toEqual(['a', 'c']);
        expect([EXIT.recognised, EXIT.notRecognised]).toContain(status);
      }),
    );
  });
});

/** A text in pieces of so many bytes. */
function inPieces(text: string | Uint8Array, length: number): Uint8Array[] {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / length);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * length, (index + 1) * length));
}

describe('how a file is stored', () => {
  const mixed = `\uFEFF${textFrom('نادية', '你好 👩🏽‍🌾 "\\')}\n${pretty}\r\n[${a},\n${indented}]\nnonsense\n{"a": "`;

  it.each([1, 2, 3, 7, 64, 1000])('does not matter: pieces of %i bytes are the same as one', async (length) => {
    expect(await read(inPieces(mixed, length))).toEqual(await read(mixed));
  });

  it('nor does gzip, of one member or of several, nor UTF-16 with a byte order mark', async () => {
    const utf16 = Buffer.from(mixed, 'utf16le');
    const members = Buffer.concat([gzipSync(mixed.slice(0, 50)), gzipSync(mixed.slice(50))]);
    const stored = [gzipSync(mixed), members, utf16, gzipSync(utf16)];
    for (const bytes of stored) {
      expect(await read(bytes)).toEqual(await read(mixed));
      expect(await read(inPieces(bytes, 1))).toEqual(await read(mixed));
    }
  });

  it('a file of one byte, or of none, is read for what it is', async () => {
    expect(await read('7')).toEqual(found(['7']));
    expect(await read(['', ' ', '', '7'])).toEqual(found(['7']));
    expect(await read(Buffer.from('{"é').subarray(0, -1))).toEqual(found(['{"\uFFFD']));
    expect(await read([])).toEqual(found(['']));
    expect(await read(gzipSync(''))).toEqual(found(['']));
  });

  it.each([
    ['gzip that is cut short', gzipSync(a).subarray(0, 15), 'broken gzip: unexpected end of file'],
    ['gzip that is none', new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'broken gzip: unknown compression method'],
    ['what fails while it is read', [`{`, new Error('bad sector')], 'bad sector'],
  ])('%s is a file that cannot be read', async (_, content, reason) => {
    const { status, out, err } = await runWith(['a.json', 'b.json'], { 'a.json': content, 'b.json': a });
    expect({ status, err }).toEqual({ status: EXIT.unreadableFile, err: `whatsapp-inbound: a.json: ${reason}\n` });
    expect(out).toMatch(new RegExp(`^b\\.json {2}${WHOSE}\\n`));
  });

  it('what was read of a file before it failed is shown', async () => {
    const files = { '-': [`${a}\n`, new Error('bad sector')], log: [`${a}\n${b}\n{`, new Error('bad sector')] };
    const { status, out, err } = await runWith(['--json', '-', 'log'], files);
    expect(jsonLines(out)).toMatchObject([{ file: '-', line: 1 }, { file: 'log', line: 1 }, { line: 2 }]);
    expect(status).toBe(EXIT.unreadableFile);
    expect(err).toBe('whatsapp-inbound: standard input: bad sector\nwhatsapp-inbound: log: bad sector\n');
    expect((await runWith(['-', 'log'], files)).out).toContain(
      '\n3 bodies, all recognised and read; 2 files not read or not to the end\n',
    );
  });

  it('a body that would not fit into memory is not read to its end', async () => {
    async function* chunks() {
      yield* [`{}\n[`, ' '.repeat(10), ' '.repeat(10), ']'];
    }
    const documents = splitDocuments(chunks(), 15);
    expect(await documents.next()).toEqual({ done: false, value: { text: '{}', line: 1 } });
    await expect(documents.next()).rejects.toThrow('line 2: a body has more than 15 characters');
  });
});

describe('paths', () => {
  const files = {
    'in/b.json': b,
    'in/a/z.json': `${a}\n${a}`,
    'in/.hidden': '',
    'in/a.json': a,
    '-': c,
    'in/B.json': '{}',
  };

  it('a folder is all files in it and in its folders, by name, but for those that begin with a dot', async () => {
    const { out, status } = await runWith(['--json', 'in'], files);
    const names = jsonLines(out).map((body) => Object(body).file);
    expect(names).toEqual(['in/B.json', 'in/a/z.json', 'in/a/z.json', 'in/a.json', 'in/b.json']);
    expect(status).toBe(EXIT.notRecognised);
    expect((await runWith(['--json', 'in/'], files)).out).toBe(out);
  });

  it('a folder with nothing to read, or that cannot be read, is an unreadable file', async () => {
    const list = async () => {
      throw Object.assign(new Error("EACCES: permission denied, scandir 'in'"), { syscall: 'scandir' });
    };
    expect(await runWith(['x', '-'], { 'x/.y': '', '-': '' })).toMatchObject({
      status: EXIT.unreadableFile,
      err: 'whatsapp-inbound: x: there is no file in this folder\n',
    });
    expect(await runWith(['in'], files, { list })).toMatchObject({
      status: EXIT.unreadableFile,
      err: 'whatsapp-inbound: in: EACCES: permission denied\n',
    });
  });

  it('standard input is read without a path and where - stands among them', async () => {
    expect((await runWith([], files)).out).toMatch(new RegExp(`^standard input {2}${WHOSE}\\n`));
    const { out } = await runWith(['--json', 'in/b.json', '-'], files);
    expect(jsonLines(out)).toMatchObject([{ file: 'in/b.json' }, { file: '-', messages: [{ text: { body: 'c' } }] }]);
  });

  it('somebody at a terminal is told that they are waited for, and a pipe is not', async () => {
    const typed = await runWith([], files, { isTyped: true });
    const piped = await runWith([], files);
    expect(typed.err).toContain('Ctrl-D');
    expect(piped.err).toBe('');
    expect(typed.out).toBe(piped.out);
    expect((await runWith(['in/b.json'], files, { isTyped: true })).err).toBe('');
  });
});

it.each(providers.map(({ id }) => id))('--provider %s reads a body as the library does with that hint', async (id) => {
  const { out } = await runWith(['--json', '--provider', id], { '-': pretty });
  expect(jsonLines(out)).toEqual([
    JSON.parse(JSON.stringify({ file: '-', ...parseInbound(pretty, { provider: id }) })),
  ]);
});
