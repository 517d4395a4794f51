import { describe, expect, it } from 'vitest';
import type { Party } from '../../../src/index.ts';
import { camelCase } from '../../laws/shaped/whatsapp.ts';
import { revoked } from '../../laws/unspeakable.ts';
import { readAs, trap } from '../read.ts';

const NUMBER = '447700900123';
const PHONE = '+447700900123';
const ANN = { wa_id: NUMBER, user_id: 'GB.1', parent_user_id: 'GB.ENT.1', profile: { name: 'Ann', username: '@ann' } };

const OTHER = { id: 'other', type: 'text', from: '12025550143', text: { body: 'Ho' } };

/** Who a message is from, by what it says itself and by the contacts beside it. */
function senderOf(message: object, contacts: unknown, ...others: object[]): Party | undefined {
  const messages = [{ id: 'm', type: 'text', text: { body: 'Hi' }, ...message }, ...others];
  return readAs('meta-onprem', { messages, contacts }).messages[0]?.from as Party | undefined;
}

/** The same where there is another message, so that no contact is taken for want of another. */
const knownAs = (message: object, contacts: unknown) => senderOf(message, contacts, OTHER);

describe('a sender is found among the contacts', () => {
  const known = { phone: PHONE, userId: 'GB.1', parentUserId: 'GB.ENT.1', username: 'ann', name: 'Ann' };

  it('by user id before number, with or without a plus, and never by position', () => {
    const all = [ANN, { wa_id: '12025550143', user_id: 'US.2', profile: { name: 'Bob' } }];
    for (const contacts of [all, [...all].reverse()]) {
      expect(knownAs({ from: NUMBER }, contacts)).toEqual({ id: NUMBER, ...known });
      expect(knownAs({ from: PHONE }, contacts)).toEqual({ id: PHONE, ...known });
      expect(knownAs({ from_user_id: 'GB.1' }, contacts)).toEqual({ id: 'GB.1', ...known });
      const both = { from: NUMBER, from_user_id: 'US.2' };
      expect(knownAs(both, contacts)).toMatchObject({ name: 'Bob', phone: PHONE });
    }
    expect(knownAs({ from: NUMBER }, [{ ...ANN, wa_id: PHONE }])).toEqual({ id: NUMBER, ...known });
  });

  it('the first of those that have the same id', () => {
    const twins = [ANN, { ...ANN, profile: { name: 'Not Ann' } }];
    for (const named of [{ from: NUMBER }, { from_user_id: 'GB.1' }])
      expect(knownAs(named, twins)).toMatchObject({ name: 'Ann' });
  });

  it('under any id there is, and under none that is missing', () => {
    const contacts = [
      { profile: { name: 'nobody' } },
      { user_id: 'GB.1', profile: { name: 'A' } },
      { wa_id: NUMBER, profile: { name: 'B' } },
      { wa_id: 'not-a-number', profile: { name: 'C' } },
    ];
    expect(knownAs({ from_user_id: 'GB.1' }, contacts)).toEqual({ id: 'GB.1', userId: 'GB.1', name: 'A' });
    expect(knownAs({ from: NUMBER }, contacts)).toEqual({ id: NUMBER, phone: PHONE, name: 'B' });
    expect(knownAs({ from: 'not-a-number' }, contacts)).toEqual({ id: 'not-a-number', name: 'C' });
    expect(knownAs({ from: 'undefined' }, contacts)).toEqual({ id: 'undefined' });
  });

  it('is not found where the contacts are broken or missing', () => {
    for (const contacts of [undefined, null, 7, [7, null], [{}], {}])
      expect(knownAs({ from: NUMBER }, contacts), JSON.stringify(contacts)).toEqual({ id: NUMBER, phone: PHONE });
  });
});

