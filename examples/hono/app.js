import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { timingSafeEqual } from 'hono/utils/buffer';
import { formatPath } from 'whatsapp-inbound';
import { parseMetaCloud } from 'whatsapp-inbound/meta-cloud';

/** Meta signs the bytes with the app's secret. WebCrypto compares in constant time. */
async function isSigned(secret, bytes, signature = '') {
  if (!secret) throw new Error('Set META_APP_SECRET');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
  const hex = /^sha256=([\da-f]{64})$/.exec(signature)?.[1] ?? '';
  const sent = Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return crypto.subtle.verify('HMAC', key, sent, bytes);
}

/** Your own work comes here. What is logged is safe to log; texts, names and ids are not, as they are. */
async function receive({ messages, statuses, unhandled, issues }) {
  for (const { type, timestamp } of messages) console.log(type, timestamp);
  for (const { status, timestamp } of statuses) console.log(status, timestamp);
  for (const { kind, path } of unhandled) console.log(kind, formatPath(path));
  for (const { severity, code, message, path } of issues) console.warn(severity, code, message, formatPath(path));
}

const app = new Hono();

// Meta asks once, when the address is entered in its dashboard.
app.get('/webhook', async (context) => {
  const { 'hub.mode': mode, 'hub.verify_token': token = '', 'hub.challenge': challenge = '' } = context.req.query();
  const isMeta = await timingSafeEqual(token, context.env.META_VERIFY_TOKEN);
  return mode === 'subscribe' && isMeta ? context.text(challenge) : context.body(null, 403);
});

app.post('/webhook', bodyLimit({ maxSize: 4_000_000 }), async (context) => {
  const bytes = await context.req.arrayBuffer();
  if (!(await isSigned(context.env.META_APP_SECRET, bytes, context.req.header('x-hub-signature-256')))) {
    return context.body(null, 401);
  }
  await receive(parseMetaCloud(bytes));
  return context.body(null, 200); // whatever was in it: what gets an error is sent again, for days
});

export default app;
