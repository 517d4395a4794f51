import { describe, expect, it } from 'vitest';
import { nameType, summarise } from '../../src/cli/summary.ts';
import type { ProviderError } from '../../src/contract/attributes.ts';
import type { MessageType } from '../../src/contract/message.ts';
import { parseInbound } from '../../src/parse-inbound.ts';
import { fixtureFolders, fixturesIn } from '../golden.ts';
import { type BodyOf, messageOf } from './messages.ts';

const CARD = { name: { formattedName: 'Ada' } };
const SALE = { headline: 'Sale', sourceType: 'ad', sourceId: '9', sourceUrl: 'u' };
const FAILED = { code: '131051', title: 'Unsupported', message: 'm', details: 'Not a type' };
const EXPIRES = '2026-01-01T00:00:00.000Z';

/** Bodies of each type, what stands in their column "summary", and with which errors. */
const SAMPLES: { readonly [Type in MessageType]: readonly [BodyOf<Type>, string, ProviderError[]?][] } = {
  text: [
    [{ body: 'Hello' }, 'Hello'],
    [{ body: '' }, '(empty)'],
  ],
  media: [
    [{ kind: 'document', caption: 'Mine', filename: 'cv.pdf', mimeType: 'a/b' }, 'Mine · cv.pdf · a/b'],
    [{ kind: 'audio', voice: true, mimeType: 'audio/ogg' }, 'voice note · audio/ogg'],
    [{ kind: 'audio', filename: 'a.mp3' }, 'a.mp3'],
    [{ kind: 'video', id: '7', url: 'https://x.example/7' }, 'https://x.example/7'],
    [{ kind: 'video', id: '7' }, '7'],
    [{ kind: 'sticker' }, '(empty)'],
    [{ kind: 'other', wireType: 'hologram' }, 'hologram'],
    [{ kind: 'image' }, 'error 500 · Lost', [{ code: '500', title: 'Lost' }]],
  ],
  location: [
    [{ latitude: 1.5, longitude: -2 }, '1.5, -2'],
    [{ latitude: 0, longitude: 0, name: 'Null Island' }, 'Null Island · 0, 0'],
  ],
  contacts: [
    [
      [CARD, { name: {}, org: { company: 'Acme' } }, { phones: [{ phone: '+1 555' }] }, { phones: [] }, {}],
      '5 cards · Ada, Acme, +1 555, ?, ?',
    ],
    [[CARD], '1 card · Ada'],
  ],
  interactive: [
    [{ kind: 'button_reply', id: 'yes', title: 'Yes' }, 'Yes · id yes'],
    [{ kind: 'list_reply', id: '7', title: 'Tea' }, 'Tea · id 7'],
    [{ kind: 'flow_reply', name: 'flow', body: 'Sent', response: { a: 1 } }, 'Sent · flow · 1 answer'],
    [{ kind: 'flow_reply' }, '0 answers'],
    [{ kind: 'call_permission_reply', response: 'accept', expiresAt: EXPIRES }, `accept · ${EXPIRES}`],
    [{ kind: 'call_permission_reply', response: 'accept', permanent: true }, 'accept · permanent'],
    [{ kind: 'payment', status: 'success', referenceId: 'r1' }, 'success · r1'],
    [{ kind: 'authentication_reply', status: 'verified' }, 'verified'],
    [{ kind: 'other', wireType: 'new' }, 'new'],
  ],
  button: [
    [{ text: 'Stop', payload: 'STOP' }, 'Stop · payload STOP'],
    [{ text: 'Stop' }, 'Stop'],
  ],
  order: [
    [{ text: 'Quick', items: [{ productRetailerId: 'a' }, { productRetailerId: 'b' }] }, 'Quick · 2 items · a, b'],
  ],
  reaction: [
    [{ kind: 'added', messageId: 'm0', emoji: '👍' }, '👍 · to m0'],
    [{ kind: 'removed', messageId: 'm0' }, 'taken back from m0'],
  ],
  system: [
    [{ kind: 'number_changed', newId: '12', newPhone: '+12', body: 'Moved' }, 'Moved · now +12'],
    [{ kind: 'number_changed', newId: '12' }, 'now 12'],
    [{ kind: 'user_id_changed', userId: 'US.2' }, 'now US.2'],
    [{ kind: 'identity_changed', identity: { hash: 'h' } }, 'h'],
    [{ kind: 'identity_changed', body: 'New' }, 'New'],
    [{ kind: 'chat_opened' }, '(nothing written yet)'],
    [{ kind: 'group', body: 'Ada left' }, 'Ada left'],
    [{ kind: 'other', wireType: 'badge' }, 'badge'],
  ],
  edit: [
    [{ messageId: 'm0', content: { type: 'text', text: { body: 'Better' } } }, 'Better · now in m0'],
    [{ messageId: 'm0' }, '(unreadable) · now in m0'],
  ],
  revoke: [[{ messageId: 'm0' }, 'deleted m0']],
  referral: [
    [SALE, 'Sale · ad · 9'],
    [{ sourceUrl: 'https://fb.me/x' }, 'https://fb.me/x'],
  ],
  context: [
    [{ messageId: 'm0', forwarded: true }, 'forwarded · answers m0'],
    [{ referredProduct: { catalogId: '1' } }, 'about a product'],
    [{ referredProduct: { productRetailerId: 'mug' } }, 'about mug'],
  ],
  unknown: [
    [{ reason: 'unrecognized', wireType: 'poll' }, 'unrecognized · poll'],
    [
      { reason: 'unsupported', wireType: 'unsupported', unsupportedType: 'pin' },
      'unsupported · pin · error 131051 · Not a type',
      [FAILED, { code: '2' }],
    ],
    [{ reason: 'malformed' }, 'malformed · No file', [{ message: 'No file' }]],
  ],
};

const rows = Object.entries(SAMPLES).flatMap(([type, samples]) =>
  samples.map(([body, summary, errors]) => [type as MessageType, body, summary, errors] as const),
);

describe('a summary', () => {
  it.each(rows)('of %s %j says its kind, what a person would read, and what else there is', (...row) => {
    const [type, body, summary, errors] = row;
    const message = messageOf(type, body as BodyOf<typeof type>, errors);
    expect(nameType(message)).toBe('kind' in body ? `${type}/${body.kind}` : type);
    expect(summarise(message)).toBe(summary);
  });

  it('is never without words for any message of the fixtures', () => {
    const bodies = fixtureFolders().flatMap((folder) => fixturesIn(folder).map(({ text }) => text));
    const messages = bodies.flatMap((body) => parseInbound(body).messages).filter(({ type }) => type !== 'text');
    expect(messages.length).toBeGreaterThan(300);
    for (const summary of messages.map(summarise)) expect(summary).not.toMatch(/^$|undefined|null|object Object/);
  });
});
