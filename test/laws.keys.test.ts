import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareStatuses,
  type MessageStatus,
  matchMessage,
  messageKey,
  type ParseResult,
  parseInbound,
  statusKey,
} from '../src/index.ts';
import { buildMessage } from '../src/testing/index.ts';
import { fixturesIn } from './golden.ts';
import { samples } from './laws/one-edit.ts';

const MESSAGE = buildMessage('text', { id: 'wamid.A', to: { id: '118273645500911', phone: '+12025550100' } });

const results: readonly { name: string; result: ParseResult }[] = samples().map(({ name, body, parse }) => ({
  name,
  result: parse(body),
}));

function keysOf({ messages, statuses }: Pick<ParseResult, 'messages' | 'statuses'>): string[] {
  return [...messages.map(messageKey), ...statuses.map(statusKey)];
}

/** What was stored and read again, without `raw`. */
function stored<T extends object>(record: T): T {
  return JSON.parse(JSON.stringify({ ...record, raw: undefined }));
}

describe('a key', () => {
  it('is the same when a body is delivered again, and when a record was stored without raw', () => {
    for (const { body, parse } of samples()) {
      const result = parse(body);
      const keys = keysOf(result);
      expect(keysOf(parse(structuredClone(body)))).toEqual(keys);
      expect(keysOf({ messages: result.messages.map(stored), statuses: result.statuses.map(stored) })).toEqual(keys);
    }
  });

  it('is another one for every record of a body, but where one record is there twice', () => {
    const doubled = results.filter(({ result }) => new Set(keysOf(result)).size < keysOf(result).length);
    expect(doubled.map(({ name }) => name)).toEqual([
      'infobip/batch.same-message-twice',
      'meta-cloud/batch.same-message-twice',
      'meta-onprem/batch.same-message-twice',
      'sinch-legacy/batch.buttons-with-one-id',
    ]);
  });

  it('of a message is never that of a receipt', () => {
    const ofMessages = new Set(results.flatMap(({ result }) => result.messages.map(messageKey)));
    const ofReceipts = new Set(results.flatMap(({ result }) => result.statuses.map(statusKey)));
    expect([...ofReceipts].filter((key) => ofMessages.has(key))).toEqual([]);
    expect(Math.min(ofMessages.size, ofReceipts.size)).toBeGreaterThan(100);
  });

  it('tells apart what differs in one part, whatever stands in the parts', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', '"', '","', '\\', '\0', '\ud800', '[', ']'));
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), ([id, to, otherId, otherTo]) => {
        const one = messageKey({ ...MESSAGE, id, to: { id: to } });
        const other = messageKey({ ...MESSAGE, id: otherId, to: { id: otherTo } });
        expect(one === other).toBe(id === otherId && to === otherTo);
        // What some databases cannot store as text.
        expect(one).not.toMatch(/[\p{Control}\p{Surrogate}]/u);
      }),
    );
  });

  it('of a message of Sinch is the same where its body was taken for an on-premises one', () => {
    let compared = 0;
    for (const { text } of fixturesIn('sinch-legacy')) {
      const [named, taken] = (['sinch-legacy', 'meta-onprem'] as const).map((provider) =>
        parseInbound(JSON.parse(text), { provider }),
      ) as [ParseResult, ParseResult];
      if (named.messages.length !== taken.messages.length) continue;
      expect(taken.messages.map(messageKey)).toEqual(named.messages.map(messageKey));
      compared += named.messages.length;
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('of an edit, a deletion and a reaction is its own, and not that of the message it is about', () => {
    const about = results.flatMap(({ result }) =>
      result.messages.flatMap((message) => {
        const target = matchMessage(
          message,
          { edit: ({ edit }) => edit, revoke: ({ revoke }) => revoke, reaction: ({ reaction }) => reaction },
          () => undefined,
        );
        return target ? [{ message, target: { ...message, id: target.messageId } }] : [];
      }),
    );
    for (const { message, target } of about) expect(messageKey(message)).not.toBe(messageKey(target));
    expect(about.length).toBeGreaterThan(20);
  });
});

const WORDS = ['other', 'pending', 'sent', 'failed', 'delivered', 'read', 'played', 'deleted'] as const;

function receipt(status: MessageStatus['status'], second?: number): MessageStatus {
  const timestamp = second === undefined ? {} : { timestamp: `2026-01-01T10:00:0${second}.000Z` };
  return { provider: 'meta-cloud', id: 'wamid.B', status, raw: {}, ...timestamp };
}

describe('the later of two receipts', () => {
  it('is the same in whatever order they came: it is an order that can be sorted by', () => {
    const drawn = fc
      .tuple(fc.constantFrom(...WORDS), fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }))
      .map(([word, second]) => receipt(word, second));
    fc.assert(
      fc.property(drawn, drawn, drawn, (a, b, c) => {
        expect(Math.sign(compareStatuses(a, b)) + Math.sign(compareStatuses(b, a))).toBe(0);
        if (compareStatuses(a, b) <= 0 && compareStatuses(b, c) <= 0) {
          expect(compareStatuses(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
