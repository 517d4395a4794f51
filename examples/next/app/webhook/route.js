import { createHash, timingSafeEqual } from 'node:crypto';
import { verify } from '@octokit/webhooks-methods';
import { formatPath } from 'whatsapp-inbound';
import { parseMetaCloud } from 'whatsapp-inbound/meta-cloud';

const MAX_BYTES = 4_000_000;

/** @param {string} name */
function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}`);
  return value;
}

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest();

/**
 * Meta asks once, when the address is entered in its dashboard.
 * @param {Request} request
 */
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get('hub.verify_token') ?? '';
  const isMeta = timingSafeEqual(digest(token), digest(setting('META_VERIFY_TOKEN')));
  if (searchParams.get('hub.mode') !== 'subscribe' || !isMeta) return new Response(null, { status: 403 });
  return new Response(searchParams.get('hub.challenge'), { headers: { 'content-type': 'text/plain' } });
}

/**
 * The signature is over the bytes as they came, so they are not read by `request.json()`.
 * @param {Request} request
 */
export async function POST(request) {
  const text = await readText(request);
  if (text === undefined) return new Response(null, { status: 413 });
  const signature = request.headers.get('x-hub-signature-256');
  if (!text || !signature || !(await verify(setting('META_APP_SECRET'), text, signature))) {
    return new Response(null, { status: 401 });
  }
  await receive(parseMetaCloud(text));
  return new Response(null, { status: 200 }); // whatever was in it: what gets an error is sent again, for days
}

/**
 * `undefined` if it is too long.
 * @param {Request} request
 */
async function readText(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/**
 * Your own work comes here: put it aside if it takes longer. What is logged is safe to log; texts, names and ids are
 * not, as they are.
 * @param {import('whatsapp-inbound').ParseResult} result
 */
async function receive({ messages, statuses, unhandled, issues }) {
  for (const { type, timestamp } of messages) console.log(type, timestamp);
  for (const { status, timestamp } of statuses) console.log(status, timestamp);
  for (const { kind, path } of unhandled) console.log(kind, formatPath(path));
  for (const { severity, code, message, path } of issues) console.warn(severity, code, message, formatPath(path));
}
