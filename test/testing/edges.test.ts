import { describe, expect, it } from 'vitest';
import {
  buildMessage,
  buildStatus,
  buildWebhook,
  type InboundRecord,
  type MessageParts,
  providersOf,
} from '../../src/testing/index.ts';
import { PROVIDERS } from '../providers/index.ts';
import { wrongForms } from '../schema/damage.ts';
import { storedRecords } from '../schema/records.ts';
import { demandRoundTrip } from './round-trip.ts';

const text = (parts: MessageParts<'text'>) => buildMessage('text', parts);
const flow = (answers: { response?: object; responseText?: string }) =>
  buildMessage('interactive', { interactive: { kind: 'flow_reply', ...(answers as { responseText?: string }) } });

/** A number as people write it, which is one all the same; and what is none. */
const NUMBERS = ['+44 7700 900123', '(44) 7700-900-123', '447700.900.123', '+44 (0) 7700 900123', '-447700900123'];

/** Words that some provider knows, and its reader in more spellings than one. */
const TYPES = ['text', 'Text', 'TEXT', 'requestWelcome', 'request_welcome', 'REACTION', 'Order', 'Unknown', 'contacts'];
const REPLIES = (
  'button_reply buttonReply listReply nfm_reply nfmReply call_permission_reply callPermissionReply payment_method ' +
  'paymentMethod payment hologram Button_reply'
).split(' ');
const EVENTS = (
  'group_user_joined groupUserJoined user_identity_changed customerIdentityChanged user_changed_number ' +
  'customerChangedNumber user_changed_user_id hologram'
).split(' ');
const STATUSES = [
  ...'enqueued READ x:enqueued DELIVERED_1 Pending OK'.split(' '),
  ' Enqueued',
  ' read ',
  'SMECL: read',
];

const ANSWERS: readonly object[] = [
  {},
  JSON.parse('{"__proto__":{"a":1},"b":2}'),
  { a: JSON.parse('[{"__proto__":1}]') },
  { at: new Date(0) },
  { a: Number.NaN },
  { a: -0 },
  { a: [undefined, 1] },
  { a: undefined, b: 1 },
  { note: 'a, b, [c], {d}' },
  Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`field_${index}`, `answer ${index}`])),
  { many: Array.from({ length: 1200 }, (_, index) => `answer number ${index}`) },
  { empty: Array.from({ length: 900 }, () => ({})) },
  Array.from({ length: 70 }).reduce<object>((inner) => ({ inner }), {}),
];

