import { describe, expect, it } from 'vitest';
import { kindOfUserId, readPhone } from '../../src/wire/phone.ts';

describe('a phone number is E.164 with a plus', () => {
  const PHONES: readonly (readonly [wire: string, phone: string])[] = [
    ['447700900123', '+447700900123'],
    ['+447700900123', '+447700900123'],
    ['+44 (7700) 900-123', '+447700900123'],
    ['44.7700.900123', '+447700900123'],
    [' 447700900123\u00a0', '+447700900123'],
    ['1234567', '+1234567'],
    ['+1234567', '+1234567'],
    ['123456789012345', '+123456789012345'],
    [`+1234567${'.'.repeat(33)}`, '+1234567'],
  ];

  it('from digits, and from digits with what people write between them', () => {
    for (const [wire, phone] of PHONES) expect(readPhone(wire), wire).toBe(phone);
  });

  const OTHERS: readonly string[] = [
    '',
    '   ',
    '-------',
    '123456',
    '+12345-6',
    '1234567890123456',
    '+1234567890123456',
    '0447700900123',
    '+0447700900123',
    '+44 7700 CALL-ME',
    '+44 (0)7700 900123',
    '44(0)7700900123',
    '(0) 447700900123',
    '+44 ( 0 ) 7700 900123',
    '+44 (\n0\n) 7700 900123',
    '+44\n(0)\n7700 900123',
    '+44 (07700) 900123',
    '-447700900123',
    '+-447700900123',
    '.447700900123',
    '+44 7700 900123 +44 7700 900124',
    'x447700900123',
    '447700900123x',
    '++447700900123',
    '44+7700900123',
    '+44 7700 900123 +',
    `+1234567${'.'.repeat(34)}`,
    '٤٤٧٧٠٠٩٠٠١٢٣',
    'US.13491208655302741918',
  ];

  it('and nothing from anything else, for digits are never added or guessed', () => {
    for (const wire of OTHERS) expect(readPhone(wire), wire).toBe(undefined);
  });
});

describe('a business-scoped user id is told by its form', () => {
  it('a country, perhaps ENT, and letters and digits', () => {
    const ids = ['US.13491208655302741918', 'GB.a', 'IN.ENT.Ab1', 'US.ENT', `US.${'a'.repeat(128)}`];
    for (const id of [...ids, `US.ENT.${'a'.repeat(128)}`]) {
      expect(kindOfUserId(id), id).toBe(id.includes('.ENT.') ? 'parentUserId' : 'userId');
    }
  });

  it('a parent portfolio’s by its beginning alone: whatever follows, it never stands for the user id', () => {
    for (const id of ['US.ENT.', 'GB.ENT.a_b', `US.ENT.${'a'.repeat(129)}`])
      expect(kindOfUserId(id), id).toBe('parentUserId');
  });

  it('and nothing else is one', () => {
    const others = 'US US. us.1 USA.1 ab.US.1 U.1 US1 USx1 US.a-b US.ent.a 447700900123'.split(' ');
    for (const id of [...others, '', 'US.1 ', ' US.1', `US.${'a'.repeat(129)}`])
      expect(kindOfUserId(id), id).toBe(undefined);
  });
});
