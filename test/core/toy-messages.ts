import { expect } from 'vitest';
import type { Context, ProviderError, Referral } from '../../src/contract/attributes.ts';
import type { ContactCard } from '../../src/contract/contact-card.ts';
import type { Text } from '../../src/contract/content.ts';
import { bodiless, content, type Find, plainContent, underOneOf } from '../../src/core/content.ts';
import { type MessageFormat, messageReader, startMessage } from '../../src/core/message.ts';
import { BODY, below } from '../../src/core/place.ts';
import { object } from '../../src/wire/object.ts';
import { list, type Piece } from '../../src/wire/piece.ts';
import { required } from '../../src/wire/table.ts';
import { anyText, id, typeName } from '../../src/wire/values.ts';
import { holds } from '../../src/wire/wire-object.ts';
import { listen } from './reports.ts';
import { RED } from './toy-rooms.ts';

export interface Head {
  id: string;
  type?: string;
  from?: string;
  errors?: ProviderError[];
  referral?: Referral;
  context?: Context;
}

export const textBody: Piece<Text> = object<Text>({ body: required(anyText) });

const cards = plainContent('contacts', list(object<ContactCard>({ birthday: id })));
const plainText = plainContent('text', textBody);

/** In the record itself, where it is not under the type's own name and the record has a text. */
const orInRecord: Find = (record, wireType) =>
  holds(record, wireType) || !(holds(record, 'body') || holds(record, 'text_body')) ? wireType : undefined;

/** Messages of a toy: most of their bodies are texts, found in every way that there is. */
export const format: MessageFormat<Head, string> = {
  head: object<Head>({
    id: required(id),
    type: typeName,
    from: id,
    errors: list(object<ProviderError>({ code: id })),
    referral: object<Referral>({ ref: id }),
    context: object<Context>({ from: id }),
  }),
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
  looseKeys: ['words'],
  spell: (wireType) => wireType.toLowerCase(),
  contents: {
    text: plainContent('text', textBody),
    note: content<'text', Text, Head>('text', textBody, (body) => body, underOneOf('note', 'memo')),
    // A list of cards, and where its body is a text, that.
    either: {
      ...cards,
      read: (body, around) => (Array.isArray(body) ? cards : plainText).read(body, around),
      toParts: (body: Text | ContactCard[]) =>
        Array.isArray(body) ? { contacts: body } : { type: 'text', text: body },
    },
    flat: plainContent('text', textBody, orInRecord),
    // A body that says where it stood, and can say less than its type promises.
    place: content<'text', Text, Head>('text', textBody, (body, { at, wireType, head, record }) =>
      body?.body === ''
        ? undefined
        : { body: [at?.key, wireType, head.id, record.id, body?.body].map(String).join(' ') },
    ),
    nothing: bodiless<'unknown', Head>('unknown', ({ wireType }) => ({ reason: 'unsupported', wireType })),
    toString: plainContent('text', textBody),
    contacts: plainContent('contacts', list(object<ContactCard>({ birthday: id }))),
  },
};

const read = messageReader(RED, format);
export const AT = below(BODY, 'messages');

/** A message without what does not matter here, and what was told about it. */
export function readOne(record: { [key: string]: unknown }, nobody = 'nobody'): [message: unknown, told: unknown] {
  const { report, told } = listen();
  const message = read({ id: 'm', from: 'ann', ...record }, AT, nobody, report);
  if (message === undefined || message === 'echo') return [message, told()];
  const { provider, id: _, from: __, ...rest } = message;
  expect(provider).toBe(RED);
  return [rest, told()];
}

export const malformed = (wireType: string) => ({ type: 'unknown', unknown: { reason: 'malformed', wireType } });
export const typed = (type: string, record: object = {}) => ({ type, ...record });
export const HI = { body: 'Hi' };
