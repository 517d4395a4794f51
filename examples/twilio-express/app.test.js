import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import twilio from 'twilio';
import { buildMessage, buildStatus, buildWebhook } from 'whatsapp-inbound/testing';
import { createApp } from './app.js';

const publicUrl = 'https://example.com';
const seen = [];
const receive = ({ messages, statuses }) => {
  seen.push(...messages.map(({ type }) => type), ...statuses.map(({ status }) => status));
};
const server = createApp({ authToken: 'a token', publicUrl, receive }).listen(0);
after(() => server.close());

/** Signs as Twilio does, over the address that it calls. */
function post(path, body, { authToken = 'a token', url = publicUrl + path } = {}) {
  const signature = twilio.getExpectedTwilioSignature(authToken, url, Object.fromEntries(new URLSearchParams(body)));
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature };
  return fetch(`http://localhost:${server.address().port}${path}`, { method: 'POST', headers, body });
}

const { text } = buildWebhook('twilio', buildMessage('text', { text: { body: 'Bread & <butter>' } }));

test('answers a message in TwiML', async () => {
  const response = await post('/messages', text);
  assert.equal(response.status, 200);
  assert.match(await response.text(), /<Message>You wrote: Bread &amp; &lt;butter&gt;<\/Message>/);
  assert.deepEqual(seen.splice(0), ['text']);
});

test('takes a status callback', async () => {
  assert.equal(
    (await post('/statuses', buildWebhook('twilio', buildStatus('read', { timestamp: undefined })).text)).status,
    200,
  );
  assert.deepEqual(seen.splice(0), ['read']);
});

test('refuses what Twilio has not signed', async () => {
  assert.equal((await post('/messages', text, { authToken: 'another' })).status, 401);
  assert.equal((await post('/messages', text, { url: 'https://example.com/statuses' })).status, 401);
  assert.deepEqual(seen, []);
});

test('refuses what is too big', async () => {
  assert.equal((await post('/messages', `Body=${'x'.repeat(200_000)}`)).status, 413);
});
