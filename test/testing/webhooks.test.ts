import { describe, expect, it } from 'vitest';
import { parseInbound } from '../../src/index.ts';
import {
  buildMessage,
  buildStatus,
  buildWebhook,
  buildWebhooks,
  type MessageParts,
  providersOf,
} from '../../src/testing/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { calledBy } from './added.ts';

// What holds for every provider. What one alone cannot say, or says its own way, is in its folder of test/providers.

const text = (parts?: MessageParts<'text'>) => buildMessage('text', parts);
const system = (parts: MessageParts<'system'>) => buildMessage('system', parts);

/** A text that answers, of somebody with a name, as each provider's page shows one. */
const CONTEXT = { from: '12025550100', messageId: 'wamid.0' };
const ANSWER = text({ id: 'wamid.1', text: { body: 'Yes' }, context: CONTEXT });

describe('a webhook', () => {
  it.each(PROVIDERS)('of %s has the shape of its page', (provider) => {
    const { body, text, bytes } = buildWebhook(provider, ANSWER, { lossy: true });
    expect(body).toEqual(PROVIDER_TESTS[provider].answer);
    const { spell } = PROVIDER_TESTS[provider];
    if (spell) expect(text).toBe(spell(body));
    else expect(JSON.parse(text)).toEqual(body);
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  it.each(PROVIDERS)('of %s does not hold on to its records, nor change them', (provider) => {
    const before = structuredClone(ANSWER);
    const { records } = buildWebhook(provider, ANSWER, { lossy: true });
    (records[0] as typeof ANSWER).text.body = 'No';
    expect(ANSWER).toEqual(before);
  });
});

describe('what a provider cannot say', () => {
  const tomorrow = { ...ANSWER, mood: 'merry', text: { ...ANSWER.text, font: 'bold' } };

  it.each(PROVIDERS)('is an error that names %s and the place', (provider) => {
    expect(() => buildWebhook(provider, tomorrow)).toThrow(new RegExp(`^${provider} cannot say .*\\btext\\.font\\b`));
    expect(() => buildWebhook(provider, tomorrow)).toThrow(/ Give \{ lossy: true \} to leave it out\.$/);
    expect(() => buildWebhooks(provider, [text(), tomorrow])).toThrow(/\[1\]\.text\.font\b/);
  });

  it.each(PROVIDERS)('is any part that the builder of %s does not take, also one that is not known yet', (provider) => {
    const { leftOut } = buildWebhook(provider, tomorrow, { lossy: true });
    expect(leftOut.filter((path) => /mood|font/.test(path)).sort()).toEqual(['mood', 'text.font']);
  });

  it.each(PROVIDERS)('is never what breaks a rule of its type: the error of %s says that', (provider) => {
    const build = () => buildWebhook(provider, text({ from: { phone: '447700900123' } }), { lossy: true });
    expect(build).toThrow(/ from\.phone\. No provider can: it breaks a rule/);
  });

  it('is often a type of message: then the error names the function that lists who can say it', () => {
    const record = buildMessage('edit');
    const others = PROVIDERS.filter((provider) => !providersOf(record).includes(provider));
    expect(others).not.toEqual([]);
    for (const provider of others) {
      expect(() => buildWebhook(provider, record)).toThrow(/ type \(edit\)\. See providersOf/);
    }
  });

  it.each(PROVIDERS)('is not nothing: %s refuses to build a webhook of no record', (provider) => {
    expect(() => buildWebhook(provider, [], { lossy: true })).toThrow(TypeError);
  });

  it.each([
    ['a user id that is not its id', text({ from: { id: 'GB.1349', userId: undefined } })],
    ['an id of the provider that is the other one', text({ id: '1', providerMessageId: '1' })],
    ["a number that is not its id's", text({ from: { id: '447700900123', phone: '+447700900456' } })],
    [
      'one mark of forwarding without the other',
      text({ context: { frequentlyForwarded: true, forwarded: undefined } }),
    ],
    ['a number of another id', system({ system: { kind: 'number_changed', newPhone: undefined } })],
    ['a place in a group without its word', system({ groupId: '1', system: { kind: 'other', wireType: undefined } })],
    ['a word of another receipt', buildStatus('read', { wireStatus: 'sent' })],
    ['a receipt without a word', buildStatus('other', { wireStatus: undefined })],
  ])('is %s: nobody can', (_, record) => {
    expect(providersOf(record)).toEqual([]);
  });

  it('is not a user id that stands where a number used to stand, beside another', () => {
    const message = text({ from: { id: 'GB.1', userId: 'GB.2' } });
    expect(providersOf(message)).not.toEqual([]);
    for (const provider of providersOf(message)) {
      const { body } = buildWebhook(provider, message);
      expect(parseInbound(body, { provider }).messages[0]?.from).toEqual(calledBy(provider, message).from);
    }
  });
});

describe.each(PROVIDERS)('several records of %s', (provider) => {
  const hello = text();
  const photo = buildMessage('media', { from: { phone: '+447700900456', name: 'Grace' } });
  const records = [hello, buildStatus('read'), photo];
  const webhooks = buildWebhooks(provider, records, { lossy: true });

  it('are in its bodies, each with what is its own', () => {
    const read = webhooks.map(({ body }) => parseInbound(body, { provider }));
    expect(read.flatMap(({ messages }) => messages).map(({ id }) => id)).toEqual([hello.id, photo.id]);
    expect(read.flatMap(({ statuses }) => statuses)).toHaveLength(1);
    const names = read.flatMap(({ messages }) => messages).map(({ from }) => from.name);
    const isNamed = !webhooks.some(({ leftOut }) => leftOut.some((place) => place.endsWith('from.name')));
    expect(names).toEqual(isNamed ? ['Ada', 'Grace'] : [undefined, undefined]);
  });

  it('are one webhook where they are one body, and an error where they are not', () => {
    const build = () => buildWebhook(provider, records, { lossy: true });
    if (webhooks.length === 1) expect(build()).toEqual(webhooks[0]);
    else expect(build).toThrow(`${provider} does not post these records in one body`);
  });
});
