import { describe, expect, it } from 'vitest';
import { parseInbound } from '../../../src/index.ts';
import { readAs, throws } from '../read.ts';

const FROM = 'whatsapp:+447700900123';
const read = (body: object) => readAs('twilio', { MessageSid: 'SM1', From: FROM, ...body });
const first = (body: object) => read(body).messages[0] as { [key: string]: unknown };

describe('a form', () => {
  const form =
    'MessageSid=SM1&AccountSid=AC1&From=whatsapp%3A%2B447700900123&To=whatsapp%3A%2B12025550100&Body=a%26b+c';

  const fields = new URLSearchParams(form);

  it.each([
    ['its text', form],
    ['its bytes', new TextEncoder().encode(form)],
    ['its parameters', fields],
    ['what a framework made of it', Object.fromEntries(fields)],
  ])('is read by %s, and nobody has to be named', (_, body) => {
    expect(parseInbound(body)).toMatchObject({
      provider: 'twilio',
      messages: [{ id: 'SM1', from: { id: FROM, phone: '+447700900123' }, text: { body: 'a&b c' } }],
      issues: [],
    });
  });
});

describe('who wrote', () => {
  it('is the address, else the user id, else the number, else the parent id, as the wire has it', () => {
    const ids = { ExternalUserId: 'whatsapp:GB.1', WaId: '447700900124', ParentExternalUserId: 'whatsapp:GB.ENT.1' };
    const from = (body: object) => (first({ To: 'whatsapp:+12025550100', ...body }).from as { id: string }).id;
    expect(from(ids)).toBe(FROM);
    expect(from({ ...ids, From: 'whatsapp:' })).toBe('whatsapp:GB.1');
    expect(from({ ...ids, From: '', ExternalUserId: '' })).toBe('447700900124');
    expect(from({ ...ids, From: null, ExternalUserId: null, WaId: null })).toBe('whatsapp:GB.ENT.1');
  });

  it('has the number of the address, else that of the WaId', () => {
    expect(first({ WaId: '447700900999' }).from).toMatchObject({ phone: '+447700900123' });
    expect(first({ From: 'whatsapp:GB.1', WaId: '447700900999' }).from).toEqual({
      id: 'whatsapp:GB.1',
      phone: '+447700900999',
      userId: 'GB.1',
    });
  });

  it('is called by the channel in front of an address, and not by one that stands elsewhere in it', () => {
    expect(first({ From: '+447700900123whatsapp:', To: 'whatsapp:+12025550100' }).from).toEqual({
      id: '+447700900123whatsapp:',
    });
  });
});

describe('an ad', () => {
  const referral = (ReferralMediaContentType: string) =>
    first({ Body: 'x', ReferralMediaContentType, ReferralMediaId: '1', ReferralMediaUrl: 'https://example.com/1' })
      .referral;

  it('has the media of an image or a video, and of others their kind alone', () => {
    expect(referral('image/png')).toEqual({ mediaType: 'image', imageId: '1', imageUrl: 'https://example.com/1' });
    expect(referral('Video/MP4')).toEqual({ mediaType: 'video', videoId: '1', videoUrl: 'https://example.com/1' });
    expect(referral('audio/mpeg')).toEqual({ mediaType: 'audio' });
  });
});

