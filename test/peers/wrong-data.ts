import { describe, expect, it } from 'vitest';
import { parseInbound } from '../../src/index.ts';
import { ANA, BOB, cloud, message, read, receipt } from './bodies.ts';

const REFERRAL = { source_type: 'ad', source_id: '77', ctwa_clid: 'clid-1' };
const READ_REFERRAL = { sourceType: 'ad', sourceId: '77', ctwaClid: 'clid-1' };

/** One body of each type that a person can send. */
const BODIES: readonly (readonly [type: string, body: unknown])[] = [
  ['text', { body: 'Hi' }],
  ['image', { id: 'i' }],
  ['location', { latitude: 1, longitude: 2 }],
  ['contacts', [{ org: { company: 'x' } }]],
  ['interactive', { type: 'button_reply', button_reply: { id: 'b', title: 'B' } }],
  ['button', { text: 'Yes' }],
  ['order', { product_items: [] }],
  ['reaction', { message_id: 'm' }],
  ['request_welcome', undefined],
  ['unsupported', undefined],
  ['hologram', {}],
];

function one(more: object) {
  const { messages, issues } = read(
    cloud({ contacts: [ANA], messages: [message('wamid.1', { text: undefined, ...more })] }),
    1,
  );
  return { ...messages[0], issues: issues.map(({ code }) => code) };
}

describe('who', () => {
  it('17: each of two messages has its own id and its own sender, by id and not by position', () => {
    const messages = [message('wamid.1'), message('wamid.2', { from: BOB.wa_id })];
    for (const contacts of [
      [ANA, BOB],
      [BOB, ANA],
    ]) {
      expect(read(cloud({ contacts, messages }), 2).messages).toMatchObject([
        { id: 'wamid.1', from: { id: ANA.wa_id, name: 'Ana' } },
        { id: 'wamid.2', from: { id: BOB.wa_id, name: 'Bob' } },
      ]);
    }
    const { messages: unnamed } = read(cloud({ contacts: [ANA], messages }), 2);
    expect(unnamed.map(({ from }) => from.name)).toEqual(['Ana', undefined]);
  });

  it('17: the recipient of a receipt does not get the name and the ids of who wrote in the same value', () => {
    const ana = { ...ANA, user_id: 'US.1', profile: { name: 'Ana', username: 'ana' } };
    const statuses = [receipt('wamid.out', 'sent', { recipient_id: BOB.wa_id })];
    const result = read(cloud({ contacts: [ana], messages: [message('wamid.1')], statuses }), 2);
    expect(result.messages[0]?.from).toMatchObject({ name: 'Ana', userId: 'US.1' });
    expect(result.statuses[0]?.recipient).toEqual({ id: BOB.wa_id, phone: '+12025550102' });
  });

  it('17b: a failed receipt beside a text is a receipt, and no error of the body', () => {
    const statuses = [receipt('wamid.out', 'failed', { errors: [{ code: 131026, title: 'Undeliverable' }] })];
    expect(read(cloud({ messages: [message('wamid.1')], statuses }), 2)).toMatchObject({
      messages: [{ id: 'wamid.1' }],
      statuses: [{ status: 'failed', errors: [{ code: '131026', title: 'Undeliverable' }] }],
      issues: [],
    });
  });

  it('18: each message knows which number it came to', () => {
    const numbers = ['111', '222'];
    const body = cloud(
      ...numbers.map((id) => ({ metadata: { phone_number_id: id }, messages: [message(`wamid.${id}`)] })),
    );
    expect(read(body, 2).messages.map(({ to }) => to?.id)).toEqual(numbers);
  });
});

