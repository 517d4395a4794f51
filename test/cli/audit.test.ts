import { describe, expect, it, vi } from 'vitest';
import { startAudit, type Uncarried } from '../../src/cli/audit.ts';
import { toAuditLines } from '../../src/cli/audit-report.ts';
import { createDisguise } from '../../src/cli/disguise.ts';
import { KNOWN_FIELDS } from '../../src/cli/known-fields.ts';
import type { ProviderId } from '../../src/contract/message.ts';
import type { ParseResult } from '../../src/contract/result.ts';
import { parseInbound } from '../../src/parse-inbound.ts';
import { providers } from '../../src/registry.ts';
import { fixtureFolders, fixturesIn } from '../golden.ts';
import { leftToRaw } from '../laws/left-to-raw.ts';
import { isInText } from '../laws/looking.ts';
import { ACTIVE, jsonLines, runWith, textFrom, WHOSE } from './world.ts';

/** A text with another part in its record, and in its body. */
function textWith(parts: object, around: object = {}): string {
  const body = JSON.parse(textFrom('Ada', 'Hello'));
  Object.assign(body.messages[0], parts);
  return JSON.stringify({ ...body, ...around });
}

/** What is listed, but for whether it is new. */
async function audit(...bodies: string[]): Promise<unknown[]> {
  return (await auditMarked(...bodies)).map(({ isNew, ...field }) => field);
}

async function auditMarked(...bodies: string[]): Promise<Marked[]> {
  return jsonLines((await runWith(['--audit', '--json'], { '-': bodies.join('\n') })).out) as Marked[];
}

interface Marked {
  path: string;
  isNew: boolean;
}

/** Each result after another. */
function listOf(results: readonly ParseResult[]) {
  const audit = startAudit(undefined, createDisguise());
  for (const result of results) audit.add(result);
  return audit.list();
}

function markedIn(fields: readonly Uncarried[]): Marked[] {
  return jsonLines(toAuditLines(fields)) as Marked[];
}

/** The bodies of fixtures of which some things stand in a text of JSON. */
function inTexts(thingsOf: (result: ParseResult) => { raw: unknown }[]): { [key: string]: unknown }[] {
  const bodies = fixtureFolders().flatMap((folder) => fixturesIn(folder).map(({ text }) => JSON.parse(text)));
  return bodies.filter((body) => thingsOf(parseInbound(body)).some(({ raw }) => isInText(body, raw)));
}

/** What every object has is called so. */
function isHostile(path: string): boolean {
  return /__proto__|constructor|toString|valueOf|hasOwnProperty/.test(path);
}

const row = (path: string, kinds: string[], count = 1, of = count) => ({ provider: WHOSE, path, kinds, count, of });