describe('a message is of the type', () => {
  const FILE = { MediaUrl0: 'https://example.com/1', MediaContentType0: 'image/jpeg' };

  it('that is declared, whatever stands beside it', () => {
    expect(first({ MessageType: 'location', Latitude: '1', Longitude: '2', ...FILE }).type).toBe('location');
    const button = { text: 'Yes', payload: '7' };
    expect(first({ MessageType: 'button', ButtonText: 'Yes', ListId: '7' })).toMatchObject({ type: 'button', button });
  });

  it('that its parameters tell, where there is no word, one that says nothing, or one that nobody knows', () => {
    const TOLD: readonly (readonly [parameters: object, type: string])[] = [
      [FILE, 'media'],
      [{ Latitude: '1', Longitude: '2' }, 'location'],
      [{ ListId: '7' }, 'interactive'],
      [{ ListTitle: 'Seven' }, 'interactive'],
      [{ FlowData: '{}' }, 'interactive'],
      [{ InteractiveData: '{"flowResponse":{}}' }, 'interactive'],
      [{ InteractiveData: '{"button_reply":{"id":"7"}}' }, 'interactive'],
      [{ ButtonPayload: '7' }, 'button'],
      [{ ButtonText: 'Seven' }, 'button'],
    ];
    for (const MessageType of [undefined, null, '', 'text', 'TEXT', 'hologram', 7])
      for (const [told, type] of [...TOLD, [{}, MessageType === 'hologram' ? 'unknown' : 'text'] as const])
        expect(first({ MessageType, Body: 'x', ...told }).type, `${MessageType} ${Object.keys(told)}`).toBe(type);
  });

  it('text, where there are words and data of which nothing is known', () => {
    for (const InteractiveData of ['{}', '{"hologram":1}', {}, [], 'broken', 7])
      for (const typed of [{}, { MessageType: 'text' }])
        expect(first({ ...typed, InteractiveData, Body: 'my words' })).toMatchObject({ text: { body: 'my words' } });
    expect(first({ InteractiveData: '{"hologram":1}', Body: '' }).interactive).toEqual({ kind: 'other' });
  });

  it('an answer, where a button has no label or is the one to the question of a call, though it is declared a button', () => {
    const none = { id: '1', title: '' };
    for (const MessageType of [undefined, null, 'Button', 'interactive']) {
      const answer = (body: object) => first({ MessageType, ...body }).interactive;
      for (const blank of ['', null])
        expect(answer({ ButtonPayload: '1', Body: blank, ListTitle: blank })).toEqual({
          kind: 'button_reply',
          ...none,
        });
      expect(answer({ ListId: '1' })).toEqual({ kind: 'list_reply', ...none });
      const call = { ButtonText: 'VOICE_CALL_REQUEST', ButtonPayload: 'ACCEPTED' };
      expect(answer(call)).toEqual({ kind: 'call_permission_reply', response: 'accept' });
    }
    expect(first({ Body: 'VOICE_CALL_REQUEST' }).type).toBe('text');
    expect(first({ MessageType: 'button', Body: ' ', ButtonPayload: '1' }).type).toBe('button');
  });

  it('text, where a place has one coordinate', () => {
    expect(first({ Latitude: '1', Body: 'x' }).type).toBe('text');
    expect(first({ Longitude: '1', Latitude: ' ', Body: 'x' }).type).toBe('text');
  });

  it('what it is without half a place, of which is told that it is left out', () => {
    const left = (body: object) => read(body).told;
    for (const body of [
      { Body: '' },
      { Body: 'x' },
      { MessageType: 'text', Body: ' ' },
      { OriginalRepliedMessageSid: 'SM0' },
    ]) {
      expect(left({ ...body, Latitude: '1', Longitude: ' ' })).toEqual(['dropped_field Latitude']);
      expect(left({ ...body, Longitude: '1' })).toEqual(['dropped_field Longitude']);
      expect(left({ ...body, Latitude: ' ', Longitude: null })).toEqual([]);
    }
    expect(left({ MessageType: ' Location', Latitude: '1' })).toEqual(['invalid_record ']);
    expect(left({ Body: '', Latitude: '1', Longitude: '2' })).toEqual([]);
  });
});

describe('a reaction', () => {
  const react = (body: object) => first({ MessageType: 'Reaction', OriginalRepliedMessageSid: 'SM0', ...body });

  it('is to the message that is answered, and taken back where there is no emoji', () => {
    const sender = { OriginalRepliedMessageSender: 'whatsapp:+12025550100' };
    expect(react({ Body: ' 👍', ...sender }).reaction).toEqual({ kind: 'added', messageId: 'SM0', emoji: ' 👍' });
    for (const body of [{}, { Body: '' }, { Body: null }])
      expect(react(body).reaction).toEqual({ kind: 'removed', messageId: 'SM0' });
    expect(react({ Body: '👍', ...sender })).not.toHaveProperty('context');
    expect(react({ Body: '👍', Forwarded: 'true' }).context).toEqual({ messageId: 'SM0', forwarded: true });
  });

  it('to nothing, or of what is no text, is malformed', () => {
    expect(react({ Body: '👍', OriginalRepliedMessageSid: '' }).unknown).toMatchObject({ reason: 'malformed' });
    expect(react({ Body: 7 }).unknown).toMatchObject({ reason: 'malformed' });
    const sender = 'whatsapp:+12025550100';
    const nothing = { Body: '👍', OriginalRepliedMessageSid: '', OriginalRepliedMessageSender: sender };
    expect(react(nothing).context).toEqual({ from: sender });
  });
});

