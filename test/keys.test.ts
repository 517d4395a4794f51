import { describe, expect, it } from 'vitest';
import {
  compareStatuses,
  type MessageStatus,
  messageKey,
  type ProviderId,
  parseInbound,
  providerIds,
  statusKey,
} from '../src/index.ts';
import { buildMessage, buildStatus } from '../src/testing/index.ts';
import { fixturesIn } from './golden.ts';
import { polluted } from './polluted.ts';
import { receipt, WORDS } from './receipts.ts';

const MESSAGE = buildMessage('text', { id: 'wamid.A', to: { id: '118273645500911', phone: '+12025550100' } });

const STATUS = buildStatus('read', {
  id: 'wamid.B',
  wireStatus: 'read',
  recipient: { id: '447700900123' },
  from: { id: '118273645500911' },
});

describe('a key', () => {
  it('is of this form in all minor versions: keys that were stored are found again', () => {
    expect(messageKey(MESSAGE)).toBe('["meta-cloud","118273645500911","wamid.A"]');
    expect(statusKey(STATUS)).toBe(
      '["meta-cloud","118273645500911","wamid.B","read","447700900123","2026-01-01T10:00:00.000Z"]',
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
    for (const to of [{ id: '1' }, { phone: '1' }, { businessAccountId: '1' }])
      expect(messageKey({ ...MESSAGE, to })).toBe('["meta-cloud","1","wamid.A"]');
  });

  it('knows the provider, but for Sinch and Meta on-premises, whose bodies no one can always tell apart', () => {
    const keyOf = (provider: ProviderId) => messageKey({ ...MESSAGE, provider });
    expect(new Set(providerIds.map(keyOf)).size).toBe(providerIds.length - 1);
    expect(keyOf('sinch-legacy')).toBe(keyOf('meta-onprem'));
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
    expect(statusKey({ ...seen, status: 'deleted' }) === statusKey(seen)).toBe(false);
  });

  it('stays when InnoPaaS posts a receipt again, at another time', () => {
    const fixture = fixturesIn('innopaas').find(({ name }) => name === 'status.delivered');
    const first = JSON.parse(fixture?.text ?? '');
    const again = { ...first, id: 'another event', eventTime: '2026-12-01T00:00:00.000Z' };
    const [one, other] = [first, again].map((body) => parseInbound(body).statuses[0] as MessageStatus);
    expect(one?.timestamp === other?.timestamp).toBe(false);
    expect(statusKey(one as MessageStatus)).toBe(statusKey(other as MessageStatus));
  });

  it('needs neither a time nor a recipient', () => {
    expect(statusKey({ provider: 'sinch-legacy', id: '7', status: 'sent', raw: {} })).toBe(
      '["meta-onprem","","7","sent","",""]',
    );
  });
});

describe('the later of two receipts', () => {
  const pairs: [earlier: MessageStatus, later: MessageStatus, because: string][] = [
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
  ];
  for (const [earlier, later, because] of pairs) {
    it(`${later.status} and not ${earlier.status}: ${because}`, () => {
      expect(Math.sign(compareStatuses(earlier, later))).toBe(-1);
      expect(Math.sign(compareStatuses(later, earlier))).toBe(1);
    });
  }

  it('has a place for every word, and takes one of a later version for an unknown one', () => {
    for (const [a, earlier] of WORDS.entries()) {
      for (const [b, later] of WORDS.entries()) {
        expect(Math.sign(compareStatuses(receipt(earlier), receipt(later)))).toBe(Math.sign(a - b));
      }
      expect(Math.sign(compareStatuses(receipt('heard' as 'read', 9), receipt(earlier)))).toBe(-1);
    }
  });

  it('is neither where nothing tells', () => {
    expect(compareStatuses(receipt('read', 1), receipt('read', 1))).toBe(0);
    expect(compareStatuses(receipt('read'), receipt('read'))).toBe(0);
  });
});
