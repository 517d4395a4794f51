import { describe, expect, it } from 'vitest';
import type { Context, ProviderError, Referral } from '../../src/contract/attributes.ts';
import type { Text } from '../../src/contract/content.ts';
import { bodiless, content, plainContent } from '../../src/core/content.ts';
import { type MessageFormat, messageReader, startMessage } from '../../src/core/message.ts';
import { BODY, below } from '../../src/core/place.ts';
import { object } from '../../src/wire/object.ts';
import { list, type Piece } from '../../src/wire/piece.ts';
import { anyText, id, typeName } from '../../src/wire/values.ts';
import { listen } from './reports.ts';

interface Head {
  id: string;
  type?: string;
  from?: string;
  errors?: ProviderError[];
  referral?: Referral;
  context?: Context;
}

const textBody: Piece<Text> = object<Text>({ body: ['body', anyText] }, 'body');

const format: MessageFormat<Head, string> = {
  head: object<Head>(
    {
      id: ['id', id],
      type: ['type', typeName],
      from: ['from', id],
      errors: ['errors', list(object<ProviderError>({ code: ['code', id] }))],
      referral: ['referral', object<Referral>({ ref: ['ref', id] })],
      context: ['context', object<Context>({ from: ['from', id] })],
    },
    'id',
  ),
  read: ({ id, from = 'unsaid', errors, referral, context }, nobody, provider) => {
    if (from === nobody) return undefined;
    const draft = startMessage(provider, id, { id: from });
    if (errors) draft.errors = errors;
    if (referral) draft.referral = referral;
    if (context) draft.context = context;
    return draft;
  },
  typeOf: ({ type }) => type,
  typeAt: ['type'],
  headKeys: ['id', 'type', 'from', 'errors', 'referral', 'context', 'sent_at'],
  spell: (wireType) => wireType.toLowerCase(),
  contents: {
    text: plainContent('text', textBody),
    note: content<'text', Text, Head>('text', textBody, (body) => body, ['note', 'memo']),
    flat: { ...plainContent('text', textBody), inRecord: true },
    // A body that says where it stood, and can say less than its type promises.
    place: content<'text', Text, Head>('text', textBody, (body, { at, wireType, head, record }) =>
      body?.body === ''
        ? undefined
        : { body: [at?.key, wireType, head.id, record.id, body?.body].map(String).join(' ') },
    ),
    nothing: bodiless<'unknown', Head>('unknown', ({ wireType }) => ({ reason: 'unsupported', wireType })),
    toString: plainContent('text', textBody),
  },
};

const read = messageReader('infobip', format);
const AT = below(BODY, 'messages');

/** A message without what does not matter here, and what was told about it. */
function readOne(record: { [key: string]: unknown }, nobody = 'nobody'): [message: unknown, told: unknown] {
  const { report, told } = listen();
  const raw = { id: 'm', from: 'ann', ...record };
  const message = read(raw, AT, nobody, report);
  if (message === undefined) return [undefined, told()];
  const { provider, raw: itself, id: _, from: __, ...rest } = message;
  expect([provider, itself === raw]).toEqual(['infobip', true]);
  return [rest, told()];
}

