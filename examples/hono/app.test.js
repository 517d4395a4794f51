import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { buildMessage, buildWebhook } from 'whatsapp-inbound/testing';
import app from './app.js';

const env = { META_APP_SECRET: 'a secret', META_VERIFY_TOKEN: 'a token' };
const { bytes } = buildWebhook('meta-cloud', buildMessage('text', { text: { body: 'Grüße 👋' } }));
const sign = (secret) => `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`;

async function post(body, signature) {
  const headers = signature === undefined ? {} : { 'x-hub-signature-256': signature };
  return (await app.request('/webhook', { method: 'POST', headers, body }, env)).status;
}

test('takes what Meta has signed, and logs no word of it', async (context) => {
  const { mock } = context.mock.method(console, 'log', () => {});
  assert.equal(await post(bytes, sign('a secret')), 200);
  assert.equal(mock.callCount(), 1);
  assert.equal(mock.calls[0].arguments[0], 'text');
  assert.doesNotMatch(mock.calls[0].arguments.join(' '), /Grüße|\+\d/);
});

test('refuses what Meta has not signed', async () => {
  assert.equal(await post(bytes, sign('another secret')), 401);
  assert.equal(await post(`${bytes} `, sign('a secret')), 401);
  assert.equal(await post(bytes, 'sha256='), 401);
  assert.equal(await post(bytes), 401);
});

test('refuses what is too big', async () => {
  assert.equal(await post('x'.repeat(4_000_001), 'sha256='), 413);
});

test('answers the challenge to whoever knows the token', async () => {
  const ask = (token) =>
    app.request(`/webhook?hub.mode=subscribe&hub.challenge=4711&hub.verify_token=${token}`, {}, env);
  assert.equal(await (await ask('a%20token')).text(), '4711');
  assert.equal((await ask('another')).status, 403);
});