describe('files', () => {
  const kind = (MediaContentType0: unknown, more: object = {}) =>
    (first({ MediaUrl0: 'https://example.com/1', MediaContentType0, ...more }).media as { kind: string }).kind;

  it('are of the kind that the type says, else of that of their MIME type, in any case', () => {
    expect(kind('image/webp', { MessageType: 'IMAGE' })).toBe('image');
    expect(kind('IMAGE/WEBP')).toBe('sticker');
    expect(kind(' Image/PNG ')).toBe('image');
    for (const mime of ['audio/ogg; codecs=opus', 'application/ogg']) expect(kind(mime)).toBe('audio');
    expect(kind('video/ogg')).toBe('video');
    const parts = ['text/video', 'multipart/related; type=image/webp', 'multipart/related; type=application/ogg'];
    for (const mime of ['application/vnd.oggle', 'application/vnd.ms-excel', ...parts, null, 7])
      expect(kind(mime), String(mime)).toBe('document');
  });

  it('are all there, in the order of their numbers, though they are counted wrong', () => {
    const body = { MediaUrl10: 'j', MediaUrl2: 'c', NumMedia: '0', MediaContentType3: 'video/mp4', MediaUrl4: '' };
    expect(first(body)).toMatchObject({
      media: { kind: 'document', url: 'c' },
      additionalMedia: [
        { kind: 'video', mimeType: 'video/mp4' },
        { kind: 'document', url: 'j' },
      ],
    });
    expect(first({ MediaUrl0: 'a' })).not.toHaveProperty('additionalMedia');
    const kindless = { MediaUrl0: 'a', MediaContentType0: 'image/png', MediaUrl1: 'b' };
    expect(first(kindless).additionalMedia).toEqual([{ kind: 'image', url: 'b' }]);
  });

  it('are fewer than are counted, where their addresses were lost on the way: that is told', () => {
    const told = (body: object) => read({ Body: 'x', ...body }).told;
    const lost = ['dropped_field NumMedia'];
    expect(told({ NumMedia: '2' })).toEqual(lost);
    expect(told({ NumMedia: 2, MediaUrl0: 'https://example.com/1' })).toEqual(lost);
    expect(told({ NumMedia: '1', MessageType: 'image' })).toEqual(lost);
    expect(told({ NumMedia: ['1'] })).toEqual(lost);
    expect(told({ NumMedia: ['1'], MediaUrl0: ['https://example.com/1'] })).toEqual([]);
    expect(told({ NumMedia: '1', MediaContentType0: 'image/png' })).toEqual([]);
    for (const NumMedia of ['0', '', null, 'some', -1, true, '0x10', [['2']]]) expect(told({ NumMedia })).toEqual([]);
    expect(told({ NumMedia: '2', To: FROM })).toEqual([]);
    const message = { MessageSid: 'SM1', From: FROM, Body: 'x' };
    const throwing = Object.defineProperty(message, 'NumMedia', { enumerable: true, get: throws });
    expect(readAs('twilio', throwing)).toMatchObject({ messages: [{ id: 'SM1' }], told: [] });
    // A receipt repeats the parameters of what was sent.
    expect(told({ NumMedia: '2', MessageStatus: 'delivered' })).toEqual([]);
  });

  it('have a number at the end of their names, so that other names are of none', () => {
    const others = { MediaUrlX: 'a', MediaUrl: 'b', MediaContentType: 'image/png', MediaUrl0Expires: 'c' };
    expect(first({ ...others, ReferralMediaUrl0: 'd', Body: 'x' }).type).toBe('text');
    expect(first({ ...others, MessageType: 'image' }).media).toEqual({ kind: 'image' });
  });

  it('have a name if they are documents, and what is written there looks like one', () => {
    const named = (Body: string, MessageType = 'document') => first({ MessageType, Body }).media;
    expect(named('a b.PDF')).toEqual({ kind: 'document', filename: 'a b.PDF' });
    for (const filename of ['a.tar.7z', 'b.mp3', 'all of www.pdf', 'plan 10.30.pages', 'c.abcdefghij'])
      expect(named(`${filename} \n`)).toEqual({ kind: 'document', filename });
    const captions = 'See you.|a.\nb.pdf|.pdf|a.abcdefghijk|no ending|www.site.com|See 10.30|https://example.com/a.pdf';
    for (const caption of captions.split('|')) expect(named(caption)).toEqual({ kind: 'document', caption });
    expect(named('a.jpg', 'image')).toEqual({ kind: 'image', caption: 'a.jpg' });
  });
});

