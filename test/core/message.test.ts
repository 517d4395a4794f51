import { describe, expect, it, vi } from 'vitest';
import type { Party } from '../../src/contract/people.ts';
import { plainContent } from '../../src/core/content.ts';
import { type MessageDraft, messageReader } from '../../src/core/message.ts';
import { anything, map } from '../../src/wire/piece.ts';
import { polluted } from '../polluted.ts';
import { listen } from './reports.ts';
import { AT, format, type Head, HI, malformed, readOne, textBody, typed } from './toy-messages.ts';
import { RED } from './toy-rooms.ts';

const noBody = (at: string) => ['invalid_record', at, 'Expected the content that the type declares.'];

describe('a record that declares a type', () => {
  it('has the body under the key of its name', () => {
    expect(readOne(typed('text', { text: HI }))).toEqual([{ type: 'text', text: HI }, []]);
  });

  it('is not confused by a body under another key, not even where its own is missing', () => {
    expect(readOne(typed('text', { text: HI, note: { body: 'no' } }))[0]).toEqual({ type: 'text', text: HI });
    expect(readOne(typed('text', { note: HI }))).toEqual([malformed('text'), [noBody('messages.text')]]);
  });

  it('has it under the first of the keys it may stand under', () => {
    for (const record of [{ note: HI }, { memo: HI }, { note: HI, memo: { body: 'no' } }, { note: null, memo: HI }]) {
      expect(readOne(typed('note', record))[0]).toEqual({ type: 'text', text: HI });
    }
    expect(readOne(typed('note'))[1]).toEqual([noBody('messages.note')]);
    expect(readOne(typed('note', { note: null, memo: undefined }))[1]).toEqual([noBody('messages.note')]);
    expect(readOne(typed('note', { memo: {} }))[1]).toEqual([
      ['invalid_record', 'messages.memo', 'Expected an object with body, got another object.'],
    ]);
  });

  it('has it in itself where its type allows that', () => {
    expect(readOne(typed('flat', { flat: HI, body: 'no' }))[0]).toEqual({ type: 'text', text: HI });
    expect(readOne(typed('flat', { body: 'Hi' }))[0]).toEqual({ type: 'text', text: HI });
    const unfit = (told: unknown[]) => [malformed('flat'), [told]];
    expect(readOne(typed('flat', { body: 7 }))).toEqual(
      unfit(['invalid_record', 'messages.body', 'Expected a string, got a number.']),
    );
    expect(readOne(typed('flat', { textBody: 'Hi', text_body: 'Hi' }))).toEqual(
      unfit(['invalid_record', 'messages', 'Expected an object with body, got another object.']),
    );
    expect(readOne(typed('flat', { body: null }))).toEqual(unfit(noBody('messages.flat')));
  });

  it('is of the type of its body where a type has bodies of two', () => {
    expect(readOne(typed('either', { either: HI }))).toEqual([{ type: 'text', text: HI }, []]);
    expect(readOne(typed('either', { either: [{ birthday: '1' }] }))).toEqual([
      { type: 'contacts', contacts: [{ birthday: '1' }] },
      [],
    ]);
    expect(readOne(typed('either', { either: { body: 1 } }))).toEqual([
      malformed('either'),
      [['invalid_record', 'messages.either.body', 'Expected a string, got a number.']],
    ]);
    expect(readOne(typed('either'))).toEqual([malformed('either'), [noBody('messages.either')]]);
  });

  it('tells its body what stands around it', () => {
    expect(readOne(typed('place', { place: HI }))[0]).toEqual({ type: 'text', text: { body: 'place place m m Hi' } });
  });

  it('is malformed where its body does not fit or says too little', () => {
    const broken = 'Expected an object with body, got a number.';
    expect(readOne(typed('text', { text: 7 }))).toEqual([
      malformed('text'),
      [['invalid_record', 'messages.text', broken]],
    ]);
    expect(readOne(typed('place', { place: { body: '' } }))).toEqual([malformed('place'), [noBody('messages.place')]]);
    for (const text of [undefined, null]) expect(readOne(typed('text', { text }))[0]).toEqual(malformed('text'));
  });

  it('needs no body where its type has none', () => {
    expect(readOne(typed('nothing'))).toEqual([
      { type: 'unknown', unknown: { reason: 'unsupported', wireType: 'nothing' } },
      [],
    ]);
  });

  it('is found in another spelling, and keeps its own', () => {
    expect(readOne(typed('NOTE', { note: HI }))[0]).toEqual({ type: 'text', text: HI });
    expect(readOne(typed('PLACE', { PLACE: HI }))[0]).toMatchObject({ text: { body: 'PLACE PLACE m m Hi' } });
    const exact = messageReader(RED, {
      ...format,
      contents: { TEXT: plainContent('text', textBody), text: plainContent('text', textBody, () => 'no') },
    });
    expect(exact({ id: 'm', type: 'TEXT', TEXT: HI }, AT, '', listen().report)).toMatchObject({ text: HI });
  });

  it('is unrecognized where nobody knows the type', () => {
    for (const wireType of ['new', 'constructor', '__proto__', 'valueOf']) {
      const told = [['unknown_type', 'messages.type', 'This type is not known; see `raw`.']];
      expect(readOne(typed(wireType, { [wireType]: HI, text: HI }))).toEqual([
        { type: 'unknown', unknown: { reason: 'unrecognized', wireType } },
        told,
      ]);
    }
    const readExact = messageReader(RED, { ...format, spell: (wireType) => wireType });
    expect(readExact({ id: 'm', ...typed('NOTE', { note: HI }) }, AT, '', listen().report)).toMatchObject({
      type: 'unknown',
    });
  });

  it('may be named like something that every object has', () => {
    expect(readOne(typed('toString', { toString: HI }))[0]).toEqual({ type: 'text', text: HI });
  });
});

