import { describe, expect, it } from 'vitest';
import { readAs } from '../read.ts';

/** A message of a type, as Cloud reads its body, and what is told about it within the record. */
function read(type: string, body: unknown, record: object = {}): { body: unknown; told: string[]; message: object } {
  const raw = { id: 'm', from: '447700900123', type, [type]: body, ...record };
  const { messages, told } = readAs('meta-cloud', { entry: [{ changes: [{ value: { messages: [raw] } }] }] });
  const message = messages[0] as { type: string; [type: string]: unknown };
  return { body: message[message.type], told: told.map((line) => line.replace(/ \S+\.messages\.0\.?/, ' ')), message };
}

describe('an edit', () => {
  const edit = (message?: unknown) => read('edit', { original_message_id: 'w', message });
  const nothingKnown = 'dropped_field edit.message';

  it('says what the message says now', () => {
    expect(edit({ type: 'text', text: { body: 'Ho' } }).body).toEqual({
      messageId: 'w',
      content: { type: 'text', text: { body: 'Ho' } },
    });
    expect(edit({ type: 'image', image: { caption: 'Ho' } }).body).toEqual({
      messageId: 'w',
      content: { type: 'media', media: { kind: 'image', caption: 'Ho' } },
    });
    expect(read('edit', { message_id: 'w' })).toMatchObject({ body: { messageId: 'w' }, told: [] });
  });

  it('is one without that where it cannot be read', () => {
    for (const message of [
      {},
      { type: 7 },
      { type: ['text'], text: { body: 'Ho' } },
      { type: 'location', location: {} },
      { type: 'constructor' },
    ]) {
      expect(edit(message), JSON.stringify(message)).toMatchObject({ body: { messageId: 'w' }, told: [nothingKnown] });
    }
    expect(edit({ type: 'text', text: { body: 7 } })).toMatchObject({
      body: { messageId: 'w' },
      told: ['dropped_field edit.message.text.body'],
    });
    expect(edit({ type: 'image', image: { id: 'i', caption: 7 } })).toMatchObject({
      body: { messageId: 'w', content: { media: { kind: 'image', id: 'i' } } },
      told: ['dropped_field edit.message.image.caption'],
    });
    expect(edit({ type: 'text' })).toMatchObject({
      body: { messageId: 'w' },
      told: ['dropped_field edit.message.text'],
    });
    expect(edit('text')).toMatchObject({ body: { messageId: 'w' }, told: ['dropped_field edit.message'] });
  });

  it('of nothing is malformed', () => {
    expect(read('edit', {}).body).toEqual({ reason: 'malformed', wireType: 'edit' });
  });
});

describe('an order', () => {
  it('without items is still one', () => {
    for (const order of [{}, { product_items: null }, { product_items: [] }, { text: '' }]) {
      expect(read('order', order).body, JSON.stringify(order)).toEqual({ items: [] });
    }
  });
});

describe('something of which nothing is known', () => {
  const told = (type: string, content: unknown) =>
    readAs('meta-cloud', { field: '', messages: [{ id: 'm', from: '447700900123', type, [type]: content }] });
  const name = { formatted_name: 'Ada' };

  it('is malformed in place of all cards, for there may be cards that nobody knows', () => {
    for (const [type, content] of [
      ['contacts', [{ contact: { name } }]],
      ['contacts', [{}, { contacts: [{ name }] }]],
      ['contacts', { 0: { card: { name } } }],
    ] as const)
      expect(told(type, content), JSON.stringify(content)).toMatchObject({
        messages: [{ type: 'unknown', unknown: { reason: 'malformed', wireType: type } }],
        told: [`invalid_record messages.0.${type}`],
      });
  });

  it('is empty if nothing is told, or if all that is known of it is empty', () => {
    for (const contacts of [[], [{}], [null, {}], [{ phones: [], novelty: 1 }], {}, { name: '' }])
      expect(told('contacts', contacts).messages, JSON.stringify(contacts)).toMatchObject([{ contacts: [] }]);
  });
});

describe('a caption', () => {
  it('may ride beside the medium as a text', () => {
    expect(read('image', { id: 'i' }, { text: { body: 'Look' } }).body).toEqual({
      kind: 'image',
      id: 'i',
      caption: 'Look',
    });
    expect(read('image', { caption: 'Own' }, { text: { body: 'Look' } }).body).toEqual({
      kind: 'image',
      caption: 'Own',
    });
    for (const text of ['Look', { body: 7 }, { body: '' }, null]) {
      expect(read('image', { id: 'i' }, { text }).body, JSON.stringify(text)).toEqual({ kind: 'image', id: 'i' });
    }
  });

  it('may ride beside a medium of which nothing is told, because it could not be fetched', () => {
    expect(read('image', {})).toMatchObject({ body: { kind: 'image' }, told: [] });
    expect(read('image', {}, { text: { body: 'Look' } }).body).toEqual({ kind: 'image', caption: 'Look' });
  });
});