describe('an answer', () => {
  const answer = (body: object) => first({ MessageType: 'interactive', ...body }).interactive;

  it('is of the row before the button, and of what Twilio calls it before what Meta does', () => {
    const row = { ListId: '7', ListTitle: 'Seven' };
    const InteractiveData = '{"list_reply":{"id":"8","title":"Eight"}}';
    const list = { kind: 'list_reply', id: '7', title: 'Seven' };
    expect(answer({ ...row, ButtonText: 'Six', ButtonPayload: '6', InteractiveData })).toEqual(list);
    expect(answer({ ButtonText: 'Six', InteractiveData })).toEqual({ kind: 'list_reply', id: '8', title: 'Eight' });
    expect(answer({ ListId: '7', Body: 'Seven' })).toEqual(list);
    expect(answer({ ListId: 7 })).toEqual({ kind: 'list_reply', id: '7', title: '' });
  });

  it('is of Meta’s button where Twilio names none, at the top or within what is interactive', () => {
    const reply = { button_reply: { id: '8', title: 'Eight' } };
    const button = { kind: 'button_reply', id: '8', title: 'Eight' };
    for (const data of [reply, { type: 'button_reply', ...reply }, { interactive: reply }]) {
      expect(answer({ InteractiveData: JSON.stringify(data), Body: 'x' })).toEqual(button);
      expect(answer({ InteractiveData: data, ButtonText: 'Six', ButtonPayload: '6' })).toMatchObject({ id: '6' });
    }
    const row = { list_reply: { id: '9', title: '' } };
    expect(answer({ InteractiveData: { interactive: row } })).toMatchObject({ id: '9' });
    expect(answer({ InteractiveData: '{}', Body: 'Eight' })).toEqual({ kind: 'button_reply', title: 'Eight' });
  });

  it('has its title beside the data, where there is none in it', () => {
    const data = (kind: string) => ({ InteractiveData: { [kind]: { id: '8' } }, Body: 'Eight' });
    for (const kind of ['button_reply', 'list_reply'])
      expect(answer(data(kind))).toEqual({ kind, id: '8', title: 'Eight' });
  });

  it('about calls is no button, and reported if it is neither yes nor no', () => {
    const call = (ButtonPayload: unknown) =>
      read({ MessageType: 'interactive', Body: 'VOICE_CALL_REQUEST', ButtonPayload });
    const kind = 'call_permission_reply';
    for (const [word, more] of [['ACCEPTED', { response: 'accept' }], ['rejected', { response: 'reject' }], [null]])
      expect(call(word)).toMatchObject({ messages: [{ interactive: { kind, ...(more as object) } }], told: [] });
    expect(call(null).messages[0].interactive).toEqual({ kind });
    for (const word of ['LATER', 'EDACCEPT']) expect(call(word).told).toEqual(['dropped_field ButtonPayload']);
  });

  it('to a form is the one that can be read of the two that come, and first WhatsApp’s', () => {
    const form = (FlowData: string | undefined, flowResponse: string) =>
      read({ MessageType: 'interactive', FlowData, InteractiveData: JSON.stringify({ flowResponse }) });
    const [mine, other, broken] = ['{"a":1}', '{"a":2}', 'a=3'] as const;
    const reply = (response: object) => ({ messages: [{ interactive: { response } }], told: [] });
    expect(form(mine, other)).toMatchObject(reply({ a: 1 }));
    expect(form(mine, broken)).toMatchObject(reply({ a: 1 }));
    expect(form(broken, other)).toMatchObject(reply({ a: 2 }));
    expect(form(undefined, broken)).toMatchObject({
      messages: [{ interactive: { responseText: broken } }],
      told: ['dropped_field InteractiveData'],
    });
  });

  it('with blank data has none, and nothing is wrong with that', () => {
    for (const InteractiveData of ['', null, '{}'])
      expect(read({ MessageType: 'interactive', ButtonText: 'Six', InteractiveData })).toMatchObject({
        messages: [{ interactive: { kind: 'button_reply', title: 'Six' } }],
        told: [],
      });
  });

  it('that is broken within its data is left out as a whole', () => {
    const InteractiveData = { list_reply: { id: 1.5, title: 'Eight' } };
    expect(read({ MessageType: 'interactive', Body: 'Eight', InteractiveData })).toMatchObject({
      messages: [{ interactive: { kind: 'button_reply', title: 'Eight' } }],
      told: ['dropped_field InteractiveData'],
    });
  });
});