describe('the only contact beside the only message', () => {
  it('is the sender’s, though the ids differ', () => {
    const sender = senderOf({ from: '12025550143' }, [{ wa_id: NUMBER, profile: { name: 'Ann' } }]);
    expect(sender).toEqual({ id: '12025550143', phone: '+12025550143', name: 'Ann' });
  });

  it('is not where both have a user id, and not the same', () => {
    const name = (from: object, contact: object) => (senderOf(from, [contact]) as Party).name;
    const anonymous = { wa_id: NUMBER, profile: { name: 'Ann' } };
    expect(name({ from_user_id: 'GB.9' }, anonymous)).toBe('Ann');
    expect(name({ from: '12025550143' }, ANN)).toBe('Ann');
    expect(name({ from_user_id: 'GB.9' }, ANN)).toBe(undefined);
    expect(name({ from_parent_user_id: 'GB.ENT.9' }, ANN)).toBe(undefined);
    expect(name({ from_parent_user_id: 'GB.ENT.9' }, anonymous)).toBe('Ann');
  });

  it('says who it is where the message does not', () => {
    expect(senderOf({}, [ANN])).toMatchObject({ id: NUMBER, phone: PHONE, userId: 'GB.1' });
    expect(senderOf({}, [{ ...ANN, wa_id: null }])).toMatchObject({ id: 'GB.1', name: 'Ann' });
    expect(senderOf({}, [{ profile: { name: 'Ann' } }])).toBe(undefined);
  });

  it('lends its number to no id but its own', () => {
    const number = (from: object, contact: object) => (senderOf(from, [contact]) as Party).phone;
    expect(number({ from_user_id: 'GB.1' }, ANN)).toBe(PHONE);
    expect(number({ from: 'GB.1' }, ANN)).toBe(PHONE);
    expect(number({ from: 'GB.2' }, ANN)).toBe(undefined);
    expect(number({ from: 'name' }, { wa_id: NUMBER })).toBe(undefined);
    expect(number({ from: 'name', from_user_id: 'GB.1' }, ANN)).toBe(PHONE);
    expect(number({ from: 'name', from_user_id: 'GB.2' }, ANN)).toBe(undefined);
  });

  it('is none beside a list that no text can spell, whatever it may hold', () => {
    const long: unknown[] = [];
    long[2 ** 24] = OTHER;
    const body = { contacts: [{ wa_id: '1', profile: { name: 'Ann' } }], messages: [{ ...OTHER, from: NUMBER }] };
    const from = (more: object) => readAs('meta-onprem', { ...body, ...more }).messages[0].from;
    expect(from({ statuses: [] })).toMatchObject({ name: 'Ann' });
    for (const key of ['statuses', 'novelties'])
      expect(from({ [key]: long }), key).toEqual({ id: NUMBER, phone: PHONE });
  });

  it('is none where there is another, or another message', () => {
    const [contact, nameless] = [
      { wa_id: '1', profile: { name: 'Ann' } },
      { id: NUMBER, phone: PHONE },
    ];
    expect(senderOf({ from: NUMBER }, [contact, { wa_id: '2' }])).toEqual(nameless);
    expect(senderOf({ from: NUMBER }, [contact, null])).toEqual(nameless);
    expect(senderOf({ from: NUMBER }, [contact], OTHER)).toEqual(nameless);
  });
});

describe('a contact', () => {
  const read = (contact: unknown) =>
    readAs('meta-onprem', { messages: [{ ...OTHER, from: NUMBER }, OTHER], contacts: [contact, ANN] });

  it('that throws is a broken part of the envelope, and its neighbours are read', () => {
    for (const contact of [trap, revoked({}), { profile: trap }]) {
      const { messages, unhandled, told } = read(contact);
      expect(messages[0]).toMatchObject({ from: { name: 'Ann' } });
      expect(unhandled).toEqual(['malformed_envelope.contacts.0']);
      expect(told[0]).toBe('invalid_envelope contacts.0');
    }
  });

  it('has no lists that are known, but for a profile that is one', () => {
    expect(read({ more: [1], profile: { name: 'Bob', more: [1] } }).unhandled).toEqual([
      'event.contacts.0.more',
      'event.contacts.0.profile.more',
    ]);
    expect(read({ profile: [['Bob']] })).toMatchObject({
      unhandled: ['event.contacts.0.profile'],
      told: ['dropped_field contacts.0.profile'],
    });
    expect(read([[1]])).toMatchObject({ unhandled: [], told: ['dropped_field contacts.0'] });
  });
});

it('a message without a list around it is one by any word for its sender', () => {
  const keys = ['from', 'from_bsuid', 'from_user_id', 'from_parent_user_id'];
  for (const key of [...keys, ...keys.map(camelCase)])
    expect(readAs('meta-onprem', { messages: { ...OTHER, from: null, [key]: 'GB.1' } }).messages, key).toHaveLength(1);
});

describe('a system message from nobody', () => {
  const system = (event: unknown) => senderOf({ type: 'system', system: event }, undefined);

  it('is from whoever it was', () => {
    for (const event of [{ customer: ` ${NUMBER} ` }, { customer: Number(NUMBER) }, { user: NUMBER }])
      expect(system(event)).toEqual({ id: NUMBER, phone: PHONE });
    for (const key of ['previous_user_id', 'previousUserId', 'user_id'])
      expect(system({ [key]: 'GB.1' }), key).toEqual({ id: 'GB.1', userId: 'GB.1' });
    expect(system({ previous_user_id: 'GB.1', customer: NUMBER, user: NUMBER })).toMatchObject({ id: 'GB.1' });
  });

  it('is from nobody where that does not stand there either', () => {
    for (const event of [{}, { customer: ' ' }, { customer: 1.5 }, { customer: {} }, 'customer', null, [NUMBER]])
      expect(system(event)).toBe(undefined);
  });
});
