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
      const inherited = polluted(NAMED, () => matchMessage(MESSAGES[type], {}, otherwise));
      expect(inherited).toBe('otherwise');
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

describe('assertNever', () => {
  it('throws where a program without types gets to it, and names the type alone', () => {
    const message = { type: 'new', text: 'secret' };
    const named = (value: unknown) => () => assertNever(value as never);
    expect(named(message)).toThrow(new TypeError('No case for "new".'));
    expect(named({ kind: 'new_reply', title: 'secret' })).toThrow(new TypeError('No case for "new_reply".'));
    expect(named('paused')).toThrow(new TypeError('No case for "paused".'));
    for (const nothing of [{}, undefined, null])
      expect(named(nothing)).toThrow(new TypeError('No case for undefined.'));
    polluted({ type: 'polluted', kind: 'polluted' }, () => {
      expect(named({})).toThrow(new TypeError('No case for undefined.'));
    });
  });
});

describe('the guards', () => {
  it('tell whether a message has a referral or a context, whatever its type', () => {
    for (const type of TYPES) {
      const message = MESSAGES[type];
      expect(hasReferral(message), type).toBe(type === 'referral');
      expect(hasContext(message), type).toBe(type === 'context');
      expect(hasReferral({ ...message, referral: {} }), type).toBe(true);
      expect(hasContext({ ...message, context: {} }), type).toBe(true);
    }
  });
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

/** The same message with another body. */
function withBody<T extends MessageType>(type: T, body: object): InboundMessage {
  return { ...MESSAGES[type], [type]: body } as InboundMessage;
}

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

  it('is a place’s name before its address', () => {
    const place = { latitude: 1, longitude: 2 };
    expect(textOf(withBody('location', { ...place, name: 'Harbour', address: 'Quay 1' }))).toBe('Harbour');
    expect(textOf(withBody('location', { ...place, address: 'Quay 1' }))).toBe('Quay 1');
    expect(textOf(withBody('location', place))).toBe(undefined);
  });

  it('is the title or the text of what was tapped', () => {
    const texts: [object, string | undefined][] = [
      [{ kind: 'list_reply', id: 'r', title: 'Row', description: 'no' }, 'Row'],
      [{ kind: 'flow_reply', name: 'flow', body: 'Sent' }, 'Sent'],
      [{ kind: 'flow_reply' }, undefined],
      [{ kind: 'call_permission_reply', response: 'accept' }, undefined],
      [{ kind: 'payment', status: 'success' }, undefined],
      [{ kind: 'authentication_reply', status: 'verified' }, undefined],
      [{ kind: 'other', wireType: 'new', body: 'no' }, undefined],
    ];
    for (const [interactive, text] of texts) expect(textOf(withBody('interactive', interactive))).toBe(text);
  });

  it('is nothing where nothing is left to read', () => {
    expect(textOf(withBody('reaction', { kind: 'removed', messageId: 'm' }))).toBe(undefined);
    expect(textOf(withBody('system', { kind: 'chat_opened' }))).toBe(undefined);
    expect(textOf(withBody('system', { kind: 'other' }))).toBe(undefined);
    expect(textOf(withBody('edit', { messageId: 'm' }))).toBe(undefined);
    expect(textOf(withBody('media', { kind: 'image' }))).toBe(undefined);
  });

  it('is the caption of an edited medium', () => {
    const media = { kind: 'image', caption: 'Look again' };
    expect(textOf(withBody('edit', { messageId: 'm', content: { type: 'media', media } }))).toBe('Look again');
  });
});

describe('providerIds', () => {
  it('names every provider', () => {
    expect([...providerIds].sort()).toEqual([...PROVIDERS].sort());
  });
});

describe('isProviderId', () => {
  it('holds for the names of providers and for nothing else', () => {
    expect(providerIds.every(isProviderId)).toBe(true);
    const others = [
      '',
      'nobody',
      one.id.toUpperCase(),
      `${one.id} `,
      'length',
      '0',
      '__proto__',
      0,
      null,
      undefined,
      [one.id],
      {},
    ];
    for (const value of [...others, new String(one.id)]) expect(isProviderId(value)).toBe(false);
    expect(polluted({ nobody: 'nobody' }, () => isProviderId('nobody'))).toBe(false);
  });
});