const EDGES: readonly InboundRecord[] = [
  ...NUMBERS.flatMap((id) => [
    text({ from: { id } }),
    text({ from: { id, phone: undefined } }),
    text({ from: { id, username: 'u', phone: undefined } }),
    text({ to: { id } }),
    text({ to: { id, phone: undefined } }),
    buildStatus('read', { recipient: { id } }),
    buildStatus('read', { from: { id } }),
    buildMessage('system', { system: { kind: 'number_changed', newId: id } }),
    buildMessage('system', { system: { kind: 'number_changed', newId: id, newPhone: undefined } }),
  ]),
  text({ from: { id: '+abc', phone: undefined, username: 'u' } }),
  text({ from: { userId: 'GB.1', phone: '447700900123' } }),
  text({ from: { username: '@u' } }),
  text({ from: { id: '+1 202 555 0100' }, to: { id: '12025550100' } }),
  text({ from: { id: '+1 202 555 0100' }, to: { id: '12025550100', phone: undefined } }),
  ...TYPES.flatMap((wireType) =>
    (['unrecognized', 'malformed', 'unsupported'] as const).flatMap((reason) => [
      buildMessage('unknown', { unknown: { reason, wireType } }),
      buildMessage('unknown', { unknown: { reason, wireType }, errors: [{ code: '131051', title: 'Not known' }] }),
    ]),
  ),
  buildMessage('unknown', { unknown: { reason: 'unrecognized', wireType: undefined } }),
  ...REPLIES.map((wireType) => buildMessage('interactive', { interactive: { kind: 'other', wireType } })),
  ...EVENTS.flatMap((wireType) => [
    buildMessage('system', { system: { kind: 'other', wireType } }),
    buildMessage('system', { system: { kind: 'group', wireType } }),
    buildMessage('system', { system: { kind: 'other', wireType }, groupId: '1' }),
  ]),
  ...STATUSES.flatMap((wireStatus) =>
    (['other', 'read', 'pending', 'delivered'] as const).map((status) => buildStatus(status, { wireStatus })),
  ),
  buildStatus('failed', { errors: [{ code: '5', title: 'NO_ERROR' }] }),
  buildStatus('failed', { errors: [{ code: '0' }] }),
  buildStatus('failed', { errors: [{ title: 'OK' }, { title: 'x' }] }),
  buildMessage('context', { referral: { sourceId: '1' } }),
  text({ context: { forwarded: false } }),
  text({ context: { frequentlyForwarded: false } }),
  text({ context: { frequentlyForwarded: true, forwarded: undefined } }),
  text({ context: {} }),
  buildMessage('interactive', { interactive: { kind: 'payment', totalAmount: { value: 1, offset: 0 } } }),
  buildMessage('interactive', { interactive: { kind: 'payment', totalAmount: { value: 1, offset: -1 } } }),
  buildMessage('interactive', { interactive: { kind: 'button_reply', id: undefined, title: '' } }),
  buildMessage('interactive', { interactive: { kind: 'list_reply', description: '' } }),
  buildMessage('button', { button: { text: '' } }),
  // The label of a question about calls.
  buildMessage('button', { button: { text: 'VOICE_CALL_REQUEST' } }),
  text({ referral: { mediaType: 'image/png', imageId: '1' } }),
  buildMessage('media', { media: { kind: 'image', caption: '' } }),
  buildMessage('location', { location: { latitude: 91 } }),
  buildMessage('location', { location: { latitude: -0 } }),
  buildMessage('location', { location: { latitude: 1e-7, longitude: -1e-7 } }),
  buildMessage('location', { location: { latitude: Number.NaN } }),
  buildMessage('order', { order: { items: [{ productRetailerId: 'x', quantity: Number.NaN }] } }),
  buildMessage('order', { order: { items: [{ productRetailerId: ' x' }] } }),
  buildMessage('contacts', { contacts: [{}, { name: { formattedName: 'b' } }] }),
  buildMessage('contacts', { contacts: [{ phones: [] }, { name: {} }] }),
  text({ id: ' a ' }),
  text({ text: { body: null as never } }),
  ...ANSWERS.map((response) => flow({ response })),
  ...['{"a":1}', ' {"a":1} ', '{}', '[1]', '"a"', 'null', '   ', '{"a":', '{"a":1e999}'].map((responseText) =>
    flow({ responseText }),
  ),
  { ...flow({}), interactive: { kind: 'flow_reply', response: {}, responseText: 'Hello' } } as never,
];

/** Some of what the contract rules out. */
const PLANTED = storedRecords()
  .flatMap((stored) => [...wrongForms(stored)])
  .filter((_, index) => index % 41 === 0);

describe.each(PROVIDERS)('at the edges of what %s can say', (provider) => {
  it('what is built is read as what it was built of, or is an error or left out', () => {
    for (const record of EDGES) {
      expect(() => demandRoundTrip(provider, record), JSON.stringify(record)).not.toThrow();
    }
  });

  it('so is what the contract rules out, planted in records', () => {
    let said = 0;
    const errors: string[] = [];
    for (const { name, record } of PLANTED) {
      try {
        if (demandRoundTrip(provider, record as InboundRecord)) said++;
      } catch (error) {
        errors.push(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
    expect(errors).toEqual([]);
    expect(said).toBeGreaterThan(100);
  });
});

describe('a record that no JSON can spell', () => {
  it.each(PROVIDERS)('is refused by %s, by the place of what it holds', (provider) => {
    const mentions = ['447700900124', undefined as never];
    for (const [record, place] of [
      [text({ text: { body: (() => 'Hello') as never } }), 'text.body'],
      [text({ text: { body: Symbol('Hello') as never } }), 'text.body'],
      [text({ context: { mentions } }), 'context'],
      [buildMessage('contacts', { contacts: [undefined as never] }), 'contacts'],
    ] as const)
      expect(() => buildWebhook(provider, record)).toThrow(place);
  });
});

describe('what looks like a number or a word, and is none', () => {
  const records = [
    ...['+0 7700 900 123', 'GB.ENT.a_b', `US.ENT.${'a'.repeat(129)}`, `US.${'a'.repeat(129)}`].map((id) =>
      text({ from: { id } }),
    ),
    buildMessage('unknown', { unknown: { reason: 'unrecognized', wireType: 'A'.repeat(70) } }),
  ];
  it.each(PROVIDERS)(
    '%s says as it is: a number that begins with a zero, a user id of another form, a word of seventy letters',
    (provider) => {
      for (const record of records.filter((one) => providersOf(one).includes(provider))) {
        expect(() => demandRoundTrip(provider, record)).not.toThrow();
      }
    },
  );
});
