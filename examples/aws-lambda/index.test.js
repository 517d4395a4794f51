import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { sign } from '@octokit/webhooks-methods';
import { buildMessage, buildStatus, buildWebhook } from 'whatsapp-inbound/testing';
import { gateway, sns } from './index.js';

process.env.META_APP_SECRET = 'a secret';
process.env.META_VERIFY_TOKEN = 'a token';

let logged = [];
mock.method(console, 'log', (word) => word !== 'unknown_body' && logged.push(word));
mock.method(console, 'warn', (_severity, code) => logged.push(code));
beforeEach(() => {
  logged = [];
});

const { text } = buildWebhook('meta-cloud', buildMessage('text', { text: { body: 'Grüße 👋' } }));
const inBase64 = { body: Buffer.from(text).toString('base64'), isBase64Encoded: true };

async function post(parts, signature) {
  const headers = signature === undefined ? {} : { 'x-hub-signature-256': signature };
  const event = { requestContext: { http: { method: 'POST' } }, headers, isBase64Encoded: false, ...parts };
  return (await gateway(event)).statusCode;
}

test('the gateway: takes what Meta has signed, as text and in base64', async () => {
  assert.equal(await post({ body: text }, await sign('a secret', text)), 200);
  assert.equal(await post(inBase64, await sign('a secret', text)), 200);
  assert.deepEqual(logged, ['text', 'text']);
});

test('the gateway: refuses what Meta has not signed', async () => {
  assert.equal(await post({ body: text }, await sign('another secret', text)), 401);
  assert.equal(await post(inBase64, await sign('a secret', inBase64.body)), 401);
  assert.equal(await post({ body: text }), 401);
  assert.equal(await post({}, 'sha256='), 401);
  assert.deepEqual(logged, []);
});

test('the gateway: refuses what is too big', async () => {
  assert.equal(await post({ body: 'x'.repeat(4_000_001) }, 'sha256='), 413);
});

test('the gateway: answers the challenge to whoever knows the token', async () => {
  const ask = (token) =>
    gateway({
      requestContext: { http: { method: 'GET' } },
      queryStringParameters: { 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '4711' },
    });
  assert.equal((await ask('a token')).body, '4711');
  assert.equal((await ask('another')).statusCode, 403);
});

test('SNS: reads the entry of each record, and says what is none', async () => {
  const entries = [buildMessage('media'), buildStatus('read')].map((record) => {
    const [entry] = buildWebhook('meta-cloud', record).body.entry;
    return JSON.stringify({ whatsAppWebhookEntry: JSON.stringify(entry), aws_account_id: '111122223333' });
  });
  const messages = [...entries, 'null', '{"alarm":true}', 'not JSON'];
  await sns({ Records: messages.map((Message) => ({ Sns: { Message } })) });
  assert.deepEqual(logged, ['media', 'read', 'not_an_object', 'unknown_provider', 'invalid_json']);
});
