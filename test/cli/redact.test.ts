import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spellVocabulary, path as vocabularyPath } from '../../scripts/vocabulary.mjs';
import { createDisguise } from '../../src/cli/disguise.ts';
import { redactBody } from '../../src/cli/redact.ts';
import { VOCABULARY } from '../../src/cli/vocabulary.ts';
import type { ParseResult } from '../../src/contract/result.ts';
import { isProviderId, parseInbound } from '../../src/parse-inbound.ts';
import { type Fixture, fixtureFolders, fixturesIn } from '../golden.ts';
import { partsOf } from '../laws/json.ts';
import { jsonLines, runWith, textFrom } from './world.ts';

const fixtures = fixtureFolders().flatMap(fixturesIn);

function optionsOf({ folder, isHinted }: Fixture) {
  return isHinted && isProviderId(folder) ? { provider: folder } : undefined;
}

function redact(text: string, options?: ReturnType<typeof optionsOf>): string {
  return redactBody({ text, result: parseInbound(text, options) }, createDisguise());
}

/** Each fixture as it is left. */
const lines = new Map(fixtures.map((fixture) => [fixture, redact(fixture.text, optionsOf(fixture))]));

/** Of a result all but the values: its lists, their lengths, every key, and the words by which things are told apart. */
function shapeOf({ provider, messages, statuses, unhandled, issues }: ParseResult): unknown {
  const told = ({ message, code, severity, path }: ParseResult['issues'][number]) =>
    JSON.stringify([code, severity, message, path.map((step) => typeof step)]);
  return {
    provider,
    messages: messages.map((message) => [message.type, shapeOfPart({ ...message, raw: 0 })]),
    statuses: statuses.map((status) => [status.status, shapeOfPart({ ...status, raw: 0 })]),
    unhandled: unhandled.map(({ kind, count, path }) => ({ kind, count, path: path.map((step) => typeof step) })),
    issues: issues.map(told).sort(),
  };
}

