import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign } from '@octokit/webhooks-methods';
import { buildMessage, buildWebhook } from 'whatsapp-inbound/testing';
import { GET, POST } from './app/webhook/route.js';

process.env.META_APP_SECRET = 'a secret';
process.env.META_VERIFY_TOKEN = 'a token';

const { text } = buildWebhook('meta-cloud', buildMessage('text', { text: { body: 'Grüße 👋' } }));

async function post(body, signature) {
  const headers = signature === undefined ? {} : { 'x-hub-signature-256': signature };
  return (await POST(new Request('http://localhost/webhook', { method: 'POST', headers, body }))).status;
}

test('takes what Meta has signed, and logs no word of it', async (context) => {
  const { mock } = context.mock.method(console, 'log', () => {});
  assert.equal(await post(text, await sign('a secret', text)), 200);
  assert.equal(mock.callCount(), 1);
  assert.equal(mock.calls[0].arguments[0], 'text');
  assert.doesNotMatch(mock.calls[0].arguments.join(' '), /Grüße|\+\d/);
});

test('refuses what Meta has not signed', async () => {
  assert.equal(await post(text, await sign('another secret', text)), 401);
  assert.equal(await post(`${text} `, await sign('a secret', text)), 401);
  assert.equal(await post(text), 401);
  assert.equal(await post(''), 401);
});

test('refuses what is too big', async () => {
  assert.equal(await post('x'.repeat(4_000_001), 'sha256='), 413);
});

test('answers the challenge to whoever knows the token', async () => {
  const ask = (token) =>
    GET(new Request(`http://localhost/webhook?hub.mode=subscribe&hub.challenge=4711&hub.verify_token=${token}`));
  assert.equal(await (await ask('a%20token')).text(), '4711');
  assert.equal((await ask('another')).status, 403);
});