describe('an answer that was tapped', () => {
  it('may be of a form whose answers are no JSON object', () => {
    expect(read('interactive', { type: 'nfm_reply', nfm_reply: { response_json: '[1]', name: 'flow' } })).toMatchObject(
      {
        body: { kind: 'flow_reply', name: 'flow', responseText: '[1]' },
        told: ['dropped_field interactive.nfm_reply.response_json'],
      },
    );
  });

  it('may be of a form whose answers a relay has parsed already', () => {
    const reply = (response_json: object) => read('interactive', { type: 'nfm_reply', nfm_reply: { response_json } });
    expect(reply({ a: [1] })).toMatchObject({ body: { kind: 'flow_reply', response: { a: [1] } }, told: [] });
    let deep: object = {};
    for (let level = 0; level < 100; level++) deep = { deep };
    const { body, told } = reply(deep);
    expect([body, told]).toEqual([{ kind: 'flow_reply' }, ['dropped_field interactive.nfm_reply.response_json']]);
  });

  it('is none of a form if all that it says is neither a text nor an object', () => {
    for (const response_json of [7, ['a'], true])
      expect(read('interactive', { type: 'nfm_reply', nfm_reply: { response_json } })).toMatchObject({
        body: { reason: 'malformed' },
        told: ['dropped_field interactive.nfm_reply.response_json', 'invalid_record interactive'],
      });
  });

  it('is told about in its own spelling', () => {
    const broken = (reply: string, answers: string) =>
      read('interactive', { type: 'nfm_reply', [reply]: { [answers]: 'broken' } }).told;
    for (const reply of ['nfm_reply', 'nfmReply']) {
      for (const answers of ['response_json', 'responseJson']) {
        expect(broken(reply, answers)).toEqual([`dropped_field interactive.${reply}.${answers}`]);
      }
    }
  });

  it('may be about calls, and be neither yes nor no', () => {
    const reply = (response: unknown) =>
      read('interactive', { type: 'call_permission_reply', call_permission_reply: { response, is_permanent: true } });
    const kind = 'call_permission_reply';
    expect(reply(' ACCEPT ')).toMatchObject({ body: { kind, response: 'accept', permanent: true }, told: [] });
    expect(reply('')).toMatchObject({ body: { kind, permanent: true }, told: [] });
    expect(reply('later')).toMatchObject({
      body: { kind, permanent: true },
      told: [`dropped_field interactive.${kind}.response`],
    });
  });

  it('of no type, or of a new one, is another', () => {
    expect(read('interactive', {}).body).toEqual({ kind: 'other' });
    expect(read('interactive', { type: 'new_reply' }).body).toEqual({ kind: 'other', wireType: 'new_reply' });
  });
});

describe('a system message', () => {
  const system = (body: object, record: object = {}) => read('system', body, record).body;

  it('is another where it lacks what its kind promises', () => {
    expect(system({ type: 'user_changed_user_id' })).toEqual({ kind: 'other', wireType: 'user_changed_user_id' });
    expect(system({ type: 'user_changed_number', body: 'moved' })).toEqual({
      kind: 'other',
      wireType: 'user_changed_number',
      body: 'moved',
    });
    for (const type of ['new', 'of_group_x'])
      expect(system({ type, user_id: 'GB.1' })).toEqual({ kind: 'other', wireType: type });
    expect(system({})).toEqual({ kind: 'other' });
  });

  it('without a type is a new number where it has one, and a group’s where it stands in one', () => {
    expect(system({ wa_id: '447700900123' })).toEqual({
      kind: 'number_changed',
      newId: '447700900123',
      newPhone: '+447700900123',
    });
    expect(system({ wa_id: 'x' })).toEqual({ kind: 'number_changed', newId: 'x' });
    expect(system({ body: 'Ann joined' }, { group_id: 'g' })).toEqual({ kind: 'group', body: 'Ann joined' });
    expect(system({ type: 'new' }, { group_id: 'g' })).toEqual({ kind: 'other', wireType: 'new' });
  });

  it('has an identity as an object, as its hash, or beside it', () => {
    const changed = { type: 'customer_identity_changed' };
    expect(system({ ...changed, identity: 'h' })).toEqual({ kind: 'identity_changed', identity: { hash: 'h' } });
    expect(system({ ...changed, identity: { hash: 'h', acknowledged: 'true' } })).toEqual({
      kind: 'identity_changed',
      identity: { hash: 'h', acknowledged: true },
    });
    expect(system(changed, { identity: { hash: 'h' } })).toEqual({ kind: 'identity_changed', identity: { hash: 'h' } });
    expect(system({ ...changed, identity: 7 })).toEqual({ kind: 'identity_changed' });
  });
});

describe('a referral', () => {
  it('has the ad’s media in all spellings', () => {
    const [image, video] = ['https://example.com/i', 'https://example.com/v'];
    for (const key of ['url', 'link']) {
      const referral = { image: { id: 'i', [key]: image }, video: { id: 'v', [key]: video } };
      expect(read('text', { body: 'Hi' }, { referral }).message, key).toMatchObject({
        referral: { imageId: 'i', imageUrl: image, videoId: 'v', videoUrl: video },
      });
    }
    const flat = { image_url: image, video_url: video };
    expect(read('text', { body: 'Hi' }, { referral: flat }).message).toMatchObject({
      referral: { imageUrl: image, videoUrl: video },
    });
  });
});

