import { describe, expect, it } from 'vitest';
import { ANA, cloud, message, read, receipt } from './bodies.ts';

const unsupported = { type: 'unsupported', text: undefined, errors: [{ code: 131051, title: 'Unsupported' }] };
const flow = (response_json: string) => ({
  type: 'interactive',
  text: undefined,
  interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json } },
});

/** Types that readers of Cloud bodies drop or refuse, and what they are. */
const DROPPED: readonly [name: string, wire: object, expected: object][] = [
  ['an order', { type: 'order', order: { product_items: [{ product_retailer_id: 'a' }] } }, { type: 'order' }],
  [
    'two cards',
    { type: 'contacts', contacts: [{ org: { title: 'x' } }, { birthday: '1990-01-01' }] },
    { type: 'contacts' },
  ],
  ['an unsupported message', unsupported, { type: 'unknown', unknown: { reason: 'unsupported' } }],
  [
    'a type to come',
    { type: 'hologram', hologram: {} },
    { type: 'unknown', unknown: { reason: 'unrecognized', wireType: 'hologram' } },
  ],
  ['an edit', { type: 'edit', edit: { original_message_id: 'm' } }, { type: 'edit', edit: { messageId: 'm' } }],
  [
    'a revocation',
    { type: 'revoke', revoke: { original_message_id: 'm' } },
    { type: 'revoke', revoke: { messageId: 'm' } },
  ],
  [
    'a form filled in',
    flow('{"a":1}'),
    { type: 'interactive', interactive: { kind: 'flow_reply', response: { a: 1 } } },
  ],
  [
    'a row without a description',
    { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: 'r', title: 'Row' } } },
    { interactive: { kind: 'list_reply', id: 'r', title: 'Row' } },
  ],
  ['a document without a name', { type: 'document', document: { id: 'd' } }, { media: { kind: 'document', id: 'd' } }],
  [
    'a video with a caption',
    { type: 'video', video: { id: 'v', caption: 'look' } },
    { media: { kind: 'video', caption: 'look' } },
  ],
];

describe('nothing is lost', () => {
  it('1: all entries, all changes and all messages of a value are read, in their order', () => {
    const [first, second] = [message('wamid.1'), message('wamid.2')];
    const { object, entry } = cloud({ messages: [first] }) as { object: string; entry: object[] };
    const twoEntries = { object, entry: [...entry, ...(cloud({ messages: [second] }).entry as object[])] };
    const twoChanges = cloud({ messages: [first] }, { messages: [second] });
    const twoMessages = cloud({ messages: [first, second] });
    for (const body of [twoEntries, twoChanges, twoMessages]) {
      expect(read(body, 2).messages.map(({ id }) => id)).toEqual(['wamid.1', 'wamid.2']);
    }
  });

  it('2: a receipt in the same value does not hide a message, nor a message a receipt', () => {
    const body = cloud({ messages: [message('wamid.1')], statuses: [receipt('wamid.out', 'read')] });
    expect(read(body, 2)).toMatchObject({
      messages: [{ id: 'wamid.1', text: { body: 'text of wamid.1' } }],
      statuses: [{ id: 'wamid.out', status: 'read' }],
    });
  });

  it('3: receipts of one message are not merged, and not taken for repetitions', () => {
    const words = ['sent', 'delivered', 'read'];
    const { statuses } = read(cloud({ statuses: words.map((word) => receipt('wamid.out', word)) }), 3);
    expect(statuses.map(({ id, status }) => [id, status])).toEqual(words.map((word) => ['wamid.out', word]));
  });

  it('4: a sender with a user id and no phone number is a sender', () => {
    const userId = 'US.13491208655302741918';
    const { messages, issues } = read(
      cloud({ messages: [message('wamid.1', { from: undefined, from_user_id: userId })] }),
      1,
    );
    expect(messages[0]?.from).toEqual({ id: userId, userId });
    expect(issues).toEqual([]);
  });

  it.each([
    ['5: contacts that are missing', {}],
    ['5: contacts that are empty', { contacts: [] }],
    ['5: contacts that are null', { contacts: null }],
    ['6: contacts without a user id', { contacts: [ANA] }],
    ['5: contacts without a profile', { contacts: [{ wa_id: ANA.wa_id }] }],
  ])('%s cost no message', (_, value) => {
    const { messages, issues } = read(cloud({ ...value, messages: [message('wamid.1')] }), 1);
    expect(messages).toMatchObject([{ type: 'text', from: { id: ANA.wa_id, phone: '+12025550101' } }]);
    expect(issues).toEqual([]);
  });

  it('7: a place without a type is a place', () => {
    const wire = message('wamid.1', { type: undefined, text: undefined, location: { latitude: 1.5, longitude: -2 } });
    const { messages, issues } = read(cloud({ messages: [wire] }), 1);
    expect(messages).toMatchObject([{ type: 'location', location: { latitude: 1.5, longitude: -2 } }]);
    expect(issues).toMatchObject([{ code: 'missing_type', severity: 'warning' }]);
  });

  it('8: a value without its metadata keeps its messages', () => {
    const { messages } = read(cloud({ metadata: undefined, messages: [message('wamid.1')] }), 1);
    expect(messages).toMatchObject([{ id: 'wamid.1', to: { businessAccountId: '900' } }]);
    expect(messages[0]?.to).not.toHaveProperty('id');
  });

  it.each(DROPPED)('9: %s comes out as what it is', (_, wire, expected) => {
    const { messages } = read(cloud({ messages: [message('wamid.1', { text: undefined, ...wire })] }), 1);
    expect(messages[0]).toMatchObject({ id: 'wamid.1', ...expected });
  });

  it.each(DROPPED)('10: %s beside a text refuses neither', (_, wire) => {
    const odd = message('wamid.1', { text: undefined, ...wire });
    const { messages, issues } = read(cloud({ messages: [odd, message('wamid.2')] }), 2);
    expect(messages).toMatchObject([{ id: 'wamid.1' }, { id: 'wamid.2', text: { body: 'text of wamid.2' } }]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
