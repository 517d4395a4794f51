import { serve } from '@hono/node-server';
import { formatPath, providerIds } from 'whatsapp-inbound';
import { createApp } from './app.js';

const { PUBLIC_URL: publicUrl, META_VERIFY_TOKEN: verifyToken, PORT: port = '3000' } = process.env;
if (!publicUrl) throw new Error('Set PUBLIC_URL');

// META_CLOUD_SECRET, INFOBIP_SECRET, …
const nameOf = (provider) => `${provider.replaceAll('-', '_').toUpperCase()}_SECRET`;
const secrets = Object.fromEntries(providerIds.map((provider) => [provider, process.env[nameOf(provider)]]));

/** Your own work comes here. What is logged is safe to log; texts, names and ids are not, as they are. */
function receive({ provider, messages, statuses, unhandled, issues }) {
  for (const { type, timestamp } of messages) console.log(provider, type, timestamp);
  for (const { status, timestamp } of statuses) console.log(provider, status, timestamp);
  for (const { kind, path } of unhandled) console.log(provider, kind, formatPath(path));
  for (const { severity, code, message, path } of issues) console.warn(severity, code, message, formatPath(path));
}

const { fetch } = createApp({ secrets, publicUrl, verifyToken, receive });
serve({ fetch, port: Number(port) }, () => {
  for (const provider of providerIds.filter((id) => secrets[id])) console.log(`${publicUrl}/webhooks/${provider}`);
});