describe('what', () => {
  it('19: the keys of a form are the business’s own, and stay as they are', () => {
    const answers = { first_name: 'Ana', 'E-mail': 'a@example.com', nested: { some_key: [1] } };
    const nfm_reply = { name: 'flow', body: 'Sent', response_json: JSON.stringify(answers) };
    expect(one({ type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply } })).toMatchObject({
      interactive: { kind: 'flow_reply', response: answers },
    });
  });

  it('20: what the type promises is there', () => {
    const items = [{ product_retailer_id: 'mug', quantity: 2, item_price: 10.5, currency: 'EUR' }];
    expect(one({ type: 'order', order: { product_items: items } })).toMatchObject({
      order: { items: [{ productRetailerId: 'mug', quantity: 2, itemPrice: 10.5, currency: 'EUR' }] },
    });
    expect(one({ type: 'reaction', reaction: { message_id: 'm' } })).toMatchObject({ reaction: { messageId: 'm' } });
    expect(one({ type: 'reaction' })).toMatchObject({ type: 'unknown', unknown: { reason: 'malformed' } });
    expect(one({ type: 'text', text: {} })).toMatchObject({ type: 'unknown', unknown: { reason: 'malformed' } });
    expect(one({ type: 'location', location: { latitude: '1.5', longitude: '-2' } })).toMatchObject({
      location: { latitude: 1.5, longitude: -2 },
    });
    expect(one({ type: 'location', location: { latitude: 'north', longitude: '-2' } })).toMatchObject({
      type: 'unknown',
      issues: ['invalid_record'],
    });
    expect(one({ type: 'image', image: { id: 'i' } })).toMatchObject({ media: { kind: 'image', id: 'i' } });
    const link = 'https://media.example.com/i';
    expect(one({ type: 'image', image: { link } })).toMatchObject({ media: { kind: 'image', url: link } });
  });

  it('21: a forward without an id is a forward, and no reply to nothing', () => {
    const forward = one({ text: { body: 'Hi' }, context: { forwarded: true } });
    expect(forward).toHaveProperty('context', { forwarded: true });
  });

  it.each(BODIES)('21, 24: the ad somebody came from is on a message of type %s', (type, body) => {
    expect(one({ type, [type]: body, referral: REFERRAL })).toMatchObject({ referral: READ_REFERRAL });
  });

  it.each([undefined, null, ''])('22: a reaction whose emoji is %j is one taken back', (emoji) => {
    const result = one({ type: 'reaction', reaction: { message_id: 'm', emoji } });
    expect(result).toHaveProperty('reaction', { kind: 'removed', messageId: 'm' });
  });

  it.each([1767225600, '1767225600', 1767225600000, '1767225600000'])('23: %j is the time it says', (timestamp) => {
    expect(one({ text: { body: 'Hi' }, timestamp })).toMatchObject({
      timestamp: '2026-01-01T00:00:00.000Z',
      issues: [],
    });
  });

  it.each(['asdf', '1e99', '-1', 1.5, {}, true])(
    '23: %j is no time: it is left out and reported, and never now',
    (timestamp) => {
      const result = one({ text: { body: 'Hi' }, timestamp });
      expect(result).not.toHaveProperty('timestamp');
      expect(result.issues).toEqual(['dropped_field']);
    },
  );

  it('24: the context, the note of an order and every card are there', () => {
    const context = { from: '12025550100', id: 'wamid.out' };
    const order = { catalog_id: 'c', text: 'Please wrap', product_items: [] };
    expect(one({ type: 'order', order, context })).toMatchObject({
      order: { text: 'Please wrap' },
      context: { messageId: 'wamid.out', from: '12025550100' },
    });
    const contacts = ['A', 'B', 'C'].map((name) => ({ name: { formatted_name: name } }));
    expect(one({ type: 'contacts', contacts })).toMatchObject({
      contacts: ['A', 'B', 'C'].map((formattedName) => ({ name: { formattedName } })),
    });
  });
});

describe('whose', () => {
  it('25: other providers are recognised, and what nobody knows is told from what holds nothing', () => {
    const item = {
      from: ANA.wa_id,
      messageId: 'm',
      integrationType: 'WHATSAPP',
      message: { type: 'TEXT', text: 'Hi' },
    };
    expect(parseInbound({ messages: [message('m')] })).toMatchObject({
      provider: 'meta-onprem',
      messages: [{ id: 'm' }],
    });
    expect(parseInbound({ results: [item] })).toMatchObject({ provider: 'infobip', messages: [{ id: 'm' }] });

    const conversation = { app_id: '01', message: { id: 'm', contact_message: { text_message: { text: 'Hi' } } } };
    expect(parseInbound(conversation)).toMatchObject({
      provider: undefined,
      unhandled: [{ kind: 'unknown_body', raw: conversation }],
      issues: [{ code: 'unknown_provider', severity: 'error' }],
    });
    expect(parseInbound(cloud({ messages: [] }))).toMatchObject({
      provider: 'meta-cloud',
      unhandled: [],
      issues: [],
    });
  });
});