describe('a record with errors', () => {
  const errors = [{ code: '131051' }];

  it('and no body is unsupported, for the provider says so itself', () => {
    expect(readOne(typed('text', { errors }))).toEqual([
      { type: 'unknown', unknown: { reason: 'unsupported', wireType: 'text' }, errors },
      [],
    ]);
  });

  it('is read as usual where it has a body', () => {
    expect(readOne(typed('text', { errors, text: HI }))).toEqual([{ type: 'text', text: HI, errors }, []]);
    expect(readOne(typed('text', { errors, text: 7 }))[0]).toEqual({ ...malformed('text'), errors });
    expect(readOne(typed('nothing', { errors }))[0]).toMatchObject({ unknown: { reason: 'unsupported' } });
    expect(readOne(typed('new', { errors }))[0]).toMatchObject({ unknown: { reason: 'unrecognized' } });
  });
});

describe('a record that is no message', () => {
  it('has no usable id, or is from nobody', () => {
    const somebody = ['invalid_record', 'messages', 'Expected a message with an id and a sender.'];
    expect(readOne({ from: 'nobody', text: HI })).toEqual([undefined, [somebody]]);
    expect(readOne({ id: '' })).toEqual([
      undefined,
      [['invalid_record', 'messages', 'Expected an object with id, got another object.']],
    ]);
    expect(readOne({ id: true })).toEqual([
      undefined,
      [['invalid_record', 'messages.id', 'Expected a string or a whole number, got a boolean.']],
    ]);
    const { head: _, ...rest } = format;
    const loose = messageReader(RED, { ...rest, head: map<unknown, Head>(anything, () => undefined) });
    const { report, told } = listen();
    expect(loose({ id: '' }, AT, '', report)).toBe(undefined);
    expect(told()).toEqual([somebody]);
  });

  it('is not read any further where its head does not fit', () => {
    const read = vi.fn();
    expect(messageReader(RED, { ...format, read })({ id: true }, AT, '', listen().report)).toBe(undefined);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('what the business itself sent', () => {
  const readTo = (to: Party | undefined) =>
    messageReader<Head, string>(RED, {
      ...format,
      read: (head, nobody, provider) =>
        Object.assign(format.read(head, nobody, provider) as object, to && { to }) as MessageDraft,
    })({ id: 'm', from: 'ann', ...typed('text', { text: HI }) }, AT, '', listen().report);

  it('has its sender as its recipient, and is an echo', () => {
    expect(readTo({ id: 'ann' })).toBe('echo');
    expect(readTo({ id: 'bob' })).toMatchObject({ text: HI });
  });

  it('is not told by a recipient that a polluted prototype holds', () => {
    expect(polluted({ to: { id: 'ann' } }, () => readTo(undefined))).not.toBe('echo');
  });
});
