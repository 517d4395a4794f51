import { describe, expect, it } from 'vitest';
import {
  assertNever,
  hasContext,
  hasReferral,
  type InboundMessage,
  isProviderId,
  type MessageByType,
  type MessageHandlers,
  type MessageType,
  matchMessage,
  providerIds,
  textOf,
} from '../src/index.ts';
import { polluted } from './polluted.ts';
import { one } from './providers/examples.ts';
import { PROVIDERS } from './providers/index.ts';

const BASE = { provider: one.id, id: 'wamid.A', from: { id: '447700900123' }, raw: {} } as const;

/** A message of every type. */
const MESSAGES: MessageByType = {
  text: { ...BASE, type: 'text', text: { body: 'Hi' } },
  media: { ...BASE, type: 'media', media: { kind: 'image', caption: 'Look' } },
  location: { ...BASE, type: 'location', location: { latitude: 1, longitude: 2, name: 'Harbour' } },
  contacts: { ...BASE, type: 'contacts', contacts: [] },
  interactive: { ...BASE, type: 'interactive', interactive: { kind: 'button_reply', id: 'b', title: 'Yes' } },
  button: { ...BASE, type: 'button', button: { text: 'Stop', payload: 'p' } },
  order: { ...BASE, type: 'order', order: { text: 'Soon, please', items: [] } },
  reaction: { ...BASE, type: 'reaction', reaction: { kind: 'added', messageId: 'm', emoji: '👍' } },
  system: { ...BASE, type: 'system', system: { kind: 'group', body: 'Ann joined' } },
  edit: { ...BASE, type: 'edit', edit: { messageId: 'm', content: { type: 'text', text: { body: 'Hello' } } } },
  revoke: { ...BASE, type: 'revoke', revoke: { messageId: 'm' } },
  referral: { ...BASE, type: 'referral', referral: { headline: 'Bikes' } },
  context: { ...BASE, type: 'context', context: { messageId: 'm' } },
  unknown: { ...BASE, type: 'unknown', unknown: { reason: 'unrecognized', wireType: 'new' } },
};

const TYPES = Object.keys(MESSAGES) as MessageType[];

/** Handlers that give the name of their type. */
const NAMED: MessageHandlers<MessageType> = Object.fromEntries(TYPES.map((type) => [type, () => type])) as never;

describe('matchMessage', () => {
  it('calls the handler of the message’s type, and no other, and gives what it gives', () => {
    for (const type of TYPES) {
      const calls: unknown[] = [];
      const note = (handler: string) => (message: InboundMessage) => calls.push([handler, message]);
      const handlers = Object.fromEntries(TYPES.map((name) => [name, note(name)])) as MessageHandlers<number>;
      expect(matchMessage(MESSAGES[type], handlers)).toBe(1);
      expect(matchMessage(MESSAGES[type], handlers, note('otherwise'))).toBe(2);
      expect(calls, type).toEqual([
        [type, MESSAGES[type]],
        [type, MESSAGES[type]],
      ]);
    }
  });

  it('calls the function for all others where there is no handler, and gives what it gives', () => {
    for (const type of TYPES) {
      const { [type]: _, ...others } = NAMED;
      for (const handlers of [others, { ...others, [type]: undefined }, {}]) {
        expect(matchMessage(MESSAGES[type], handlers, (message) => message)).toBe(MESSAGES[type]);
      }
    }
  });

  it('calls no handler that its object only inherits', () => {
    class Handlers {
      text() {
        return 'inherited';
      }
    }
    const otherwise = () => 'otherwise';
    for (const handlers of [new Handlers(), Object.create({ text: () => 'inherited' })]) {
      expect(matchMessage(MESSAGES.text, handlers, otherwise)).toBe('otherwise');
    }
    for (const type of TYPES) {
      expect(polluted(NAMED, () => matchMessage(MESSAGES[type], {}, otherwise))).toBe('otherwise');
    }
    for (const type of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(matchMessage({ ...BASE, type } as never, {}, otherwise)).toBe('otherwise');
      expect(() => matchMessage({ ...BASE, type } as never, NAMED)).toThrow(new TypeError(`No handler for "${type}".`));
    }
  });

  it('takes handlers without a prototype, frozen ones, and methods that use their own object', () => {
    expect(matchMessage(MESSAGES.text, Object.assign(Object.create(null), NAMED) as typeof NAMED)).toBe('text');
    expect(matchMessage(MESSAGES.text, Object.freeze({ ...NAMED }))).toBe('text');
    const prefix = {
      text() {
        return this === prefix;
      },
    };
    expect(matchMessage(MESSAGES.text, prefix, () => false)).toBe(true);
  });

  it('throws where a program without types forgot a handler, and names the type alone', () => {
    const { order: _, ...handlers } = NAMED;
    expect(() => matchMessage(MESSAGES.order, handlers as never)).toThrow(new TypeError('No handler for "order".'));
  });
});

