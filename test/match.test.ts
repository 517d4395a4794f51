import { describe, expect, it } from 'vitest';
import {
  assertNever,
  hasContext,
  hasReferral,
  type InboundMessage,
  type MessageByType,
  type MessageHandlers,
  type MessageType,
  matchMessage,
  providerIds,
  textOf,
} from '../src/index.ts';

const BASE = { provider: 'meta-cloud', id: 'wamid.A', from: { id: '447700900123' }, raw: {} } as const;

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

describe('matchMessage', () => {
  it('calls the handler of the message’s type, and no other, and gives what it gives', () => {
    for (const type of TYPES) {
      const calls: unknown[] = [];
      const note = (handler: string) => (message: InboundMessage) => calls.push([handler, message]);
      const handlers = Object.fromEntries(TYPES.map((name) => [name, note(name)]));
      const result = matchMessage(MESSAGES[type], handlers as MessageHandlers<number>);
      expect([result, calls], type).toEqual([1, [[type, MESSAGES[type]]]]);
    }
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
    expect(providerIds).toEqual(['meta-cloud', 'meta-onprem', 'infobip', 'sinch-legacy', 'innopaas']);
  });
});
