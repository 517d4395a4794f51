import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareStatuses,
  type InboundMessage,
  type MessageStatus,
  matchMessage,
  messageKey,
  type ParseResult,
  parseInbound,
  statusKey,
} from '../src/index.ts';
import { fixturesIn } from './golden.ts';
import { samples } from './laws/one-edit.ts';
import { polluted } from './polluted.ts';

const MESSAGE: InboundMessage = {
  provider: 'meta-cloud',
  id: 'wamid.A',
  from: { id: '447700900123' },
  to: { id: '118273645500911', phone: '+12025550100' },
  type: 'text',
  text: { body: 'Hello' },
  raw: {},
};

const STATUS: MessageStatus = {
  provider: 'meta-cloud',
  id: 'wamid.B',
  status: 'read',
  wireStatus: 'read',
  recipient: { id: '447700900123' },
  from: { id: '118273645500911' },
  timestamp: '2026-01-01T10:00:00.000Z',
  raw: {},
};

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
  it('is of this form in all minor versions: keys that were stored are found again', () => {
    expect(messageKey(MESSAGE)).toBe('["meta-cloud","118273645500911","wamid.A"]');
    expect(statusKey(STATUS)).toBe(
      '["meta-cloud","118273645500911","wamid.B","read","447700900123","2026-01-01T10:00:00.000Z"]',
    );
  });

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
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '"', '","', '\\', '\0', '\ud800', '[', ']'),
    );
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

  it('is made of own fields alone, whatever a polluted prototype holds', () => {
    const { to: _, ...message } = MESSAGE;
    const { from: __, recipient: ___, wireStatus: ____, timestamp: _____, ...status } = STATUS;
    const look = () => [messageKey(message), statusKey(status), compareStatuses(status, STATUS)];
    const clean = look();
    const poison = { id: 'poison', phone: 'poison' };
    for (const name of ['to', 'from', 'recipient', 'wireStatus', 'timestamp', 'toJSON', 'id', 'phone']) {
      expect(polluted({ [name]: name === 'toJSON' ? () => 'poison' : poison }, look), name).toEqual(clean);
    }
  });
});

describe('the key of a message', () => {
  it('knows the business’s number: ids are unique for one of them', () => {
    expect(messageKey({ ...MESSAGE, to: { id: '2' } })).not.toBe(messageKey(MESSAGE));
    expect(messageKey({ ...MESSAGE, to: { phone: '+12025550100' } })).toBe('["meta-cloud","+12025550100","wamid.A"]');
    expect(messageKey({ ...MESSAGE, to: { businessAccountId: '1' } })).toBe('["meta-cloud","1","wamid.A"]');
  });

  it('knows the provider, but for Sinch and Meta on-premises, whose bodies no one can always tell apart', () => {
    expect(messageKey({ ...MESSAGE, provider: 'infobip' })).not.toBe(messageKey(MESSAGE));
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

describe('the key of a receipt', () => {
  it('knows the word, the time and the member of a group', () => {
    const keys = [
      STATUS,
      { ...STATUS, status: 'delivered', wireStatus: 'delivered' } as const,
      { ...STATUS, timestamp: '2026-01-01T10:00:01.000Z' },
      { ...STATUS, recipient: { id: '447700900124' } },
      { ...STATUS, id: 'wamid.C' },
      { ...STATUS, from: { id: '2' } },
    ].map(statusKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stays when a later version has a name for a word', () => {
    const other: MessageStatus = { ...STATUS, status: 'other', wireStatus: 'heard' };
    expect(statusKey({ ...other, status: 'played' })).toBe(statusKey(other));
  });

  it('tells Infobip’s reports apart that have a field in place of a word', () => {
    const { wireStatus: _, ...seen } = STATUS;
    expect(statusKey({ ...seen, status: 'deleted' })).not.toBe(statusKey(seen));
  });

  it('stays when InnoPaaS posts a receipt again, at another time', () => {
    const fixture = fixturesIn('innopaas').find(({ name }) => name === 'status.delivered');
    const first = JSON.parse(fixture?.text ?? '');
    const again = { ...first, id: 'another event', eventTime: '2026-12-01T00:00:00.000Z' };
    const [one, other] = [first, again].map((body) => parseInbound(body).statuses[0] as MessageStatus);
    expect(one?.timestamp).not.toBe(other?.timestamp);
    expect(statusKey(one as MessageStatus)).toBe(statusKey(other as MessageStatus));
  });

  it('needs neither a time nor a recipient', () => {
    expect(statusKey({ provider: 'sinch-legacy', id: '7', status: 'sent', raw: {} })).toBe(
      '["meta-onprem","","7","sent","",""]',
    );
  });
});

const WORDS: readonly MessageStatus['status'][] = [
  'other',
  'pending',
  'sent',
  'failed',
  'delivered',
  'read',
  'played',
  'deleted',
];

function receipt(status: MessageStatus['status'], second?: number): MessageStatus {
  const timestamp = second === undefined ? {} : { timestamp: `2026-01-01T10:00:0${second}.000Z` };
  return { provider: 'meta-cloud', id: 'wamid.B', status, raw: {}, ...timestamp };
}

describe('the later of two receipts', () => {
  it.each([
    [receipt('delivered', 1), receipt('read', 1), 'times are of whole seconds'],
    [receipt('delivered', 2), receipt('read', 1), 'clocks differ'],
    [receipt('delivered'), receipt('read'), 'Sinch sends no times'],
    [receipt('failed', 1), receipt('delivered', 2), 'delivered may come after failed'],
    [receipt('failed', 2), receipt('delivered', 1), 'a failure on one device does not take back another one’s'],
    [receipt('sent', 1), receipt('failed', 1), 'what failed was sent'],
    [receipt('other', 9), receipt('pending', 1), 'nobody can tell what an unknown word says'],
    [receipt('read', 9), receipt('deleted', 1), 'what is deleted is gone'],
    [receipt('failed', 1), receipt('failed', 2), 'of one word the time decides'],
    [receipt('failed'), receipt('failed', 1), 'a time is more than none'],
  ])('$0.status $0.timestamp, $1.status $1.timestamp: $2', (earlier, later) => {
    expect(compareStatuses(earlier, later)).toBeLessThan(0);
    expect(compareStatuses(later, earlier)).toBeGreaterThan(0);
  });

  it('is neither where nothing tells', () => {
    expect(compareStatuses(receipt('read', 1), receipt('read', 1))).toBe(0);
    expect(compareStatuses(receipt('read'), receipt('read'))).toBe(0);
  });

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
