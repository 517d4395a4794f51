import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { covers, unaccountedLeaves } from './laws/left-to-raw.ts';
import { lostLeavesIn } from './laws/survival.ts';

describe('what a record says is in the message, or on the list of what its provider leaves to raw', () => {
  it('holds for every leaf of every record of every fixture that could be read', () => {
    const missing = unaccountedLeaves().map(
      ({ provider, pattern, at }) => `docs/providers/${provider}.md: ${pattern} (${at})`,
    );
    expect([...new Set(missing)].join('\n')).toBe('');
  });

  it('sees a leaf that nothing carries', () => {
    const body = {
      messages: [{ id: 'x1', from: '447700900110', type: 'text', text: { body: 'Hello', mood: 'glad' } }],
    };
    expect(lostLeavesIn(body, parseInbound).map(({ pattern }) => pattern)).toEqual(['text.mood']);
  });

  it('is not taken in by a flag that stands elsewhere by chance', () => {
    const record = { id: 'x1', from: '447700900110', type: 'audio', audio: { id: 'a1', voice: true, loud: true } };
    const body = { object: 'whatsapp_business_account', entry: [{ changes: [{ value: { messages: [record] } }] }] };
    expect(lostLeavesIn(body, parseInbound).map(({ pattern }) => pattern)).toEqual(['audio.loud']);
  });
});

describe('patterns of the lists', () => {
  it.each([
    ['price.*', 'price.currency'],
    ['price.**', 'price.per.message'],
    ['price.**', 'price'],
    ['costs.*.price', 'costs.*.price'],
    ['**.file', 'voice.file'],
    ['**.file', 'file'],
    ['a-b.c', 'a-b.c'],
  ])('`%s` covers %s', (pattern, path) => expect(covers(pattern, path)).toBe(true));

  it.each([
    ['price.*', 'price'],
    ['price.*', 'price.per.message'],
    ['price', 'prices'],
    ['a.b', 'axb'],
    ['**.file', 'profile'],
  ])('`%s` does not cover %s', (pattern, path) => expect(covers(pattern, path)).toBe(false));
});
