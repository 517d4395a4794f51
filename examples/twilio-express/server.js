import { formatPath } from 'whatsapp-inbound';
import { createApp } from './app.js';

const { TWILIO_AUTH_TOKEN: authToken, PUBLIC_URL: publicUrl, PORT: port = '3000' } = process.env;
if (!authToken || !publicUrl) throw new Error('Set TWILIO_AUTH_TOKEN and PUBLIC_URL');

/** Your own work comes here. What is logged is safe to log; texts, names and ids are not, as they are. */
function receive({ messages, statuses, unhandled, issues }) {
  for (const { type, timestamp } of messages) console.log(type, timestamp);
  for (const { status, timestamp } of statuses) console.log(status, timestamp);
  for (const { kind, path } of unhandled) console.log(kind, formatPath(path));
  for (const { severity, code, message, path } of issues) console.warn(severity, code, message, formatPath(path));
}

createApp({ authToken, publicUrl, receive }).listen(Number(port), () => {
  console.log(`${publicUrl} is http://localhost:${port}`);
});
