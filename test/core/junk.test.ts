import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../../src/contract/message.ts';
import type { ParseResult } from '../../src/contract/result.ts';
import { plainContent } from '../../src/core/content.ts';
import { createParser } from '../../src/core/create-parser.ts';
import { MAX_ISSUES } from '../../src/core/issues.ts';
import { MAX_JUNK } from '../../src/core/junk.ts';
import { startMessage } from '../../src/core/message.ts';
import { BODY, type Place } from '../../src/core/place.ts';
import { defineProvider } from '../../src/core/provider.ts';
import { object } from '../../src/wire/object.ts';
import type { Piece } from '../../src/wire/piece.ts';
import { required } from '../../src/wire/table.ts';
import { anyText, flag, id, text } from '../../src/wire/values.ts';
import { isWireObject } from '../../src/wire/wire-object.ts';
import { REVOKED } from '../throws.ts';
import { RED } from './toy-rooms.ts';

/** How often valibot was asked for sentences. */
const asked = { times: 0 };

/** A piece that counts when it is asked for its schema. */
function counted<T>({ read, ...piece }: Piece<T>): Piece<T> {
  return {
    read,
    get schema() {
      asked.times++;
      return piece.schema;
    },
  };
}

interface Head {
  id: string;
  note?: string;
  isOwn?: boolean;
}

/** Lists of messages, receipts and calls, each also within a box. */
const toy = defineProvider<ProviderId, Head, Head, undefined>({
  id: RED,
  claim: () => 'certain',
  split: (body, walk) => {
    const putMessage = (item: unknown, at: Place) => walk.put('message', item, at, undefined);
    walk.each(body, 'messages', BODY, putMessage);
    walk.each(body, 'receipts', BODY, (item, at) => walk.put('status', item, at, undefined));
    walk.each(body, 'calls', BODY, (item, at) => walk.leave('call', item, at));
    walk.each(body, 'others', BODY, (item, at) => walk.leave('malformed_message', item, at));
    walk.each(body, 'boxes', BODY, (box, at) => {
      if (isWireObject(box)) walk.each(box, 'messages', at, putMessage);
      else walk.refuse(box, at, 'a box');
    });
  },
  message: {
    head: counted(object<Head>({ id: required(id), note: text, isOwn: flag })),
    read: (head, _, provider) => ({
      ...startMessage(provider, head.id, { id: 'somebody' }),
      ...(head.isOwn && { to: { id: 'somebody' } }),
    }),
    typeOf: () => 'text',
    typeAt: ['type'],
    spell: (wireType) => wireType,
    looseKeys: [],
    contents: { text: plainContent('text', counted(object<{ body: string }>({ body: required(anyText) }))) },
  },
  status: {
    receipt: counted(object<Head>({ id: required(id), note: text })),
    read: ({ id }, _, provider) => ({ provider, id, status: 'other' }),
  },
});

const parse = createParser([toy]);
const EMPTY = { messages: [], receipts: [], calls: [], others: [], boxes: [] };
const read = (lists: object): ParseResult => parse({ ...EMPTY, ...lists });
const fill = (count: number, item: unknown): unknown[] => Array(count).fill(item);
const message = (number: number): object => ({ id: `m${number}`, text: { body: 'Hi' } });