describe('a field that the result does not carry', () => {
  it('is told by provider, path, kind and number, and never by its value', async () => {
    const secret = { mood: 'Quixotic', of: { sky: [{ blue: true }, { blue: false }, { blue: 4477 }] } };
    const bodies = [textWith({ novelty: secret }), textWith({ novelty: secret }), textWith({})];
    expect(await audit(...bodies)).toEqual([
      row('messages[].novelty.mood', ['string'], 2),
      row('messages[].novelty.of.sky[].blue', ['boolean', 'number'], 6),
    ]);
    const { out, status } = await runWith(['--audit'], { '-': bodies.join('\n') });
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'new  provider     count  kind             path',
        `new  ${WHOSE}  2      string           messages[].novelty.mood`,
        `new  ${WHOSE}  6      boolean, number  messages[].novelty.of.sky[].blue`,
        '3 bodies, all recognised and read',
        '  3 messages',
        '  0 statuses',
        '  0 unhandled',
        '  0 issues',
        '',
      ].join('\n'),
    );
  });

  it('is found where it is planted, in every first message or receipt of the fixtures of any provider', () => {
    for (const { id } of providers) {
      const audit = startAudit(id, createDisguise());
      let planted = 0;
      for (const { text } of fixturesIn(id)) {
        const { messages, statuses, raw } = parseInbound(text, { provider: id });
        const [record] = [...messages, ...statuses];
        if (record === undefined) continue;
        Object.assign(record.raw as object, { planted: 'Quixotic' });
        // What a text of the body was parsed to is no part of it.
        if (!JSON.stringify(raw).includes('Quixotic')) continue;
        audit.add(parseInbound(raw, { provider: id }));
        planted++;
      }
      const found = audit.list().filter(({ path }) => /(?:^|\.)planted$/.test(path));
      expect(planted, id).toBeGreaterThan(30);
      expect(found.every(({ provider, count, of }) => provider === id && count === of)).toBe(true);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(planted);
    }
  });

  it('is none that decides something, is read, or is complained of', async () => {
    expect(await audit(textWith({ context: { id: 'a', forwarded: true }, timestamp: 'soon' }))).toEqual([]);
    expect((await runWith(['--audit'], { '-': textWith({}) })).out).toBe(
      'The results carry every field of the bodies.\n',
    );
  });

  it('may be carried elsewhere: then it says how often it was there', async () => {
    const image = { image: { id: 'i' } };
    const bodies = [textWith({ ...image, type: 'image' }), textWith(image)];
    expect(await audit(...bodies)).toContainEqual(row('messages[].image.id', ['string'], 1, 2));
    expect((await runWith(['--audit'], { '-': bodies.join('\n') })).out).toContain(
      '  1 of 2  string  messages[].image.id\n',
    );
  });

  it('is looked for more than once: a contact is carried only where somebody is called so', async () => {
    const somebody = (wa_id: string) =>
      textWith({}, { contacts: [{ wa_id, profile: { name: 'Ada' } }, { wa_id: 'x' }] });
    const [other, own] = [somebody('12025550199'), somebody('12025550101')];
    expect(await audit(other, other, own)).toEqual([row('contacts[].wa_id', ['string'], 3, 6)]);
    expect(await audit(other, other)).toMatchObject([
      { path: 'contacts[].profile.name' },
      { path: 'contacts[].wa_id' },
    ]);
  });

  it('is none that stands in what is handed out whole, or in a body that nobody knows', async () => {
    expect(await audit(textWith({}, { echoes: [{ a: 1 }], errors: [{ code: 1 }] }), '{"a":"b"}', 'nonsense')).toEqual(
      [],
    );
    expect(await audit(textWith({}, { hint: { a: 1 } }))).toEqual([row('hint.a', ['number'])]);
  });

  it('has a key that may be anybody’s and that acts on no terminal', async () => {
    const keys = { 447700900123: { a: 1 }, 'two words': 1, '\u202e': 1, ['x'.repeat(50)]: 1 };
    const hint = await audit(textWith({ hint: keys }));
    expect(hint).toEqual(
      [
        row('messages[].hint.*.a', ['number']),
        row(`messages[].hint["${'x'.repeat(40)}…"]`, ['number']),
        row('messages[].hint["two words"]', ['number']),
        row('messages[].hint["\\u202e"]', ['number']),
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
    const { out } = await runWith(['--audit'], { '-': textWith({ hint: keys }) });
    expect(out).not.toMatch(ACTIVE);
    expect(out).not.toContain('447700900123');
  });

  it('empty lists, objects, texts and null hold nothing, and what is nested beyond reason is left', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`);
    expect(await audit(textWith({ hint: [null, '', {}, []], deep }))).toEqual([]);
  });

  it('stands in a text of JSON, too, of which records are made; of another text nothing is told but itself', async () => {
    const planted = inTexts(({ messages, statuses }) => [...messages, ...statuses]).map((body) => {
      const texts = Object.entries(body).filter(([, part]) => typeof part === 'string' && /^[[{]/.test(part));
      const plant = ([key, text]: [string, unknown]) => [key, String(text).replace('{', '{"novelty":1.0,')];
      return JSON.stringify({ ...body, ...Object.fromEntries(texts.map(plant)) });
    });
    expect(planted.length).toBeGreaterThan(0);
    for (const text of planted) {
      const result = parseInbound(text);
      expect(listOf([result])).toContainEqual(expect.objectContaining({ path: expect.stringMatching(/\.novelty$/) }));
      expect(JSON.stringify(result.raw)).toBe(text);
    }
    const deep = `{"a":1,"b":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    for (const text of ['{"mine":1}', '{}', '{"mine":', deep])
      expect(await audit(textWith({ hint: text }))).toEqual([row('messages[].hint', ['string'])]);
  });

  it('is none in a part of a text that is handed out whole', () => {
    const bodies = inTexts(({ messages, statuses, unhandled }) => (messages.length + statuses.length ? [] : unhandled));
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies)
      expect(listOf([parseInbound(body)]).filter(({ path }) => path.includes('['))).toEqual([]);
  });

  it('of a list that is written as an object is one of a list', async () => {
    expect(await audit(textWith({ hint: { 0: { a: 1 }, 1: { a: 2 } } }))).toEqual([
      row('messages[].hint[].a', ['number'], 2),
    ]);
  });
});