describe('a receipt', () => {
  const receipt = (body: object) => readAs('twilio', { MessageSid: 'SM1', To: FROM, ...body });

  it('is told by its word, of which the first that there is counts', () => {
    expect(receipt({ MessageStatus: 'sent', SmsStatus: 'received' }).statuses).toMatchObject([{ status: 'sent' }]);
    expect(receipt({ MessageStatus: '', SmsStatus: 'read' }).statuses).toMatchObject([{ wireStatus: 'read' }]);
    const delivered = { status: 'delivered', wireStatus: 'DELIVERED' };
    expect(receipt({ EventType: 'DELIVERED' }).statuses).toMatchObject([delivered]);
    const message = { From: FROM, To: 'whatsapp:+12025550100', Body: 'x' };
    for (const MessageStatus of ['received', 'RECEIVED', 'receiving'])
      expect(receipt({ MessageStatus, ...message }).messages, MessageStatus).toHaveLength(1);
  });

  it('has a word of ours for each of Twilio’s, in any case, and keeps words of tomorrow', () => {
    const words =
      'queued accepted scheduled sending sent Delivered read undelivered failed canceled played constructor';
    const ours = 'pending pending pending pending sent delivered read failed failed failed other other read';
    const statusOf = (MessageStatus: string) => receipt({ MessageStatus }).statuses[0].status;
    expect([...words.split(' '), ' read '].map(statusOf)).toEqual(ours.split(' '));
  });

  it('never takes the masked address for a phone', () => {
    const masked = { To: '', ChannelPrefix: 'whatsapp', ChannelToAddress: '+447700900123' };
    const { statuses } = receipt({ MessageStatus: 'sent', ...masked });
    expect(statuses).toEqual([{ id: 'SM1', status: 'sent', wireStatus: 'sent' }]);
  });

  it('has the error, or half of it', () => {
    const errors = (body: object) => receipt({ MessageStatus: 'failed', ...body }).statuses[0].errors;
    expect(errors({ ErrorCode: '63016' })).toEqual([{ code: '63016' }]);
    expect(errors({ ErrorMessage: 'Why' })).toEqual([{ message: 'Why' }]);
    expect(errors({ ErrorMessage: 'Why', ChannelStatusMessage: 'How' })).toEqual([{ message: 'Why' }]);
    expect(errors({ ErrorMessage: '', ChannelStatusMessage: 'How' })).toEqual([{ message: 'How' }]);
    for (const ErrorCode of ['0', 0, ' 0 ']) expect(errors({ ErrorCode })).toBe(undefined);
    expect(errors({ ErrorCode: '', ErrorMessage: null })).toBe(undefined);
  });
});

