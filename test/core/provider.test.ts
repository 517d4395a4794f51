import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../../src/contract/message.ts';
import type { ParseResult } from '../../src/contract/result.ts';
import { plainContent } from '../../src/core/content.ts';
import { startMessage } from '../../src/core/message.ts';
import { BODY, below } from '../../src/core/place.ts';
import { defineProvider } from '../../src/core/provider.ts';
import type { ItemKind } from '../../src/core/walk.ts';
import { object } from '../../src/wire/object.ts';
import { required } from '../../src/wire/table.ts';
import { anyText, id, text } from '../../src/wire/values.ts';
import { isWireObject } from '../../src/wire/wire-object.ts';
import { REVOKED } from '../throws.ts';
import { listen } from './reports.ts';
import { RED } from './toy-rooms.ts';

/** A room whose bodies are lists of records, each beside the word for what it is. */
const toy = defineProvider<ProviderId, { id: string }, { id: string; word?: string }, string>({
  id: RED,
  claim: ({ isMine }) => (isMine ? 'certain' : 'none'),
  unwrap: (record) => (isWireObject(record) && 'inside' in record ? record.inside : record),
  split: (body, walk) => {
    (body.records as [ItemKind, unknown][]).forEach(([kind, raw], index) => {
      walk.put(kind, raw, below(BODY, index), 'somebody');
    });
  },
  message: {
    head: object<{ id: string }>({ id: required(id) }),
    read: (head, from, provider) => startMessage(provider, head.id, { id: from }),
    typeOf: () => 'text',
    typeAt: ['type'],
    spell: (wireType) => wireType,
    looseKeys: [],
    contents: { text: plainContent('text', object<{ body: string }>({ body: required(anyText) })) },
  },
  status: {
    receipt: object<{ id: string; word?: string }>({ id: required(id), word: text }),
    read: ({ id, word }, from, provider) =>
      word === undefined ? undefined : { provider, id, status: 'other', wireStatus: word, recipient: { id: from } },
  },
});

function read(...records: [ItemKind, unknown][]): { result: Omit<ParseResult, 'provider' | 'raw'>; told: unknown } {
  const result = { messages: [], statuses: [], unhandled: [], issues: [] };
  const { report, told } = listen();
  toy.readInto(result as never, { records }, report);
  return { result, told: told() };
}

function unhandled(...records: ReturnType<typeof read>['result']['unhandled']): object {
  return { messages: [], statuses: [], unhandled: records, issues: [] };
}

const GOOD_MESSAGE = { id: 'm', text: { body: 'Hi' } };
const GOOD_STATUS = { id: 's', word: 'sent' };

it('a room has its id, and claims for itself', () => {
  expect([toy.id, toy.claim({ isMine: true }), toy.claim({})]).toEqual([RED, 'certain', 'none']);
});

describe('what a room finds in a body', () => {
  it('a message or a receipt becomes one, with what its envelope says, signed, and with the record itself', () => {
    const { result, told } = read(['message', GOOD_MESSAGE], ['status', GOOD_STATUS]);
    const from = { id: 'somebody' };
    expect(result).toStrictEqual({
      messages: [{ provider: RED, id: 'm', from, type: 'text', text: { body: 'Hi' }, raw: GOOD_MESSAGE }],
      statuses: [{ provider: RED, id: 's', status: 'other', wireStatus: 'sent', recipient: from, raw: GOOD_STATUS }],
      unhandled: [],
      issues: [],
    });
    expect(result.messages[0]?.raw === GOOD_MESSAGE && result.statuses[0]?.raw === GOOD_STATUS).toBe(true);
    expect(told).toEqual([]);
  });

  it('what was sent in another form is read as its tables read it, and handed on as it was sent', () => {
    const [message, status, broken] = [{ inside: GOOD_MESSAGE }, { inside: GOOD_STATUS }, { inside: { id: '' } }];
    const { result } = read(['message', message], ['status', status], ['message', broken]);
    expect(result.messages).toMatchObject([{ id: 'm', text: { body: 'Hi' } }]);
    expect(result.statuses).toMatchObject([{ id: 's', wireStatus: 'sent' }]);
    const raws = [...result.messages, ...result.statuses, ...result.unhandled].map(({ raw }) => raw);
    expect(raws.map((raw, index) => raw === [message, status, broken][index])).toEqual([true, true, true]);
  });

  it('one that is broken is left as such, and reported', () => {
    const { result, told } = read(['message', { id: '' }], ['status', 7], ['status', { id: 's' }]);
    expect(result).toStrictEqual(
      unhandled(
        { kind: 'malformed_message', path: [0], raw: { id: '' } },
        { kind: 'malformed_status', path: [1], raw: 7 },
        { kind: 'malformed_status', path: [2], raw: { id: 's' } },
      ),
    );
    expect(told).toEqual([
      ['invalid_record', '0', 'Expected an object with id, got another object.'],
      ['invalid_record', '1', 'Expected an object with id, got a number.'],
      ['invalid_record', '2', 'Expected a receipt with an id and a status.'],
    ]);
  });

  it('anything else is left by its kind, and reported only where it looked like something to be read', () => {
    const raw = { a: 1 };
    const { result, told } = read(['echo', raw], ['malformed_message', raw], ['error', null]);
    expect(result).toStrictEqual(
      unhandled(
        { kind: 'echo', path: [0], raw },
        { kind: 'malformed_message', path: [1], raw },
        { kind: 'error', path: [2], raw: null },
      ),
    );
    expect(told).toEqual([['invalid_record', '1', 'Expected a message or a receipt.']]);
  });

  it('one that throws when it is looked at is left as what it was taken for, and costs no neighbour', () => {
    const { result, told } = read(
      ['message', REVOKED],
      ['message', GOOD_MESSAGE],
      ['status', REVOKED],
      ['status', GOOD_STATUS],
    );
    expect(result).toMatchObject({ messages: [{ id: 'm' }], statuses: [{ id: 's' }] });
    expect(result.unhandled.map(({ kind, path, raw }) => [kind, path, raw === REVOKED])).toEqual([
      ['malformed_message', [0], true],
      ['malformed_status', [2], true],
    ]);
    const sentence = 'Looking at this record throws.';
    expect(told).toEqual(['0', '2'].map((at) => ['unreadable', at, sentence]));
  });
});
