import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nameType, summarise } from '../../src/cli/summary.ts';
import type { InboundMessage } from '../../src/contract/message.ts';
import { parseInbound } from '../../src/parse-inbound.ts';
import { messageOf as of } from './messages.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

describe('a summary', () => {
  /** Messages of each type with what stands in their columns "type" and "summary". */
  const samples: [InboundMessage, string, string][] = [
    [of('text', { body: 'Hello' }), 'text', 'Hello'],
    [of('text', { body: '' }), 'text', '(empty)'],
    [
      of('media', { kind: 'document', caption: 'Mine', filename: 'cv.pdf', mimeType: 'a/b' }),
      'media/document',
      'Mine · cv.pdf · a/b',
    ],
    [of('media', { kind: 'audio', voice: true, mimeType: 'audio/ogg' }), 'media/audio', 'voice note · audio/ogg'],
    [of('media', { kind: 'audio', filename: 'a.mp3' }), 'media/audio', 'a.mp3'],
    [of('media', { kind: 'video', id: '7', url: 'https://x.example/7' }), 'media/video', 'https://x.example/7'],
    [of('media', { kind: 'video', id: '7' }), 'media/video', '7'],
    [of('media', { kind: 'sticker' }), 'media/sticker', '(empty)'],
    [of('media', { kind: 'other', wireType: 'hologram' }), 'media/other', 'hologram'],
    [of('media', { kind: 'image' }, [{ code: '500', title: 'Lost' }]), 'media/image', 'error 500 · Lost'],
    [of('location', { latitude: 1.5, longitude: -2 }), 'location', '1.5, -2'],
    [of('location', { latitude: 0, longitude: 0, name: 'Null Island' }), 'location', 'Null Island · 0, 0'],
    [
      of('contacts', [
        { name: { formattedName: 'Ada' } },
        { name: {}, org: { company: 'Acme' } },
        { phones: [{ phone: '+1 555' }] },
        { phones: [] },
        {},
      ]),
      'contacts',
      '5 cards · Ada, Acme, +1 555, ?, ?',
    ],
    [of('contacts', [{ name: { formattedName: 'Ada' } }]), 'contacts', '1 card · Ada'],
    [of('interactive', { kind: 'button_reply', id: 'yes', title: 'Yes' }), 'interactive/button_reply', 'Yes · id yes'],
    [of('interactive', { kind: 'list_reply', id: '7', title: 'Tea' }), 'interactive/list_reply', 'Tea · id 7'],
    [
      of('interactive', { kind: 'flow_reply', name: 'flow', body: 'Sent', response: { a: 1 } }),
      'interactive/flow_reply',
      'Sent · flow · 1 answer',
    ],
    [of('interactive', { kind: 'flow_reply' }), 'interactive/flow_reply', '0 answers'],
    [
      of('interactive', { kind: 'call_permission_reply', response: 'accept', expiresAt: '2026-01-01T00:00:00.000Z' }),
      'interactive/call_permission_reply',
      'accept · 2026-01-01T00:00:00.000Z',
    ],
    [
      of('interactive', { kind: 'call_permission_reply', response: 'accept', permanent: true }),
      'interactive/call_permission_reply',
      'accept · permanent',
    ],
    [
      of('interactive', { kind: 'payment', status: 'success', referenceId: 'r1' }),
      'interactive/payment',
      'success · r1',
    ],
    [
      of('interactive', { kind: 'authentication_reply', status: 'verified' }),
      'interactive/authentication_reply',
      'verified',
    ],
    [of('interactive', { kind: 'other', wireType: 'new' }), 'interactive/other', 'new'],
    [of('button', { text: 'Stop', payload: 'STOP' }), 'button', 'Stop · payload STOP'],
    [of('button', { text: 'Stop' }), 'button', 'Stop'],
    [
      of('order', { text: 'Quick', items: [{ productRetailerId: 'a' }, { productRetailerId: 'b' }] }),
      'order',
      'Quick · 2 items · a, b',
    ],
    [of('reaction', { kind: 'added', messageId: 'm0', emoji: '👍' }), 'reaction/added', '👍 · to m0'],
    [of('reaction', { kind: 'removed', messageId: 'm0' }), 'reaction/removed', 'taken back from m0'],
    [
      of('system', { kind: 'number_changed', newId: '12', newPhone: '+12', body: 'Moved' }),
      'system/number_changed',
      'Moved · now +12',
    ],
    [of('system', { kind: 'number_changed', newId: '12' }), 'system/number_changed', 'now 12'],
    [of('system', { kind: 'user_id_changed', userId: 'US.2' }), 'system/user_id_changed', 'now US.2'],
    [of('system', { kind: 'identity_changed', identity: { hash: 'h' } }), 'system/identity_changed', 'h'],
    [of('system', { kind: 'identity_changed', body: 'New' }), 'system/identity_changed', 'New'],
    [of('system', { kind: 'chat_opened' }), 'system/chat_opened', '(nothing written yet)'],
    [of('system', { kind: 'group', body: 'Ada left' }), 'system/group', 'Ada left'],
    [of('system', { kind: 'other', wireType: 'badge' }), 'system/other', 'badge'],
    [
      of('edit', { messageId: 'm0', content: { type: 'text', text: { body: 'Better' } } }),
      'edit',
      'Better · now in m0',
    ],
    [of('edit', { messageId: 'm0' }), 'edit', '(unreadable) · now in m0'],
    [of('revoke', { messageId: 'm0' }), 'revoke', 'deleted m0'],
    [
      of('referral', { headline: 'Sale', sourceType: 'ad', sourceId: '9', sourceUrl: 'u' }),
      'referral',
      'Sale · ad · 9',
    ],
    [of('referral', { sourceUrl: 'https://fb.me/x' }), 'referral', 'https://fb.me/x'],
    [of('context', { messageId: 'm0', forwarded: true }), 'context', 'forwarded · answers m0'],
    [of('context', { referredProduct: { catalogId: '1' } }), 'context', 'about a product'],
    [of('context', { referredProduct: { productRetailerId: 'mug' } }), 'context', 'about mug'],
    [of('unknown', { reason: 'unrecognized', wireType: 'poll' }), 'unknown', 'unrecognized · poll'],
    [
      of('unknown', { reason: 'unsupported', wireType: 'unsupported', unsupportedType: 'pin' }, [
        { code: '131051', title: 'Unsupported', message: 'm', details: 'Not a type' },
        { code: '2' },
      ]),
      'unknown',
      'unsupported · pin · error 131051 · Not a type',
    ],
    [of('unknown', { reason: 'malformed' }, [{ message: 'No file' }]), 'unknown', 'malformed · No file'],
  ];

  it.each(samples)('of %j says its type and kind, what a person would read, and what else there is', (...sample) => {
    const [message, type, summary] = sample;
    expect([nameType(message), summarise(message)]).toEqual([type, summary]);
  });

  it('is never without words for any message of the fixtures', () => {
    const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const bodies = folders.flatMap(({ name: folder }) => {
      const names = readdirSync(fixtures + folder).filter((name) => /(?<!\.expected)\.json$/.test(name));
      return names.map((name) => readFileSync(`${fixtures}${folder}/${name}`, 'utf8'));
    });
    const messages = bodies.flatMap((body) => parseInbound(body).messages).filter(({ type }) => type !== 'text');
    expect(messages.length).toBeGreaterThan(300);
    for (const summary of messages.map(summarise)) expect(summary).not.toMatch(/^$|undefined|null|object Object/);
  });
});
