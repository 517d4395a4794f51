import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sqlite from 'node-sqlite3-wasm';
import { buildMessage, buildStatus, buildWebhook, redelivered } from 'whatsapp-inbound/testing';
import { openStore } from './store.js';

/** Delivers webhooks, and gives what was new in each. */
function deliver(store, ...webhooks) {
  for (const { bytes } of webhooks) store.put(bytes);
  const read = webhooks.map(() => store.readNext());
  assert.equal(store.readNext(), undefined);
  return read.map(({ messages, statuses }) => messages.length + statuses.length);
}

test('stores each message once, however often and by however many bodies it comes', () => {
  const store = openStore(':memory:');
  const [hello, order] = [buildMessage('text', { text: { body: 'Hello' } }), buildMessage('order')];
  const webhook = buildWebhook('meta-cloud', hello);
  assert.deepEqual(
    deliver(store, webhook, redelivered(webhook), buildWebhook('meta-cloud', [hello, order])),
    [1, 0, 1],
  );
  assert.deepEqual(
    store.messages().map(({ type }) => type),
    ['text', 'order'],
  );
  store.close();
});

test('keeps the latest receipt of each message, in whatever order they come', () => {
  const store = openStore(':memory:');
  const receipts = ['read', 'sent', 'delivered', 'read'].map((status) => buildStatus(status));
  const other = buildStatus('failed', { id: 'wamid.other' });
  const webhooks = [...receipts, other].map((receipt) => buildWebhook('meta-cloud', receipt));
  assert.deepEqual(deliver(store, ...webhooks), [1, 1, 1, 0, 1]);
  assert.deepEqual(
    store.latest().map(({ status }) => status),
    ['read', 'failed'],
  );
  store.close();
});

test('takes what cannot be read off the queue, and says so', () => {
  const store = openStore(':memory:');
  store.put(Buffer.from('{"results":['));
  assert.deepEqual(
    store.readNext()?.issues.map(({ code }) => code),
    ['invalid_json'],
  );
  assert.equal(store.readNext(), undefined);
  store.close();
});

/** A store, and the same file opened beside it. */
function openTwice(context) {
  const folder = mkdtempSync(join(tmpdir(), 'queue-'));
  const path = join(folder, 'inbox.db');
  const [store, database] = [openStore(path), new sqlite.Database(path)];
  context.after(() => {
    store.close();
    database.close();
    rmSync(folder, { recursive: true });
  });
  return { store, database };
}

test('a body stays in the queue if one of its records cannot be stored', (context) => {
  const { store, database } = openTwice(context);
  store.put(buildWebhook('meta-cloud', [buildMessage('text'), buildStatus('read')]).bytes);
  database.exec('alter table receipts rename to elsewhere');
  assert.throws(() => store.readNext(), /receipts/);
  assert.deepEqual(store.messages(), []);
  database.exec('alter table elsewhere rename to receipts');
  assert.equal(store.readNext()?.messages.length, 1);
  assert.equal(store.latest().length, 1);
});

test('gives undefined for a message that this version does not know', (context) => {
  const { store, database } = openTwice(context);
  const newer = JSON.stringify({ ...buildMessage('text'), type: 'hologram' });
  database.run('insert into messages values (?, ?)', ['a key', newer]);
  assert.deepEqual(store.messages(), [undefined]);
});