describe('a list with items that are no records', () => {
  const JUNK = { numbers: 1, texts: 'a', nulls: null, lists: [], 'empty objects': {}, objects: { a: 1 } };
  const KINDS = { messages: 'malformed_message', receipts: 'malformed_status' } as const;

  for (const [name, junk] of Object.entries(JUNK)) {
    for (const [list, kind] of Object.entries(KINDS)) {
      it(`tells the first ${MAX_JUNK} ${name} among ${list} one by one, and of the rest how many there are`, () => {
        const items = fill(MAX_JUNK + 744, junk);
        const { unhandled } = read({ [list]: items });
        expect(unhandled).toHaveLength(MAX_JUNK + 1);
        expect(unhandled[MAX_JUNK - 1]).toEqual({ kind, path: [list, MAX_JUNK - 1], raw: junk });
        expect(unhandled[MAX_JUNK]).toEqual({ kind, path: [list], raw: items, count: 744 });
        expect(unhandled[MAX_JUNK]?.raw).toBe(items);
      });
    }
  }

  it(`of ${MAX_JUNK} tells each, and nothing of a rest`, () => {
    const { unhandled } = read({ messages: fill(MAX_JUNK, 1) });
    expect(unhandled).toHaveLength(MAX_JUNK);
    expect(unhandled.filter((thing) => 'count' in thing)).toEqual([]);
  });

  it('tells it too of a list of something else, but not of what may be something', () => {
    expect(read({ calls: fill(1000, 1) }).unhandled).toHaveLength(MAX_JUNK + 1);
    expect(read({ calls: fill(1000, {}) }).unhandled).toHaveLength(MAX_JUNK + 1);
    expect(read({ calls: fill(1000, { id: 'c' }) }).unhandled).toHaveLength(1000);
  });

  it('reports the rest once, at the list', () => {
    const { issues } = read({ boxes: fill(MAX_JUNK + 5, 1) });
    expect(issues).toHaveLength(MAX_JUNK + 1);
    expect(issues.at(-1)).toMatchObject({ code: 'invalid_envelope', path: ['boxes'] });
    expect(issues.at(-1)?.message).toContain('5 more');
    for (const [list, item] of [
      ['messages', {}],
      ['others', { id: 'm' }],
    ] as const) {
      const last = read({ [list]: fill(MAX_JUNK + 5, item) }).issues.at(-1);
      expect(last).toMatchObject({ code: 'invalid_record', path: [list], message: expect.stringContaining('5 more') });
    }
  });

  it('reports nothing twice: what has an issue of its own is not among the rest', () => {
    const { issues } = read({ messages: [...fill(MAX_JUNK + 44, { a: 1 }), ...fill(3, 1)] });
    expect(issues.filter(({ path }) => path.length === 2)).toHaveLength(MAX_JUNK + 44);
    expect(issues.at(-1)?.message).toContain('3 more');
  });

  it('tells what throws when it is looked at as what its list holds, however much of it there is', () => {
    const { unhandled, issues } = read({ messages: fill(MAX_JUNK + 44, REVOKED) });
    expect(new Set(unhandled.map(({ kind }) => kind))).toEqual(new Set(['malformed_message']));
    expect(unhandled.at(-1)?.count).toBe(44);
    expect(issues.map(({ code }) => code)).toEqual(fill(MAX_JUNK + 44, 'unreadable'));
  });

  it('has its good records read, wherever they stand', () => {
    const items = fill(5000, 1).map((junk, index) => (index % 10 === 9 ? message(index) : junk));
    const { messages, unhandled } = read({ messages: items });
    expect(messages.map(({ raw }) => raw)).toEqual(items.filter((item) => item !== 1));
    expect(unhandled.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(4500);
  });

  it('is counted by itself: neither the lists beside it nor those within its items are', () => {
    const inner = { messages: fill(MAX_JUNK, 1) };
    const { unhandled } = read({ messages: fill(MAX_JUNK, 1), boxes: [...fill(MAX_JUNK - 1, 1), inner, inner, 1] });
    expect(unhandled).toHaveLength(4 * MAX_JUNK);
    expect(unhandled.some((thing) => 'count' in thing)).toBe(false);
    const afterInner = read({ boxes: [inner, ...fill(MAX_JUNK + 5, 1)] }).unhandled;
    expect(afterInner).toHaveLength(2 * MAX_JUNK + 1);
    expect(afterInner.at(-1)).toMatchObject({ path: ['boxes'], count: 5 });
  });
});

describe('a body with more issues than are listed', () => {
  const records = 4 * MAX_ISSUES;

  it('is not explained beyond them', () => {
    for (const item of [{ ...message(0), note: 7 }, { ...message(0), text: 7 }, { note: 'no id' }]) {
      asked.times = 0;
      read({ messages: fill(records, item), receipts: fill(records, { id: 's', note: 7 }) });
      expect(asked.times).toBeLessThanOrEqual(MAX_ISSUES);
      expect(asked.times).toBeGreaterThan(MAX_JUNK - 1);
    }
  });

  it('has its last records read as its first', () => {
    const { messages, statuses, issues } = read({
      messages: fill(records, { ...message(0), note: 7, text: { body: 'Hi', more: 1 } }),
      receipts: fill(records, { id: 's', note: [] }),
    });
    expect([messages.length, statuses.length, issues.length]).toEqual([records, records, MAX_ISSUES + 1]);
    for (const list of [messages, statuses]) for (const record of list) expect(record).toEqual(list[0]);
  });

  it('says how many more there are, also where parts of parts are left out', () => {
    const { issues } = read({ messages: fill(records, { ...message(0), note: 7 }) });
    expect(issues.at(-1)).toMatchObject({ code: 'too_many_issues', path: [] });
    expect(issues.at(-1)?.message).toContain(String(records - MAX_ISSUES));
  });

  it('counts nothing of what the business itself sent', () => {
    const bad = { ...message(0), note: 7 };
    const own = { ...message(1), note: 7, isOwn: true };
    const { issues, unhandled } = read({ messages: [...fill(MAX_ISSUES, bad), own, own] });
    expect(issues).toHaveLength(MAX_ISSUES);
    expect(unhandled.map(({ kind }) => kind)).toEqual(['echo', 'echo']);
  });
});
