import { readFileSync } from 'node:fs';
import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InboundMessage, type MessageStatus, parseInbound } from '../../src/index.ts';
import {
  inboundMessageSchema,
  isInboundMessage,
  isMessageStatus,
  messageStatusSchema,
  parseResultSchema,
} from '../../src/schema/index.ts';
import { edit, partsOf, type Steps, spell, valueAt } from '../laws/json.ts';
import { polluted } from '../polluted.ts';
import { PROVIDERS } from '../providers/index.ts';
import { REVOKED, throws } from '../throws.ts';
import { storedRecords } from './records.ts';
import { AJV, file, GUARDS } from './verdicts.ts';

const records = storedRecords();

/** What version 0.1 stored, one record a line. The file is never changed; a later version gets one of its own. */
const STORED: object[] = readFileSync(new URL('stored-0.1.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const STORED_MESSAGES = STORED.filter((record): record is InboundMessage => 'type' in record);
const STORED_STATUSES = STORED.filter((record): record is MessageStatus => 'status' in record);
const STORED_RESULTS = STORED.filter((record) => 'messages' in record);

/** A message of which little is there. */
const HELLO = {
  provider: PROVIDERS[0],
  id: 'wamid.A',
  from: { id: '447700900123' },
  type: 'text',
  text: { body: 'Hello' },
};

describe('what version 0.1 stored', () => {
  it('is valid', () => {
    expect(STORED_MESSAGES.filter((message) => !isInboundMessage(message) || !AJV.any(message))).toEqual([]);
    expect(STORED_STATUSES.filter((status) => !isMessageStatus(status) || !AJV.any(status))).toEqual([]);
    expect(STORED_RESULTS.filter((result) => !GUARDS.ParseResult(result) || !AJV.any(result))).toEqual([]);
    expect(STORED_MESSAGES.length + STORED_STATUSES.length + STORED_RESULTS.length).toBe(STORED.length);
    expect(STORED_RESULTS).not.toEqual([]);
  });

  it('holds every type, every kind and every word that there was', () => {
    const parts = STORED_MESSAGES.flatMap((message) => partsOf({ ...message, contacts: [] }));
    const tags = parts.filter(({ at }) => /^(?:type|kind|reason)$/.test(String(at.at(-1)))).map(({ value }) => value);
    const all =
      'added audio authentication_reply button button_reply call_permission_reply chat_opened contacts context document ' +
      'edit flow_reply group identity_changed image interactive list_reply location malformed media number_changed order ' +
      'other payment payment_method reaction referral removed revoke sticker system text unknown unrecognized unsupported ' +
      'user_id_changed video';
    expect(new Set(tags)).toEqual(new Set(all.split(' ')));
    const words = 'deleted delivered failed other pending played read sent';
    expect(new Set(STORED_STATUSES.map(({ status }) => status))).toEqual(new Set(words.split(' ')));
  });
});

describe('what a later version writes', () => {
  it('is valid with more keys, wherever they are', () => {
    const refused = records.flatMap(({ name, kind, record }) =>
      partsOf(record).flatMap(({ at, value }) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
        const more = edit(record, at, { ...value, ofTomorrow: { a: [null] } });
        return GUARDS[kind](more) && AJV[kind](more) ? [] : [`${name}: ${spell(at)}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  it('is refused where it says something that this version has no type for', () => {
    const media = { ...HELLO, type: 'media', media: { kind: 'hologram' } };
    for (const value of [{ ...HELLO, type: 'hologram' }, { ...HELLO, provider: 'nobody' }, media]) {
      expect([isInboundMessage(value), AJV.any(value)]).toEqual([false, false]);
    }
    expect(isMessageStatus({ provider: PROVIDERS[0], id: '1', status: 'heard' })).toBe(false);
  });
});

it('a message of nothing but a context has no referral: it would be one', () => {
  const context = { ...HELLO, type: 'context', context: { messageId: '1' } };
  for (const [value, is] of [
    [context, true],
    [{ ...context, referral: { sourceId: '1' } }, false],
    [{ ...context, type: 'referral', referral: { sourceId: '1' } }, true],
  ] as const) {
    expect([isInboundMessage(value), AJV.any(value)]).toEqual([is, is]);
  }
});

it('raw may be missing, and may be anything', () => {
  for (const value of [HELLO, { ...HELLO, raw: null }, { ...HELLO, raw: {} }, { ...HELLO, raw: undefined }]) {
    expect(isInboundMessage(value)).toBe(true);
  }
});

describe('a guard', () => {
  it('throws at nothing that JavaScript can make', () => {
    const more = { withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true };
    const isRefused = property(anything(more), (value) => {
      expect([isInboundMessage(value), isMessageStatus(value)]).toEqual([false, false]);
    });
    assert(isRefused, { numRuns: 2000 });
  });

  it('throws not even where looking does', () => {
    const throwing = (record: object, at: Steps) => {
      const hostile = structuredClone(record);
      const whole = valueAt(hostile, at.slice(0, -1)) as object;
      return Object.defineProperty(whole, at.at(-1) as string, { get: throws, enumerable: true }) && hostile;
    };
    const cases = records.slice(0, 200).flatMap(({ kind, record }) =>
      partsOf(record)
        .filter(({ at }) => at.length > 0 && at[0] !== 'raw' && at[1] !== 'response')
        .flatMap(({ at }) => [
          { kind, value: throwing(record, at) },
          { kind, value: edit(record, at, REVOKED) },
        ]),
    );
    expect(cases.filter(({ kind, value }) => GUARDS[kind](value))).toEqual([]);
    expect(cases.length).toBeGreaterThan(2000);
    expect(isInboundMessage(REVOKED)).toBe(false);
    expect(messageStatusSchema['~standard'].validate(REVOKED)).toEqual({
      issues: [{ message: 'Expected a value that can be looked at.', path: [] }],
    });
  });

  it('looks at own keys alone', () => {
    expect(isInboundMessage(Object.create(HELLO))).toBe(false);
    expect(isInboundMessage(Object.assign(Object.create(null), HELLO))).toBe(true);
    expect(isInboundMessage({ ...HELLO, type: 'contacts', contacts: new Array(2) })).toBe(false);
  });

  it('says the same whatever a bug elsewhere has left on Object.prototype', () => {
    const keys = new Set(Object.values(file.$defs).flatMap(({ properties = {} }) => Object.keys(properties)));
    const programs =
      'issues typed value default fallback kind reference requirement async lang input expected received entries wrapped item ' +
      'options key get set length 0 1 then pipe metadata optional prototype path literal abortEarly abortPipeEarly';
    const broken = STORED_MESSAGES.flatMap((message) => [edit(message, ['id'], 7), edit(message, ['from'], {})]);
    const values = [...STORED_MESSAGES, ...broken, ...STORED_STATUSES];
    const look = () => {
      // No method that could look something up in a prototype: what is looked for are the guards' own mistakes.
      const said: boolean[] = [];
      for (const value of values) said.push(isInboundMessage(value), isMessageStatus(value));
      return said;
    };
    const clean = look();
    for (const name of [...keys, ...programs.split(' ')]) {
      for (const poison of ['poison', { body: 'poison' }, [1], () => 'poison', true]) {
        expect(polluted({ [name]: poison }, look), `${name} ${typeof poison}`).toEqual(clean);
      }
    }
    expect(clean.filter((is) => !is).length).toBeGreaterThan(100);
  });
});

describe('a Standard Schema', () => {
  it('gives the very value that it was given', () => {
    const value = { ...HELLO, more: 1 };
    expect((inboundMessageSchema['~standard'].validate(value) as { value: unknown }).value).toBe(value);
  });

  it('says where something is wrong and what was expected, and never what was there', () => {
    const secret = 'the secret of Nadia';
    const card = { phones: [{ phone: secret }, { waId: ` ${secret}` }] };
    const cases: [value: unknown, path: Steps][] = [
      [secret, []],
      [{ ...HELLO, from: secret }, ['from']],
      [{ ...HELLO, timestamp: secret }, ['timestamp']],
      [{ ...HELLO, type: secret }, ['type']],
      [{ ...HELLO, text: {} }, ['text', 'body']],
      [{ ...HELLO, type: 'contacts', contacts: [{ birthday: 'x' }, card] }, ['contacts', 1, 'phones', 1, 'waId']],
      [{ ...HELLO, type: 'contacts', contacts: { 0: card } }, ['contacts']],
      [{ ...HELLO, context: { frequentlyForwarded: true, from: secret } }, ['context']],
    ];
    for (const [value, path] of cases) {
      const { issues } = inboundMessageSchema['~standard'].validate(value);
      expect(issues).toEqual([{ path, message: expect.stringMatching(/^Expected [a-z]/) }]);
      expect(JSON.stringify(issues)).not.toContain('Nadia');
    }
  });

  it('of a result refuses a message that does not fit, and says which', () => {
    const result = parseInbound({ messages: [{ id: '1', from: '447700900123', type: 'text', text: { body: 'Hi' } }] });
    expect(parseResultSchema['~standard'].validate(result)).toEqual({ value: result });
    const broken = edit(result, ['messages', 0, 'id'], '');
    expect(parseResultSchema['~standard'].validate(broken).issues?.[0]?.path).toEqual(['messages', 0, 'id']);
  });
});