describe('a message that declares no type', () => {
  it('is a context whatever hosts, payment hooks and Meta itself add beside it', () => {
    const context = { id: 'w' };
    const added = { from_logical_id: 'l', cost: {}, random: 7, _vnd: {}, timestamp: 1e9, groupId: 'g', more: {} };
    expect(read('text', null, { type: null, context, ...added }).message).toMatchObject({
      type: 'context',
      context: { messageId: 'w' },
    });
    expect(read('text', 'words', { type: null, context }).message).toMatchObject({ type: 'unknown' });
  });
});

describe('a receipt', () => {
  it('is known by its word, however it is written', () => {
    const statuses = ['sent', ' Delivered ', 'READ', 'new'].map((status) => ({ id: 's', status }));
    expect(readAs('meta-onprem', { statuses }).statuses).toMatchObject(
      ['sent', 'delivered', 'read', 'other'].map((status) => ({ status })),
    );
  });
});

describe('a sender’s parent portfolio', () => {
  it('stands beside the user id', () => {
    const ids = { from_user_id: 'GB.1', from_parent_user_id: 'GB.ENT.1' };
    expect(read('text', { body: 'Hi' }, ids).message).toMatchObject({
      from: { userId: 'GB.1', parentUserId: 'GB.ENT.1' },
    });
  });
});

describe('the id of an answer that came through Gupshup', () => {
  const idOf = (id: string) =>
    ['button_reply', 'list_reply'].map((type) => {
      const { body } = read('interactive', { type, [type]: { id, title: 'Yes' } });
      return (body as { id?: string }).id;
    });

  it('is what the business gave the row or the button, within the JSON text', () => {
    for (const id of [
      '{"msgid":"m","postbackText":"y"}',
      ' { "msgid" : null , "postbackText" : " \\u0079 " } ',
      '{"msgid":7,"postbackText":"y"}',
      // JSON has no order.
      '{"postbackText":"y","msgid":"m"}',
    ])
      expect(idOf(id), id).toEqual(['y', 'y']);
    const long = 'y'.repeat(4000 - '{"msgid":"m","postbackText":""}'.length);
    expect(idOf(`{"msgid":"m","postbackText":"${long}"}`)).toEqual([long, long]);
  });

  it('is as it came where it is not exactly that, for then it may be JSON of the business itself', () => {
    for (const id of [
      '{"postbackText":"y"}',
      '{"msgid":"m","postbackText":"y","page":2}',
      `{"msgid":"m","postbackText":"${'y'.repeat(4000)}"}`,
      '{"msgid":"m","postbackText":"\\q"}',
      '{"msgid":"m"}',
      '{"postbackText":7}',
      '{"postbackText":" "}',
      '{"postbackText":"y"',
      '{"constructor":"y"}',
      '["postbackText","y"]',
      '{yes}',
      'postbackText',
    ])
      expect(idOf(id), id).toEqual([id, id]);
  });
});

describe('cards', () => {
  it('that are not in a list are one card, which says nothing if none of its parts can be read', () => {
    for (const card of [{}, { name: {} }, { phones: [] }, { phones: null, more: 1 }, { more: 1, name: 7 }, []])
      expect(read('contacts', card).body, JSON.stringify(card)).toEqual([]);
    expect(read('contacts', { birthday: '1990-01-01', more: 1 }).body).toEqual([{ birthday: '1990-01-01' }]);
  });

  it('are not read where nothing is a part of a card, for there may be cards that nobody knows', () => {
    for (const origin of [undefined, 'phonebook'])
      for (const cards of [{ more: 1 }, { cards: [{ name: {} }] }, 'Ann'])
        expect(read('contacts', cards, { origin }), JSON.stringify(cards)).toMatchObject({
          body: { reason: 'malformed', wireType: 'contacts' },
          told: ['invalid_record contacts'],
        });
  });
});

describe('the parts of a name on a card', () => {
  it('come in three spellings', () => {
    const SPELLINGS = [
      { prefix: 'Dr', suffix: 'Jr' },
      { 'name-prefix': 'Dr', 'name-suffix': 'Jr' },
      { name_prefix: 'Dr', name_suffix: 'Jr' },
    ];
    for (const name of SPELLINGS) {
      expect(read('contacts', [{ name }]).body, JSON.stringify(name)).toEqual([
        { name: { prefix: 'Dr', suffix: 'Jr' } },
      ]);
    }
  });
});

describe('an edit that is not there', () => {
  it('is no edit', () => {
    expect(
      readAs('meta-cloud', {
        entry: [{ changes: [{ value: { messages: [{ id: 'm', from: '1', type: 'edit', edit: [] }] } }] }],
      }),
    ).toMatchObject({ messages: [{ type: 'unknown', unknown: { reason: 'malformed' } }] });
  });
});
