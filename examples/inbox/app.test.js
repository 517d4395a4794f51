import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { sign } from '@octokit/webhooks-methods';
import { SignJWT } from 'jose';
import twilio from 'twilio';
import { providerIds } from 'whatsapp-inbound';
import { buildMessage, buildWebhook } from 'whatsapp-inbound/testing';
import { createApp } from './app.js';
import { checks } from './checks.js';

const SECRET = 'a name:a password of some length';
const publicUrl = 'https://example.com';
const seen = [];
const receive = ({ provider, messages, issues }) => {
  seen.push(provider, ...messages.map(({ type }) => type), ...issues.map(({ code }) => code));
};
const secrets = Object.fromEntries(providerIds.map((provider) => [provider, SECRET]));
const app = createApp({ secrets, publicUrl, verifyToken: 'a token', receive });

/** What a request has from each provider that signs. */
const signatures = {
  'meta-cloud': async (text, secret) => ({ 'x-hub-signature-256': await sign(secret, text) }),
  infobip: async (_text, secret) => ({ authorization: `Basic ${Buffer.from(secret).toString('base64')}` }),
  innopaas: async (_text, secret) => {
    const [username, authorization] = secret.split(':');
    return { username, authorization };
  },
  twilio: async (text, secret) => ({
    'x-twilio-signature': twilio.getExpectedTwilioSignature(
      secret,
      `${publicUrl}/webhooks/twilio`,
      Object.fromEntries(new URLSearchParams(text)),
    ),
  }),
  vonage: async (text, secret) => {
    const claims = { payload_hash: createHash('sha256').update(text).digest('hex') };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .sign(Buffer.from(secret));
    return { authorization: `Bearer ${token}` };
  },
  ycloud: async (text, secret) => ({
    'ycloud-signature': `t=1767261600,s=${createHmac('sha256', secret).update(`1767261600.${text}`).digest('hex')}`,
  }),
};

async function post(provider, text, secret = SECRET) {
  const query = signatures[provider] ? '' : `?${new URLSearchParams({ secret })}`;
  const headers = await signatures[provider]?.(text, secret);
  return (await app.request(`/webhooks/${provider}${query}`, { method: 'POST', headers, body: text })).status;
}

test('every provider has a check', () => {
  assert.deepEqual(
    providerIds.filter((provider) => !Object.hasOwn(checks, provider)),
    [],
  );
});

for (const provider of providerIds) {
  const { text } = buildWebhook(provider, buildMessage('text', { text: { body: 'Hello' } }), { lossy: true });

  test(`${provider}: takes what is signed, and nothing else`, async () => {
    assert.equal(await post(provider, text), 200);
    assert.deepEqual(seen.splice(0), [provider, 'text']);
    assert.equal(await post(provider, text, 'another:secret of some length'), 401);
    const unsigned = await app.request(`/webhooks/${provider}`, { method: 'POST', body: text });
    assert.equal(unsigned.status, 401);
    assert.deepEqual(seen, []);
  });
}

for (const provider of providerIds.filter((id) => ['meta-cloud', 'twilio', 'vonage', 'ycloud'].includes(id))) {
  test(`${provider}: refuses a body that was changed on the way`, async () => {
    const { text } = buildWebhook(provider, buildMessage('text', { text: { body: 'Hello' } }), { lossy: true });
    const headers = await signatures[provider](text, SECRET);
    const changed = { method: 'POST', headers, body: text.replace('Hello', 'Hallo') };
    assert.equal((await app.request(`/webhooks/${provider}`, changed)).status, 401);
  });
}

test('gupshup: takes its own format and Meta’s at one address', async () => {
  const { text } = buildWebhook('meta-cloud', buildMessage('text'));
  assert.equal(await post('gupshup', text), 200);
  assert.deepEqual(seen.splice(0), ['meta-cloud', 'text']);
});

test('twilio: signs the address with its query', async () => {
  const { text, contentType } = buildWebhook('twilio', buildMessage('text'), { lossy: true });
  const path = '/webhooks/twilio?team=a';
  const fields = Object.fromEntries(new URLSearchParams(text));
  const signature = twilio.getExpectedTwilioSignature(SECRET, publicUrl + path, fields);
  const headers = { 'content-type': contentType, 'x-twilio-signature': signature };
  const response = await app.request(path, { method: 'POST', headers, body: text });
  assert.deepEqual([response.status, await response.text()], [200, '<Response/>']);
  assert.deepEqual(seen.splice(0), ['twilio', 'text']);
});

test('vonage: the hash may be of the JSON without blanks', async () => {
  const { body, text } = buildWebhook('vonage', buildMessage('text'));
  const headers = await signatures.vonage(text, SECRET);
  const spaced = { method: 'POST', headers, body: JSON.stringify(body, null, 2) };
  assert.equal((await app.request('/webhooks/vonage', spaced)).status, 200);
  assert.deepEqual(seen.splice(0), ['vonage', 'text']);
});

test('a body at the address of another provider is told, and taken for nothing', async () => {
  const { text } = buildWebhook('meta-cloud', buildMessage('text'));
  assert.equal(await post('infobip', text), 200);
  assert.deepEqual(seen.splice(0), [undefined, 'unknown_provider']);
});

test('there is no address for a provider without a secret, nor for what is none', async () => {
  const none = createApp({ secrets: {}, publicUrl, receive });
  assert.equal((await none.request('/webhooks/infobip', { method: 'POST' })).status, 404);
  assert.equal((await app.request('/webhooks/constructor', { method: 'POST' })).status, 404);
});

test('refuses what is too big', async () => {
  assert.equal(await post('infobip', 'x'.repeat(4_000_001)), 413);
});

test('answers the challenge of Meta to whoever knows the token', async () => {
  const ask = (token) =>
    app.request(`/webhooks/meta-cloud?hub.mode=subscribe&hub.challenge=4711&hub.verify_token=${token}`);
  assert.equal(await (await ask('a%20token')).text(), '4711');
  assert.equal((await ask('another')).status, 403);
});
