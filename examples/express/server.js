import { formatPath } from 'whatsapp-inbound';
import { createApp } from './app.js';

const { META_APP_SECRET: appSecret, META_VERIFY_TOKEN: verifyToken, PORT: port = '3000' } = process.env;
if (!appSecret || !verifyToken) throw new Error('Set META_APP_SECRET and META_VERIFY_TOKEN');

/** Your own work comes here. What is logged is safe to log; texts, names and ids are not, as they are. */
function receive({ messages, statuses, unhandled, issues }) {
  for (const { type, timestamp } of messages) console.log(type, timestamp);
  for (const { status, timestamp } of statuses) console.log(status, timestamp);
  for (const { kind, path } of unhandled) console.log(kind, formatPath(path));
  for (const { severity, code, message, path } of issues) console.warn(severity, code, message, formatPath(path));
}

createApp({ appSecret, verifyToken, receive }).listen(Number(port), () => {
  console.log(`http://localhost:${port}/webhook`);
});
