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
  it('is one without what the message says now where that cannot be read', () => {
    for (const [message, at, content] of [
      [{}, ''],
      [{ type: 7 }, ''],
      [{ type: ['text'], text: { body: 'Ho' } }, ''],
      [{ type: 'constructor' }, ''],
      ['text', ''],
      [{ type: 'text' }, '.text'],
      [{ type: 'image', image: { id: 'i', caption: 7 } }, '.image.caption', { media: { kind: 'image', id: 'i' } }],
    ] as const)
      expect(read('edit', { original_message_id: 'w', message }), JSON.stringify(message)).toMatchObject({
        body: { messageId: 'w', ...(content && { content }) },
        told: [`dropped_field edit.message${at}`],
      });
  });

  it('of nothing is malformed', () => {
    expect(read('edit', [])).toMatchObject({ body: { reason: 'malformed' } });
  });
});

it('an order without items is still one', () => {
  for (const order of [{}, { product_items: [] }, { text: '' }])
    expect(read('order', order).body, JSON.stringify(order)).toEqual({ items: [] });
});

describe('a caption', () => {
  it('may ride beside the medium as a text', () => {
    const image = (said: object, text: unknown) => read('image', said, { text }).body;
    expect(image({ id: 'i' }, { body: 'Look' })).toEqual({ kind: 'image', id: 'i', caption: 'Look' });
    expect(image({ caption: 'Own' }, { body: 'Look' })).toEqual({ kind: 'image', caption: 'Own' });
    for (const text of ['Look', { body: 7 }, { body: '' }, null])
      expect(image({ id: 'i' }, text), JSON.stringify(text)).toEqual({ kind: 'image', id: 'i' });
  });

  it('may ride beside a medium of which nothing is told, because it could not be fetched', () => {
    expect(read('image', {})).toMatchObject({ body: { kind: 'image' }, told: [] });
    expect(read('image', {}, { text: { body: 'Look' } }).body).toEqual({ kind: 'image', caption: 'Look' });
  });
});

describe('an answer that was tapped', () => {
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
});

describe('a system message', () => {
  const system = (body: object, record: object = {}) => read('system', body, record).body;

  it('is another where its kind is none that is known, whatever it has', () => {
    for (const type of ['new', 'of_group_x'])
      expect(system({ type, user_id: 'GB.1' })).toEqual({ kind: 'other', wireType: type });
  });

  it('without a type is a new number where it has one, and a group’s where it stands in one', () => {
    const changed = { kind: 'number_changed', newId: '447700900123', newPhone: '+447700900123' };
    expect(system({ wa_id: '447700900123' })).toEqual(changed);
    expect(system({ wa_id: 'x' })).toEqual({ kind: 'number_changed', newId: 'x' });
    expect(system({ body: 'Ann joined' }, { group_id: 'g' })).toEqual({ kind: 'group', body: 'Ann joined' });
    expect(system({ type: 'new' }, { group_id: 'g' })).toEqual({ kind: 'other', wireType: 'new' });
  });

  it('has an identity as an object, as its hash, or beside it', () => {
    const changed = (identity: unknown, beside?: object) =>
      system({ type: 'customer_identity_changed', identity }, { identity: beside });
    const [kind, identity] = ['identity_changed', { hash: 'h', acknowledged: true }];
    expect(changed('h')).toEqual({ kind, identity: { hash: 'h' } });
    expect(changed({ hash: 'h', acknowledged: 'true' })).toEqual({ kind, identity });
    expect(changed(undefined, identity)).toEqual({ kind, identity });
    expect(changed(7)).toEqual({ kind });
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
  it('are one card where they are in no list', () => {
    expect(read('contacts', { birthday: '1990-01-01', more: 1 }).body).toEqual([{ birthday: '1990-01-01' }]);
  });

  it('are none where nothing is told, or all that is known of them is empty or cannot be read', () => {
    const lists = [[], [{}], [null, {}], [{ phones: [], novelty: 1 }]];
    const single = [{}, { name: '' }, { name: {} }, { phones: [] }, { phones: null, more: 1 }, { more: 1, name: 7 }];
    for (const cards of [...lists, ...single]) expect(read('contacts', cards).body, JSON.stringify(cards)).toEqual([]);
  });

  it('are not read where nothing is a part of a card, for there may be cards that nobody knows', () => {
    const name = { formatted_name: 'Ada' };
    const lists = [[{ contact: { name } }], [{}, { contacts: [{ name }] }], { 0: { card: { name } } }];
    for (const origin of [undefined, 'phonebook'])
      for (const cards of [...lists, { more: 1 }, { cards: [{ name: {} }] }, 'Ann'])
        expect(read('contacts', cards, { origin }), JSON.stringify(cards)).toMatchObject({
          body: { reason: 'malformed', wireType: 'contacts' },
          told: ['invalid_record contacts'],
        });
  });
});

describe('the parts of a name on a card', () => {
  it('come in three spellings', () => {
    for (const spelled of ['', 'name-', 'name_']) {
      const name = { [`${spelled}prefix`]: 'Dr', [`${spelled}suffix`]: 'Jr' };
      expect(read('contacts', [{ name }]).body, spelled).toEqual([{ name: { prefix: 'Dr', suffix: 'Jr' } }]);
    }
  });
});
