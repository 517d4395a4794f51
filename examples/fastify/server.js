import { formatPath } from 'whatsapp-inbound';
import { createApp } from './app.js';

const { WEBHOOK_USER: user, WEBHOOK_PASSWORD: password, PORT: port = '3000' } = process.env;
if (!user || !password) throw new Error('Set WEBHOOK_USER and WEBHOOK_PASSWORD');

/** Your own work comes here. What is logged is safe to log; texts, names and ids are not, as they are. */
function receive({ messages, statuses, unhandled, issues }) {
  for (const { type, timestamp } of messages) console.log(type, timestamp);
  for (const { status, timestamp } of statuses) console.log(status, timestamp);
  for (const { kind, path } of unhandled) console.log(kind, formatPath(path));
  for (const { severity, code, message, path } of issues) console.warn(severity, code, message, formatPath(path));
}

const app = await createApp({ user, password, receive });
await app.listen({ port: Number(port) });
console.log(`http://localhost:${port}/webhook`);