/** The keys of a form's answers are the business's own, and replaced like its values. */
function shapeOfPart(value: unknown, key = '', isAnswer = false): unknown {
  if (key === 'kind' || key === 'reason') return value;
  if (Array.isArray(value)) return value.map((item) => shapeOfPart(item, '', isAnswer));
  if (typeof value !== 'object' || value === null) return value === '' ? value : typeof value;
  const hidesKeys = isAnswer || key === 'response';
  const parts = Object.entries(value).map(([name, part]) => [name, shapeOfPart(part, name, hidesKeys)]);
  return hidesKeys ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** Every text and number of a body, and every key, those in JSON within a text too. */
function wordsIn(value: unknown): string[] {
  return partsOf(value).flatMap(({ at, value: part }) => {
    const key = at.slice(-1).filter((step) => typeof step === 'string');
    const isText = typeof part === 'string';
    if (isText && /^\s*[[{]/.test(part) && isJson(part)) return [...key, ...wordsIn(JSON.parse(part))];
    return isText || typeof part === 'number' ? [...key, String(part)] : key;
  });
}

/** Words of the library, and up to two digits behind one. */
function isKnown(text: string): boolean {
  const runs = text.match(/[a-z]+\d*|[^\W_]+|[\u0080-\uffff]+/gi) ?? [];
  const has = (word: string) => VOCABULARY.has(word.toLowerCase());
  return runs.every((run) => {
    const words = run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|.+/g) ?? [];
    return has(run) || (has(words[0] ?? '') && words.every((word) => has(word) || /^\d\d?$/.test(word)));
  });
}

const FILE_TYPE =
  /^(?:audio|image|video|text|application)\/(?:aac|amr|jpeg|mpeg|mp4|ogg|pdf|plain|png|webp|3gpp)(?:; codecs=opus)?$/;

/** Too long to come back by chance. */
const isTelling = (text: string): boolean =>
  (text.replace(/^wamid\.|^https?:/, '').match(/[\p{L}\p{N}]/gu) ?? []).length >= 7;

describe('of every fixture body', () => {
  it('no value is left, nor a key that the library does not know', () => {
    let count = 0;
    const left: string[] = [];
    for (const [fixture, line] of lines) {
      const before = isJson(fixture.text) ? wordsIn(JSON.parse(fixture.text)) : fixture.text.match(/\w+/g);
      for (const word of new Set(before)) {
        if (!isTelling(word) || isKnown(word) || FILE_TYPE.test(word)) continue;
        count++;
        if (line.includes(JSON.stringify(word).slice(1, -1))) left.push(`${fixture.folder}/${fixture.name}: ${word}`);
      }
    }
    expect(left).toEqual([]);
    expect(count).toBeGreaterThan(5000);
  });

  it('what is left is read as the same: types, counts, keys, issues, kinds of values', () => {
    for (const [fixture, line] of lines) {
      const options = optionsOf(fixture);
      const name = `${fixture.folder}/${fixture.name}`;
      expect(shapeOf(parseInbound(line, options)), name).toEqual(shapeOf(parseInbound(fixture.text, options)));
      expect(line, name).not.toContain('\n');
    }
  });

  it('what is planted in the place of any text, and as a key beside any, is gone', () => {
    const secret = 'Quixotically';
    const plant = (value: unknown): unknown => {
      if (Array.isArray(value)) return [...value.map(plant), secret];
      if (typeof value !== 'object' || value === null) return typeof value === 'string' ? secret : 77_0099_0012;
      const entries = Object.entries(value).map(([key, part]) => [key, plant(part)]);
      return Object.fromEntries([...entries, [secret, secret], [`447700900123`, 4477009001]]);
    };
    for (const { text } of fixtures.filter(({ text }) => isJson(text))) {
      expect(redact(JSON.stringify(plant(JSON.parse(text))))).not.toMatch(/quixotically|447700900|7700990012/i);
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a value becomes another one of its kind', () => {
  it.each([
    ['a phone number', '447700900123', /^999\d{9}$/],
    ['a phone number with a plus', '+447700900123', /^\+999\d{9}$/],
    ['a phone number as people write it', '+44 (7700) 900-123', /^\+99 \(9\d{3}\) \d{3}-\d{3}$/],
    ['one with a trunk zero, which is none', '+44 (0)7700 900123', /^\+\d\d \(0\)\d{4} \d{6}$/],
    ['a time in seconds', '1767261600', /^1\d{9}$/],
    ['a time in milliseconds', '1767261600123', /^1\d{12}$/],
    ['a time in words', '2026-01-01T10:00:05.000+0000', /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/],
    ['a time with a blank', '2026-01-01 10:00:05 UTC', /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]{3}$/],
    ['a time without seconds', ' 2026-02-28T10:00Z', /^ 20\d\d-\d\d-\d\dT\d\d:\d\dZ$/],
    ['a day that is none', '2026-02-30T10:00:00Z', /^\d{4}-\d\d-\d\d[A-Z]\d\d:\d\d:\d\d[A-Z]$/],
    [
      'an address',
      'https://shop.example.org/a/b?c=12',
      /^https:\/\/[a-z]{4}\.[a-z]{7}\.example\/[a-z]\/[a-z]\?[a-z]=\d\d$/,
    ],
    ['an address of mail', 'ada.quist@mail.example.org', /^[a-z]{3}\.[a-z]{5}@[a-z]{4}\.[a-z]{7}\.example$/],
    ['a phone number that says what for', 'whatsapp:+447700900123', /^whatsapp:\+999\d{9}$/],
    ['an id of WhatsApp', 'wamid.HBgLMTIwMjU1NTAxMDE=', /^wamid\.[A-Za-z0-9]{19}=$/],
    ['a user id', 'GB.13491208655302741918', /^[A-Z]{2}\.\d{20}$/],
    ['a user id of a portfolio', 'GB.ENT.11815799212886844830', /^[A-Z]{2}\.ENT\.\d{20}$/],
    ['degrees', '51.507351', /^\d\d\.\d{6}$/],
    ['degrees beside zero', '-0.127758', /^-0\.\d{6}$/],
    ['a number that would have been rounded', '90071992547409931', /^\d{17}$/],
    ['words', 'Zoë wrote: 12?', /^[A-Z][a-z][à-ö] [a-z]{5}: \d\d\?$/],
    ['other scripts and faces', 'نادية 你好 👍🏽 ❤️', /^[à-ö]{5} [à-ö]{2} [😀-😯]{2} [à-ö]\ufe0f$/u],
    ['nothing but signs', '…?! \u202e', /^…\?! \u202e$/],
  ])('%s', (_, text, kind) => {
    for (let time = 0; time < 20; time++) {
      const other = createDisguise()(text);
      expect(other).toMatch(kind);
      if (/[\p{L}\p{N}]/u.test(text)) expect(other).not.toBe(text);
    }
  });

  it('degrees stay on earth, and what is none stays none', () => {
    for (let time = 0; time < 50; time++) {
      const disguise = createDisguise();
      expect(Math.abs(Number(disguise('89.99')))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(disguise('-179.99')))).toBeLessThanOrEqual(180);
      expect(Math.abs(Number(disguise('181.5')))).toBeGreaterThan(180);
    }
  });

  it('the same for the same text, another for another, and nobody can tell which without having seen the run', () => {
    const disguise = createDisguise();
    const texts = Array.from({ length: 500 }, (_, index) => `${index + 1000}`);
    const others = texts.map(disguise);
    expect(new Set(others).size).toBe(texts.length);
    expect(texts.map(disguise)).toEqual(others);
    expect(texts.map(createDisguise())).not.toEqual(others);
    const long = Array.from({ length: 20_001 }, (_, index) => `a text of ${index}`);
    const first = disguise('a text of 0');
    for (const text of long) disguise(text);
    expect(disguise('a text of 0')).toBe(first);
  });

  it('where all of a kind are taken one comes twice rather than to stay', () => {
    const disguise = createDisguise();
    for (const digit of '123456789') expect(disguise(digit)).toMatch(new RegExp(`^[^${digit}]$`));
    expect(disguise('0')).toBe('0');
  });

  it('never zeros alone, which say that there is no time or no error', () => {
    for (let run = 0; run < 20; run++) {
      const disguise = createDisguise();
      for (const digits of [...'123456789', '10', '036', '999']) expect(disguise(digits), digits).not.toMatch(/^0+$/);
    }
    // A zero in front stays one, so that chance would make zeros of one in a thousand of these.
    const codes = Array.from({ length: 100 }, (_, end) => `00${String(end).padStart(2, '0')}`);
    const drawn = Array.from({ length: 60 }, () => codes.map(createDisguise())).flat();
    expect(drawn.filter((digits) => /^0+$/.test(digits))).toEqual([]);
  });

  it('never one of the words that stay', () => {
    const disguise = createDisguise();
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const text of letters.flatMap((a) => letters.map((b) => a + b))) {
      expect(VOCABULARY.has(disguise(text)) && disguise(text) !== text, text).toBe(false);
    }
  });
});

describe('what stays together', () => {
  const read = (body: object) => JSON.parse(redact(JSON.stringify(body)));

  it('a number is the same with a plus, as a number, as a key, and in another body of the run', () => {
    const [from, plus] = ['447700900123', '+447700900123'];
    const disguise = createDisguise();
    const line = (body: unknown) =>
      JSON.parse(redactBody({ text: JSON.stringify(body), result: parseInbound(body) }, disguise));
    const { id, phone, contacts } = line({ id: from, phone: plus, contacts: { [from]: Number(from) } });
    expect(phone).toBe(`+${id}`);
    expect(contacts).toEqual({ [id]: Number(id) });
    expect(line({ id: from })).toEqual({ id });
  });

  it('a type that nobody knows and the key that is called like it', () => {
    const { type, ...rest } = read({ type: 'hologram_message', hologram_message: { id: 'x' } });
    expect(type).toMatch(/^[a-z]{8}_message$/);
    expect(Object.keys(rest)).toEqual([type]);
    expect(type).not.toContain('hologram');
  });

  it('words stay under keys that have words, and nowhere else', () => {
    const other = read({
      type: 'text',
      status: 'SMECL:FAILED',
      text: { body: 'text' },
      name: 'Order',
      field: 'text of',
    });
    expect(other).toMatchObject({ type: 'text', status: expect.stringMatching(/^[A-Z]{5}:FAILED$/) });
    expect(other.text.body).not.toBe('text');
    for (const key of ['body', 'Body', 'caption', 'ListTitle', 'text']) {
      expect(read({ [key]: 'ORDER' })[key], key).not.toBe('ORDER');
      expect(read({ [key]: 'CALL_REQUEST' })[key], key).toBe('CALL_REQUEST');
    }
    expect(read({ cause: 'SUCCESS', ButtonPayload: 'ACCEPTED' })).toEqual({
      cause: 'SUCCESS',
      ButtonPayload: 'ACCEPTED',
    });
    expect(other.name).not.toBe('Order');
    expect(other.field).not.toMatch('text');
    expect(read({ status: { name: 'NO_ERROR' } })).toEqual({ status: { name: 'NO_ERROR' } });
  });

  it('the letters in front of an id of Twilio’s, and of no other word', () => {
    expect(read({ MessageSid: 'SM1f', SmsSid: 'MM1f' })).toEqual({
      MessageSid: expect.stringMatching(/^SM\d[a-z]$/),
      SmsSid: expect.stringMatching(/^MM\d[a-z]$/),
    });
    expect(read({ Body: 'SMITH' }).Body).not.toMatch(/^SM/);
    expect(read({ MessageSid: 'm'.repeat(12_000) }).MessageSid).toMatch(/^[a-z]{12000}$/);
    expect(read({ Body: 'sms:'.repeat(12_000) }).Body).toMatch(/^sms:[a-z]{3}:/);
  });

  it('flags, nothing, and the keys of a list that is written as an object', () => {
    const body = { voice: 1, forwarded: '1', a: [true, false, null, 0, '', {}], messages: { 0: {}, 1: {} } };
    expect(read(body)).toMatchObject({ voice: 1, forwarded: '1', messages: { 0: {}, 1: {} } });
    expect(Object.values(read(body))).toContainEqual([true, false, null, 0, '', {}]);
    expect(read({ quantity: 1, messages: { 7: 0 } })).not.toHaveProperty('messages.7');
    expect(read({ quantity: 1 }).quantity).not.toBe(1);
  });

  it('numbers of keys, versions, and types of files that WhatsApp has', () => {
    const body = { MediaUrl0: '', MediaUrl10: '', code: '000', mime_type: 'audio/ogg; codecs=opus' };
    expect(read(body)).toEqual(body);
    expect(Object.values(read({ apiVersion: 'v2', version: 3, other: 'v2' }))).toEqual([
      'v2',
      3,
      expect.not.stringMatching('v2'),
    ]);
    expect(Object.keys(read({ Tile0: '', MediaUrl447: '' })).join()).not.toMatch(/Tile|447/);
    expect(read({ ContentType0: 'application/vnd.ada' }).ContentType0).toMatch(/^application\/[a-z]{3}\.[a-z]{3}$/);
    expect(read({ ContentType0: 'application/vnd.ada' }).ContentType0).not.toContain('ada');
  });

  it('JSON within a text is JSON, as deep as it is', () => {
    const response_json = JSON.stringify({
      flow_token: 'abc',
      'Your name': 'Ada',
      inner: JSON.stringify([{ age: 42 }]),
    });
    const other = JSON.parse(read({ response_json }).response_json);
    expect(Object.keys(other)).toEqual([
      expect.stringMatching(/^flow_[a-z]{5}$/),
      expect.any(String),
      expect.any(String),
    ]);
    expect(JSON.parse(Object.values(other)[2] as string)).toEqual([
      { [Object.keys(JSON.parse(Object.values(other)[2] as string)[0])[0] as string]: expect.any(Number) },
    ]);
    expect(JSON.stringify(other)).not.toMatch(/abc|Ada|Your|42|inner/);
  });
});

describe('--redact', () => {
  const good = textFrom('Ada Quist', 'Hello "you"');

  it('writes a line for each body, however it is laid out, and ends as without it', async () => {
    const pretty = JSON.stringify(JSON.parse(good), null, 2);
    const { out, err, status } = await runWith(['--redact'], { '-': `${pretty}\n[${good},\n${good}]\n{}` });
    const lines = out.split('\n');
    expect({ err, status, count: lines.length }).toEqual({ err: '', status: 2, count: 5 });
    expect(lines[1]).toBe(lines[2]);
    expect(JSON.stringify(JSON.parse(lines[0] as string))).toBe(lines[1]);
    expect(out).not.toMatch(/Ada|Quist|Hello|12025550101/);
    expect((await runWith(['--redact'], { '-': good })).status).toBe(0);
  });

  it('has nothing to complain of in any fixture', async () => {
    const known = fixtures.filter(({ isHinted }) => !isHinted);
    const files = Object.fromEntries(known.map(({ folder, name, text }) => [`${folder}/${name}`, text]));
    const { out, err } = await runWith(['--redact', ...Object.keys(files)], files);
    expect(err).toBe('');
    expect(out.split('\n').length).toBeGreaterThan(known.length);
  });

  it('writes a form as what it says', async () => {
    const form = 'From=whatsapp%3A%2B447700900123&Body=It+is+me&Body=%F0%9F%91%8D&Zip=';
    const { out, status } = await runWith(['--redact'], { '-': `${form}\n${form}` });
    const [line, again] = jsonLines(out) as [{ from: string }, unknown];
    expect(Object.keys(line)[0]).toBe('From');
    expect(Object.values(line)).toEqual([
      expect.stringMatching(/^whatsapp:\+999\d{9}$/),
      [expect.stringMatching(/^[A-Z][a-z] [a-z]{2} [a-z]{2}$/), expect.stringMatching(/^[😀-😯]$/u)],
      '',
    ]);
    expect(again).toEqual(line);
    expect(status).toBe(2);
  });

  it('what is no JSON stays none, on one line, with the keys that the parser knows', async () => {
    const { out, status } = await runWith(['--redact'], { '-': `{"messages": [\n{"from": "447700900123", "Ada": tru` });
    expect(out).toMatch(/^\{"messages": \[ \{"from": "999\d{9}", "[A-Z][a-z]{2}": [a-z]{3}\n$/);
    expect(status).toBe(2);
  });

  it('is not stopped by nesting or numbers that JavaScript could not write', async () => {
    const deep = `{"a":${'['.repeat(50_000)}1e999,-12.5E-3${']'.repeat(50_000)}}`;
    const { out, err } = await runWith(['--redact'], { '-': deep });
    expect(out).toMatch(/^\{"[a-z]":\[{50000}\de999,-\d\d\.\dE-3\]{50000}\}\n$/);
    expect(err).toBe('');
  });

  it('says so where the body is read as something else without its values', async () => {
    const messages = { 1: { from: '447700900123', id: 'a', type: 'text' }, 0: 0 };
    const text = JSON.stringify({ messages }).replace(/"0":0,("1":.*\})\}\}$/, '$1,"0":0}}');
    const { err } = await runWith(['--redact', 'a.json'], { 'a.json': `${good}\n${text}` });
    expect(text).toMatch(/^\{"messages":\{"1"/);
    expect(err).toBe('whatsapp-inbound: a.json:2: without its values it is read as something else\n');
  });

  it('keeps a terminal safe', async () => {
    const { out } = await runWith(['--redact'], { '-': textFrom('\u202eAda', 'x\u009by') });
    expect(out).toContain('\\u202e');
    expect(out).toContain('\\u009b');
    expect(jsonLines(out)).toHaveLength(1);
  });

  it.each(['--json', '--audit'])('does not go together with %s', async (option) => {
    const { status, err } = await runWith(['--redact', option], { '-': good });
    expect(status).toBe(64);
    expect(err).toContain(`whatsapp-inbound: --redact and ${option} do not go together.\n`);
  });
});

it('the words that stay are those of the sources as they are', () => {
  expect(readFileSync(vocabularyPath, 'utf8'), 'npm run build writes them anew').toBe(spellVocabulary());
});