it('assertNever throws where a program without types gets to it, and names the type alone', () => {
  const expectNamed = (value: unknown, name: string) =>
    expect(() => assertNever(value as never)).toThrow(new TypeError(`No case for ${name}.`));
  expectNamed({ type: 'new', text: 'secret' }, '"new"');
  expectNamed({ kind: 'new_reply', title: 'secret' }, '"new_reply"');
  expectNamed('paused', '"paused"');
  for (const nothing of [{}, undefined, null]) expectNamed(nothing, 'undefined');
  polluted({ type: 'polluted', kind: 'polluted' }, () => expectNamed({}, 'undefined'));
});

it('the guards tell whether a message has a referral or a context, whatever its type', () => {
  for (const type of TYPES) {
    const message = MESSAGES[type];
    expect(hasReferral(message), type).toBe(type === 'referral');
    expect(hasContext(message), type).toBe(type === 'context');
    expect(hasReferral({ ...message, referral: {} }), type).toBe(true);
    expect(hasContext({ ...message, context: {} }), type).toBe(true);
  }
});

it('what a polluted Object.prototype holds is in no message', () => {
  const bare: InboundMessage[] = [
    { ...BASE, type: 'media', media: { kind: 'image' } },
    { ...BASE, type: 'location', location: { latitude: 1, longitude: 2 } },
    { ...BASE, type: 'order', order: { items: [] } },
    { ...BASE, type: 'interactive', interactive: { kind: 'flow_reply' } },
    { ...BASE, type: 'interactive', interactive: { kind: 'payment' } },
    { ...BASE, type: 'system', system: { kind: 'group' } },
    { ...BASE, type: 'edit', edit: { messageId: 'm' } },
    { ...BASE, type: 'edit', edit: { messageId: 'm', content: { type: 'media', media: { kind: 'image' } } } },
  ];
  const names = ['caption', 'name', 'address', 'text', 'title', 'body', 'content', 'referral', 'context'];
  const told = polluted(Object.fromEntries(names.map((name) => [name, 'polluted'])), () =>
    bare.flatMap((message) => [textOf(message), hasReferral(message), hasContext(message)]),
  );
  expect(told).toEqual(bare.flatMap(() => [undefined, false, false]));
});

describe('textOf', () => {
  it('is what a person would read in a message of each type', () => {
    const texts = Object.fromEntries(TYPES.map((type) => [type, textOf(MESSAGES[type])]));
    expect(texts).toStrictEqual({
      text: 'Hi',
      media: 'Look',
      location: 'Harbour',
      contacts: undefined,
      interactive: 'Yes',
      button: 'Stop',
      order: 'Soon, please',
      reaction: '👍',
      system: 'Ann joined',
      edit: 'Hello',
      revoke: undefined,
      referral: undefined,
      context: undefined,
      unknown: undefined,
    });
  });

  const place = { latitude: 1, longitude: 2 };
  const media = { kind: 'image', caption: 'Look again' };
  it.each<[rule: string, type: MessageType, body: object, text: string | undefined]>([
    ['a place’s name before its address', 'location', { ...place, name: 'Harbour', address: 'Quay 1' }, 'Harbour'],
    ['else its address', 'location', { ...place, address: 'Quay 1' }, 'Quay 1'],
    ['nothing of a place without either', 'location', place, undefined],
    ['the title of a row', 'interactive', { kind: 'list_reply', id: 'r', title: 'Row', description: 'no' }, 'Row'],
    ['the body of a form', 'interactive', { kind: 'flow_reply', name: 'flow', body: 'Sent' }, 'Sent'],
    ['nothing of a form without one', 'interactive', { kind: 'flow_reply' }, undefined],
    ['no answer about calls', 'interactive', { kind: 'call_permission_reply', response: 'accept' }, undefined],
    ['no status of a payment', 'interactive', { kind: 'payment', status: 'success' }, undefined],
    ['no status of a login', 'interactive', { kind: 'authentication_reply', status: 'verified' }, undefined],
    ['nothing of what is new', 'interactive', { kind: 'other', wireType: 'new', body: 'no' }, undefined],
    ['nothing of a reaction taken back', 'reaction', { kind: 'removed', messageId: 'm' }, undefined],
    ['nothing of an opened chat', 'system', { kind: 'chat_opened' }, undefined],
    ['nothing of an event without words', 'system', { kind: 'other' }, undefined],
    ['nothing of an edit that does not say to what', 'edit', { messageId: 'm' }, undefined],
    ['the caption of an edited medium', 'edit', { messageId: 'm', content: { type: 'media', media } }, 'Look again'],
    ['nothing of a medium without a caption', 'media', { kind: 'image' }, undefined],
  ])('is %s', (_, type, body, text) => {
    expect(textOf({ ...MESSAGES[type], [type]: body } as InboundMessage)).toBe(text);
  });
});

describe('the names of providers', () => {
  it('are those of every provider', () => {
    expect([...providerIds].sort()).toEqual([...PROVIDERS].sort());
  });

  it('and isProviderId holds for nothing else', () => {
    expect(providerIds.every(isProviderId)).toBe(true);
    const texts = ['', 'nobody', one.id.toUpperCase(), `${one.id} `, 'length', '0', '__proto__'];
    const others = [0, null, undefined, [one.id], {}, new String(one.id)];
    for (const value of [...texts, ...others]) expect(isProviderId(value)).toBe(false);
    expect(polluted({ nobody: 'nobody' }, () => isProviderId('nobody'))).toBe(false);
  });
});