describe('a field is new', () => {
  const [known] = leftToRaw(WHOSE as ProviderId).filter((pattern) => /^\w+$/.test(pattern));

  it('that is planted, and not one that the page of its provider leaves to raw: the new ones come first', async () => {
    const bodies = [textWith({ [String(known)]: 'Quixotic', zenith: 'Quixotic' }, { aurora: 1 })];
    expect(known).toBeDefined();
    expect((await auditMarked(...bodies)).map(({ path, isNew }) => [path, isNew])).toEqual([
      ['aurora', true],
      ['messages[].zenith', true],
      [`messages[].${known}`, false],
    ]);
    const { out } = await runWith(['--audit'], { '-': bodies.join('\n') });
    expect(out.split('\n').map((line) => line.slice(0, 5))).toEqual(['new  ', 'new  ', 'new  ', '     ', '']);
  });

  it('or none is, and that is said', async () => {
    const { out, status } = await runWith(['--audit'], { '-': textWith({ [String(known)]: 'Quixotic' }) });
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'provider     count  kind    path',
        `${WHOSE}  1      string  messages[].${known}`,
        'All of these fields are known: none is new.',
        '',
      ].join('\n'),
    );
  });

  it.each(['detected', 'named'])('nowhere in the fixtures of any provider, where it is %s', (way) => {
    for (const { id } of providers) {
      const audit = startAudit(way === 'named' ? id : undefined, createDisguise(new Uint8Array(32)));
      for (const { text, isHinted } of fixturesIn(id)) {
        if (isHinted && way === 'detected') continue;
        audit.add(parseInbound(text, way === 'named' ? { provider: id } : {}));
      }
      const fields = markedIn(audit.list()).filter(({ path }) => !isHostile(path));
      expect(fields.length, id).toBeGreaterThan(10);
      expect(fields.filter(({ isNew }) => isNew)).toEqual([]);
    }
  });

  it('if it is called like what every object has, as in hostile fixtures', () => {
    expect([...KNOWN_FIELDS].filter(isHostile)).toEqual([]);
  });

  it('not because a host took off the layers around it', () => {
    const field = { kinds: ['string'], count: 1, of: 1 };
    const inner = [...KNOWN_FIELDS].flatMap((known) => {
      const [, provider = '', path = ''] = /^(\S+) [^.]+\.(.*\[\]\..*)$/.exec(known) ?? [];
      return path === '' ? [] : [{ ...field, provider: provider as ProviderId, path }];
    });
    expect(inner.length).toBeGreaterThan(50);
    expect(markedIn(inner).filter(({ isNew }) => isNew)).toEqual([]);
    const torn = inner.map((other) => ({ ...other, path: other.path.slice(1) }));
    const strange = inner.map((other) => ({ ...other, provider: 'nobody' as ProviderId }));
    expect(markedIn([...torn, ...strange]).filter(({ isNew }) => !isNew)).toEqual([]);
  });
});

describe('every fixture body', () => {
  const bodies = fixtureFolders().flatMap(fixturesIn);

  it('is as it was after it has been looked at', () => {
    for (const { text, name } of bodies.filter((_, index) => index % 4 === 0)) {
      const result = parseInbound(text);
      const before = JSON.stringify(result);
      listOf([result]);
      expect(JSON.stringify(result), name).toBe(before);
    }
  });
});

describe('a long log', () => {
  /** A result whose body says how often it has been parsed. */
  function counted(parts: object) {
    const result = parseInbound(textWith(parts));
    const raw = result.raw as { messages: unknown };
    const { messages } = raw;
    const get = vi.fn(() => messages);
    Object.defineProperty(raw, 'messages', { enumerable: true, get });
    return { result, reads: () => get.mock.calls.length };
  }

  it('of bodies that are alike costs no more parsing after the first few', () => {
    const audit = startAudit(undefined, createDisguise());
    const alike = () => counted({ novelty: 'x', hint: 7 });
    for (let time = 0; time < 3; time++) audit.add(alike().result);
    const later = alike();
    audit.add(later.result);
    // Parsing asks for it more than once, and walking does not.
    expect(later.reads()).toBeLessThanOrEqual(2);
    expect(audit.list().map(({ count }) => count)).toEqual([4, 4]);
  });

  it('of a body with keys without end the rest waits', () => {
    const keys = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, index + 2]));
    const many = counted({ hint: keys });
    // Some tests are of the fields that are carried.
    const fields = listOf([many.result]).length;
    expect(fields).toBeGreaterThan(900);
    expect(fields).toBeLessThan(1000);
    expect(listOf([many.result, many.result]).length).toBeGreaterThan(fields);
  });
});