describe('parameters in lists', () => {
  const message = {
    ...{ MessageSid: 'SM1', From: FROM, To: 'whatsapp:+12025550100', Body: 'Look' },
    MediaUrl0: 'https://example.com/1',
    MediaContentType0: 'image/png',
    OriginalRepliedMessageSid: 'SM0',
    FrequentlyForwarded: 'true',
  };
  const place = { MessageSid: 'SM1', From: FROM, MessageType: 'location', Latitude: '1', Longitude: '2', Label: ' ' };
  const tap = { MessageSid: 'SM1', From: FROM, MessageType: 'interactive', ListId: '7', ListTitle: 'Seven' };
  const receipt = { MessageSid: 'SM1', To: FROM, MessageStatus: 'failed', ErrorCode: '63016' };
  const parsed = { ...message, NumMedia: 1, ReferralNumMedia: 0 };
  const sms = { MessageSid: 'SM1', From: '+12025550143', To: '+12025550100', Body: 'x' };
  const listed = (body: object, times: number) =>
    Object.fromEntries(Object.entries(body).map(([key, value]) => [key, Array(times).fill(value)]));

  it.each(Object.entries({ message, parsed, place, tap, receipt, sms }))(
    'of one value, or of the same ones, are read as that: %s',
    (_, body) => {
      for (const times of [1, 2]) {
        const form = listed(body, times);
        expect(readAs('twilio', form)).toEqual(readAs('twilio', body));
        const { provider, messages, raw } = parseInbound(form);
        expect(provider).toBe('twilio');
        expect(raw).toBe(form);
        for (const message of messages) expect(message.raw).toBe(form);
      }
    },
  );

  it('that are empty say nothing, as blanks do', () => {
    const empty = { ConversationSid: [], ListId: [], InteractiveData: [], FlowData: [], Latitude: [], Longitude: [] };
    expect(read({ Body: 'x', ...empty }).messages).toMatchObject([{ type: 'text', text: { body: 'x' } }]);
  });

  it('that hold lists, however deep, hold no address and no word', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(read({ From: deep, To: 'whatsapp:+12025550100', WaId: '447700900123', Body: 'x' })).toMatchObject({
      messages: [{ from: { id: '447700900123' } }],
      told: ['dropped_field From'],
    });
    expect(read({ From: [[FROM]], Body: ['x'] }).unhandled).toEqual(['other_channel']);
    const encoded = { From: [['whatsapp%3A%2B447700900123']], WaId: '447700900123', Body: '100%25' };
    expect(read(encoded).messages).toMatchObject([{ text: { body: '100%25' } }]);
  });

  it('more than a form can have are not looked at', () => {
    const fields = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index}`, 'x']));
    const form = listed(message, 2);
    const last = 1000 - Object.keys(form).length;
    expect(parseInbound({ ...form, ...fields(last) }).messages).toHaveLength(1);
    expect(parseInbound({ ...form, ...fields(last + 1) }).messages).toHaveLength(0);
    expect(parseInbound({ ...message, ...fields(1000) }).messages).toHaveLength(1);
  });

  it('that differ are told, and make nothing else of a body', () => {
    const From = [FROM, 'whatsapp:+447700900124'];
    const to = { To: 'whatsapp:+12025550100' };
    expect(read({ From, Body: 'x' })).toMatchObject({ unhandled: ['malformed_message'], messages: [] });
    expect(read({ ...to, From, WaId: '447700900123', Body: 'x' })).toMatchObject({
      messages: [{ from: { id: '447700900123' } }],
      told: ['dropped_field From'],
    });
    expect(read({ ...to, MessageStatus: ['sent', 'read'] })).toMatchObject({
      unhandled: ['malformed_status'],
      told: ['invalid_record MessageStatus'],
    });
    expect(read({ ...to, Body: ['x', 'y'] })).toMatchObject({
      messages: [{ type: 'unknown' }],
      told: ['invalid_record Body'],
    });
  });
});

describe('parameters that were left encoded', () => {
  const decodedText = { from: { id: FROM }, text: { body: '1+1 is 2' } };

  it.each(['whatsapp%3A%2B447700900123', 'whatsapp%3a%2b447700900123', 'whatsapp:%2B447700900123'])(
    'are decoded, as the addresses tell: %s',
    (From) => {
      const form = { MessageSid: 'SM1', From, Body: '1%2B1+is+2', NumMedia: 0 };
      const listed = Object.fromEntries(Object.entries(form).map(([key, value]) => [key, [value]]));
      for (const body of [form, listed]) {
        const { provider, messages } = parseInbound(body);
        expect(provider).toBe('twilio');
        expect(messages).toMatchObject([decodedText]);
        expect(messages[0]?.raw).toBe(body);
      }
      expect(parseInbound({ MessageSid: 'SM1', To: From, MessageStatus: 'read' }).statuses).toMatchObject([
        { recipient: { id: FROM } },
      ]);
    },
  );

  it('are not, where the addresses are decoded, though there are escapes within one', () => {
    for (const From of [FROM, 'whatsapp:whatsapp%3A%2B447700900123', 'whatsapp: whatsapp%3A%2B447700900123'])
      expect(first({ From, Body: '100%25+1' }).text).toEqual({ body: '100%25+1' });
  });

  it('are, though one of them throws when it is looked at', () => {
    const From = 'whatsapp%3A%2B447700900123';
    const body = { MessageSid: 'SM1', From, Body: '1%2B1+is+2' };
    Object.defineProperty(body, 'Tomorrow', { enumerable: true, get: throws });
    expect(parseInbound(body).messages).toMatchObject([decodedText]);
  });
});

describe('a body of another channel or product', () => {
  it('is left as that', () => {
    const unhandled = (body: object) => readAs('twilio', body).unhandled;
    const sms = { MessageSid: 'SM1', From: '+12025550143', aList: [1] };
    expect(unhandled(sms)).toEqual(['other_channel', 'event.aList']);
    expect(unhandled({ MessageSid: 'SM1', To: '+12025550143', MessageStatus: 'sent' })).toEqual(['other_channel']);
    const call = { CallSid: 'CA1', From: FROM, CallStatus: 'ringing' };
    expect(readAs('twilio', call)).toMatchObject({ unhandled: ['call'], told: [] });
    expect(read({ CallSid: 'CA1', Body: 'x' }).messages).toHaveLength(1);
  });
});
