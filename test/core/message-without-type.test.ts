import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/contract/attributes.ts';
import { plainContent } from '../../src/core/content.ts';
import { messageReader } from '../../src/core/message.ts';
import { object } from '../../src/wire/object.ts';
import { required, under } from '../../src/wire/table.ts';
import { id, typeName } from '../../src/wire/values.ts';
import { listen } from './reports.ts';
import { AT, format, type Head, HI, malformed, readOne, textBody, typed } from './toy-messages.ts';
import { RED } from './toy-rooms.ts';

describe('a record that declares no type', () => {
  const readAs = (key: string) => [
    ['missing_type', 'messages.type', `Read as the only content that it has, "${key}".`],
  ];
  const needsType = [['invalid_record', 'messages', 'Expected a type, or the content of exactly one known type.']];
  const lost = { type: 'unknown', unknown: { reason: 'malformed' } };

  it('is read as the one body that it has', () => {
    for (const type of [undefined, null, '', ' ', 7, {}]) {
      expect(readOne({ type, text: HI })).toEqual([{ type: 'text', text: HI }, readAs('text')]);
    }
    expect(readOne({ place: HI })[0]).toMatchObject({ text: { body: 'place place m m Hi' } });
    expect(readOne({ text: HI, note: null, place: 'no body', other: {} })).toEqual([
      { type: 'text', text: HI },
      readAs('text'),
    ]);
    expect(readOne({ text: {} })[0]).toEqual(malformed('text'));
  });

  it('a list is a body, too', () => {
    const contacts = [{ birthday: '2000-01-01' }];
    expect(readOne({ contacts })).toEqual([{ type: 'contacts', contacts }, readAs('contacts')]);
  });

  it('is malformed where there are several, or none', () => {
    expect(readOne({ text: HI, note: HI })).toEqual([lost, needsType]);
    expect(readOne({})).toEqual([lost, needsType]);
    expect(readOne({ text: 'Hi', other: HI })).toEqual([lost, needsType]);
  });

  const referral = { ref: 'r' };
  const context = { from: 'bob' };

  it('is its referral, else its context, where it holds nothing else', () => {
    expect(readOne({ referral })).toEqual([{ type: 'referral', referral }, []]);
    expect(readOne({ context })).toEqual([{ type: 'context', context }, []]);
    expect(readOne({ context, referral, errors: null, sentAt: 7, new: null })).toEqual([
      { type: 'referral', referral, context },
      [],
    ]);
  });

  it('is so whatever stands beside it that nobody knows', () => {
    expect(readOne({ context, new: 7 })).toEqual([{ type: 'context', context }, []]);
    expect(readOne({ referral, new: {}, other: [HI] })).toEqual([{ type: 'referral', referral }, []]);
  });

  it('is none of them where it holds a body, or what some body is made of', () => {
    expect(readOne({ context, text: HI })[0]).toEqual({ type: 'text', text: HI, context });
    expect(readOne({ referral, context, text: HI, note: HI })).toEqual([{ ...lost, referral, context }, needsType]);
    expect(readOne({ referral, context, text: 'Hi' })).toEqual([{ ...lost, referral, context }, needsType]);
    expect(readOne({ context, words: 'Hi' })).toEqual([{ ...lost, context }, needsType]);
    expect(readOne(typed('text', { referral }))[0]).toEqual({ ...malformed('text'), referral });
  });
});

describe('a record whose type stands with its body in a part of it', () => {
  const inside = messageReader<Head, string>(RED, {
    head: object<Head>({
      id: required(id),
      type: under(typeName, 'inside.type'),
      context: under(object<Context>({ from: id }), 'inside.context'),
    }),
    read: format.read,
    typeOf: format.typeOf,
    typeAt: ['inside', 'type'],
    spell: (wireType) => wireType,
    looseKeys: ['body'],
    contents: { text: plainContent('text', textBody, () => 'inside') },
  });

  function readInside(part: unknown, record: object = {}): [type: unknown, told: unknown] {
    const { report, told } = listen();
    const message = inside({ id: 'm', inside: part, ...record }, AT, 'nobody', report);
    return [message === 'echo' ? message : message?.type, told()];
  }

  it('is read from there', () => {
    expect(readInside({ type: 'text', body: 'Hi' })).toEqual(['text', []]);
    const at = 'messages.inside.type';
    expect(readInside({ type: 'new' })).toEqual([
      'unknown',
      [['unknown_type', at, 'This type is not known; see `raw`.']],
    ]);
  });

  it('is a context if there is nothing else in that part', () => {
    const context = { from: 'bob' };
    expect(readInside({ context, price: 7 })).toEqual(['context', []]);
    const told = [['invalid_record', 'messages.inside', 'Expected a type, or the content of exactly one known type.']];
    expect(readInside({ context, body: 'Hi' })).toEqual(['unknown', told]);
    for (const part of [{}, null, undefined]) expect(readInside(part)).toEqual(['unknown', told]);
  });
});
