import { createHash, timingSafeEqual } from 'node:crypto';
import { verify } from '@octokit/webhooks-methods';
import { formatPath } from 'whatsapp-inbound';
import { parseMetaCloud } from 'whatsapp-inbound/meta-cloud';

const MAX_CHARACTERS = 4_000_000;

const digest = (text) => createHash('sha256').update(text).digest();

/** Meta's webhook behind an HTTP API or a function's URL: events of payload format 2.0, whose headers are in lower case. */
export async function gateway(event) {
  const { META_APP_SECRET: secret, META_VERIFY_TOKEN: verifyToken } = process.env;
  if (!secret || !verifyToken) throw new Error('Set META_APP_SECRET and META_VERIFY_TOKEN');

  if (event.requestContext.http.method === 'GET') {
    const query = event.queryStringParameters ?? {};
    const isMeta = timingSafeEqual(digest(query['hub.verify_token'] ?? ''), digest(verifyToken));
    if (query['hub.mode'] !== 'subscribe' || !isMeta) return { statusCode: 403 };
    return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: query['hub.challenge'] };
  }

  const { body = '', isBase64Encoded } = event;
  if (body.length > MAX_CHARACTERS) return { statusCode: 413 };
  // The gateway hands on some bodies in base64. The signature is over what Meta sent.
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  const signature = event.headers['x-hub-signature-256'];
  if (!text || !signature || !(await verify(secret, text, signature))) return { statusCode: 401 };
  await receive(parseMetaCloud(text));
  return { statusCode: 200 }; // whatever was in it: what gets an error is sent again, for days
}

/** End User Messaging behind SNS. Only the topic may call the function, so that there is nothing to verify. */
export async function sns(event) {
  for (const { Sns } of event.Records) await receive(parseMetaCloud(entryOf(Sns.Message)));
}

/** One entry of Meta's, as text. What else is published on the topic, `parseMetaCloud` says that it does not know it. */
function entryOf(message) {
  try {
    return JSON.parse(message).whatsAppWebhookEntry ?? message;
  } catch {
    return message;
  }
}

/**
 * Your own work comes here. A function stops when it has answered, so what takes longer goes to a queue first. What is
 * logged is safe to log; texts, names and ids are not, as they are.
 */
async function receive({ messages, statuses, unhandled, issues }) {
  for (const { type, timestamp } of messages) console.log(type, timestamp);
  for (const { status, timestamp } of statuses) console.log(status, timestamp);
  for (const { kind, path } of unhandled) console.log(kind, formatPath(path));
  for (const { severity, code, message, path } of issues) console.warn(severity, code, message, formatPath(path));
}
