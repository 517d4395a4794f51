import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMessage, buildStatus, buildWebhooks } from 'whatsapp-inbound/testing';
import { createApp } from './app.js';

const types = [];
const receive = ({ messages, statuses }) => {
  types.push(...messages.map(({ type }) => type), ...statuses.map(({ status }) => status));
};
const app = await createApp({ user: 'infobip', password: 'a:secret', receive });

async function post(payload, credentials = 'infobip:a:secret') {
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const headers = { 'content-type': 'application/json', ...(credentials && { authorization }) };
  return (await app.inject({ method: 'POST', url: '/webhook', headers, payload })).statusCode;
}

test('takes messages and receipts', async () => {
  for (const { text } of buildWebhooks('infobip', [buildMessage('location'), buildStatus('read')])) {
    assert.equal(await post(text), 200);
  }
  assert.deepEqual(types, ['location', 'read']);
});

test('refuses strangers', async () => {
  assert.equal(await post('{}', ''), 401);
  assert.equal(await post('{}', 'infobip:secret'), 401);
  assert.equal(await post('{}', 'infobip:a'), 401);
});

test('refuses what is too big', async () => {
  assert.equal(await post('x'.repeat(4_000_001)), 413);
});

test('takes broken JSON, which would be no better the next time', async () => {
  assert.equal(await post('{"results":['), 200);
});