const malformed = (wireType: string) => ({ type: 'unknown', unknown: { reason: 'malformed', wireType } });
const noBody = (at: string) => ['invalid_record', at, 'Expected the body that the type declares.'];
const typed = (type: string, record: object = {}) => ({ type, ...record });
const HI = { body: 'Hi' };

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
      ['invalid_record', 'messages.memo', 'expected an object with body, got an object.'],
    ]);
  });

  it('has it in itself where its type allows that', () => {
    expect(readOne(typed('flat', { flat: HI, body: 'no' }))[0]).toEqual({ type: 'text', text: HI });
    expect(readOne(typed('flat', { body: 'Hi' }))[0]).toEqual({ type: 'text', text: HI });
    expect(readOne(typed('flat'))).toEqual([
      malformed('flat'),
      [['invalid_record', 'messages', 'expected an object with body, got an object.']],
    ]);
  });

  it('tells its body what stands around it', () => {
    expect(readOne(typed('place', { place: HI }))[0]).toEqual({ type: 'text', text: { body: 'place place m m Hi' } });
  });

  it('is malformed where its body does not fit or says too little', () => {
    const broken = 'expected an object with body, got a number.';
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
    const exact = messageReader('infobip', {
      ...format,
      contents: { TEXT: plainContent('text', textBody), text: { ...plainContent('text', textBody), keys: ['no'] } },
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
    const { spell: _, ...exact } = format;
    const readExact = messageReader('infobip', exact);
    expect(readExact({ id: 'm', ...typed('NOTE', { note: HI }) }, AT, '', listen().report)?.type).toBe('unknown');
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

describe('a record that declares no type', () => {
  const readAs = (key: string) => [['missing_type', 'messages.type', `Read as the one body it has, "${key}".`]];
  const needsType = [['invalid_record', 'messages', 'Expected a type, or exactly one known body.']];
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

  it('is none of them where it holds a body, or something that nobody knows', () => {
    expect(readOne({ context, text: HI })[0]).toEqual({ type: 'text', text: HI, context });
    expect(readOne({ referral, context, text: HI, note: HI })).toEqual([{ ...lost, referral, context }, needsType]);
    expect(readOne({ referral, context, text: 'Hi' })).toEqual([{ ...lost, referral, context }, needsType]);
    expect(readOne({ context, new: 7 })).toEqual([{ ...lost, context }, needsType]);
    expect(readOne({ referral, new: {} })).toEqual([{ ...lost, referral }, needsType]);
    expect(readOne(typed('text', { referral }))[0]).toEqual({ ...malformed('text'), referral });
  });
});

describe('a record whose type stands with its body in a part of it', () => {
  const inside = messageReader<Head, string>('infobip', {
    head: object<Head>(
      {
        id: ['id', id],
        inside: { type: ['type', typeName], context: ['context', object<Context>({ from: ['from', id] })] },
      },
      'id',
    ),
    read: format.read,
    typeOf: format.typeOf,
    typeAt: ['inside', 'type'],
    headKeys: ['type', 'context'],
    contents: { text: { ...plainContent('text', textBody), keys: ['inside'] } },
  });

  function readInside(part: unknown, record: object = {}): [type: unknown, told: unknown] {
    const { report, told } = listen();
    const message = inside({ id: 'm', inside: part, ...record }, AT, 'nobody', report);
    return [message?.type, told()];
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
    expect(readInside({ context }, { price: 7 })).toEqual(['context', []]);
    const told = [['invalid_record', 'messages.inside', 'Expected a type, or exactly one known body.']];
    expect(readInside({ context, body: 'Hi' })).toEqual(['unknown', told]);
    for (const part of [{}, null, undefined]) expect(readInside(part)).toEqual(['unknown', told]);
  });
});

describe('a record that is no message', () => {
  it('has no usable id, or is from nobody', () => {
    const somebody = ['invalid_record', 'messages', 'Expected a message with an id and a sender.'];
    expect(readOne({ from: 'nobody', text: HI })).toEqual([undefined, [somebody]]);
    expect(readOne({ id: '' })).toEqual([
      undefined,
      [['invalid_record', 'messages', 'expected an object with id, got an object.']],
    ]);
    expect(readOne({ id: true })).toEqual([
      undefined,
      [['invalid_record', 'messages.id', 'expected a string or a whole number, got a boolean.']],
    ]);
    const { head: _, ...rest } = format;
    const loose = messageReader('infobip', { ...rest, head: object<Head>({ id: ['id', id] }) });
    const { report, told } = listen();
    expect(loose({ id: '' }, AT, '', report)).toBe(undefined);
    expect(told()).toEqual([somebody]);
  });
});
