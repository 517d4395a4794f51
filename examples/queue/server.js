import { createHash, timingSafeEqual } from 'node:crypto';
import express from 'express';
import { formatPath } from 'whatsapp-inbound';
import { openStore } from './store.js';

const { WEBHOOK_SECRET: secret, DATABASE: path = 'inbox.db', PORT: port = '3000' } = process.env;
if (!secret) throw new Error('Set WEBHOOK_SECRET');

const store = openStore(path);
const digest = (text) => createHash('sha256').update(text).digest();
const app = express();

// The address is the secret here: if your provider signs, check that instead, as the other examples do.
app.post('/webhook', express.raw({ type: () => true, limit: '4mb' }), (request, response) => {
  const isKnown = timingSafeEqual(digest(String(request.query.secret)), digest(secret));
  if (isKnown) store.put(request.body ?? null);
  response.sendStatus(isKnown ? 200 : 401);
});

app.use((error, _request, response, _next) => {
  if (error.status === undefined) console.error(error);
  response.sendStatus(error.status ?? 500);
});

/** The consumer. It can as well be a program of its own. What is logged is safe to log. */
function consume() {
  for (let read = store.readNext(); read !== undefined; read = store.readNext()) {
    for (const { type, timestamp } of read.messages) console.log('new', type, timestamp);
    for (const { status, timestamp } of read.statuses) console.log('new', status, timestamp);
    for (const { kind, path } of read.unhandled) console.log(kind, formatPath(path));
    for (const { severity, code, message, path } of read.issues)
      console.warn(severity, code, message, formatPath(path));
  }
}

setInterval(consume, 200);
app.listen(Number(port), () => console.log(`http://localhost:${port}/webhook?secret=…`));
