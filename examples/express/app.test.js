import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sign } from '@octokit/webhooks-methods';
import { textOf } from 'whatsapp-inbound';
import { buildMessage, buildWebhook } from 'whatsapp-inbound/testing';
import { createApp } from './app.js';

const texts = [];
const receive = ({ messages }) => {
  if (messages.some(({ type }) => type === 'order')) throw new Error('The queue is full');
  texts.push(...messages.map(textOf));
};
const server = createApp({ appSecret: 'a secret', verifyToken: 'a token', receive }).listen(0);
after(() => server.close());
const address = () => `http://localhost:${server.address().port}/webhook`;

async function post(body, signature) {
  const headers = { 'content-type': 'application/json', ...(signature && { 'x-hub-signature-256': signature }) };
  return (await fetch(address(), { method: 'POST', headers, body })).status;
}

const { text } = buildWebhook('meta-cloud', buildMessage('text', { text: { body: 'Grüße 👋' } }));

test('takes what Meta has signed', async () => {
  assert.equal(await post(text, await sign('a secret', text)), 200);
  assert.deepEqual(texts, ['Grüße 👋']);
});

test('refuses what Meta has not signed', async () => {
  assert.equal(await post(text, await sign('another secret', text)), 401);
  assert.equal(await post(`${text} `, await sign('a secret', text)), 401);
  assert.equal(await post(text), 401);
  assert.equal(await post(''), 401);
  assert.equal(texts.length, 1);
});

test('refuses what is too big', async () => {
  assert.equal(await post('x'.repeat(4_200_000), 'sha256='), 413);
});

test('lets Meta send again what could not be put aside', async (context) => {
  const { mock } = context.mock.method(console, 'error', () => {});
  const order = buildWebhook('meta-cloud', buildMessage('order')).text;
  assert.equal(await post(order, await sign('a secret', order)), 500);
  assert.equal(mock.callCount(), 1);
});

test('answers the challenge to whoever knows the token', async () => {
  const ask = (token) => fetch(`${address()}?hub.mode=subscribe&hub.challenge=4711&hub.verify_token=${token}`);
  assert.equal(await (await ask('a%20token')).text(), '4711');
  assert.equal((await ask('another')).status, 403);
});
