import { request } from 'node:http';
import { root } from '../shared/package.mjs';
import { sign } from './signatures.mjs';

/**
 * @typedef {object} Asked
 * @property {string} name
 * @property {string} url
 * @property {'GET' | 'POST'} method
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {number} status What it has to get.
 * @property {string} [answer] What has to be in the answer.
 * @property {RegExp} [log] What has to be logged.
 */

export const SECRET = 'user:a secret of more than thirty-two characters';
const TOO_BIG = 413;
export const TOKEN = 'what nobody guesses';
const TEXT = 'Is it still available?';
const NAME = 'Nadia';

/** What must not come into any log. The number is the kit's. */
export const PRIVATE = [SECRET, TOKEN, TEXT, NAME, '447700900123'];

const { buildMessage, buildWebhook } = await import(`${root}dist/testing.js`);
const MESSAGE = buildMessage('text', { from: { name: NAME }, text: { body: TEXT } });

/**
 * What everybody can expect of a webhook.
 * @param {string} provider
 * @param {string} url
 * @param {{ publicUrl?: string, foreign?: RegExp }} [options] What the provider has for the address, where that is another
 * one, and what is logged of another provider's message.
 * @returns {Asked[]}
 */
export function postsOf(provider, url, { publicUrl = url, foreign = /\bunknown_provider\b/ } = {}) {
  const { text, contentType } = buildWebhook(provider, MESSAGE, { lossy: true });
  const other = buildWebhook(provider === 'infobip' ? 'meta-cloud' : 'infobip', MESSAGE);

  /** @type {(name: string, body: string, status: number, log?: RegExp, secret?: string) => Asked} */
  const post = (name, body, status, log, secret = SECRET) => {
    const { headers, query = '' } = sign(provider, body, secret, publicUrl);
    const asked = { method: /** @type {const} */ ('POST'), headers: { 'content-type': contentType, ...headers }, body };
    return { name: `${provider}, ${name}`, url: url + query, ...asked, status, ...(log && { log }) };
  };
  return [
    post('a message', text, 200, /\btext\b/),
    post('a forged message', text, 401, undefined, `${SECRET}!`),
    post('a message of another provider', other.text, 200, foreign),
    post('a body that is too big', `"${'x'.repeat(5_000_000)}"`, TOO_BIG),
    // Vonage signs what its JSON says: half of it says nothing.
    post('half a message', text.slice(0, text.length / 2), provider === 'vonage' ? 401 : 200),
  ];
}

/** What Meta asks before it posts. @param {string} url @returns {Asked[]} */
export function challengesOf(url) {
  const ask = (/** @type {string} */ token) =>
    `${url}?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '4711' })}`;
  return [
    { name: 'the challenge', method: 'GET', url: ask(TOKEN), status: 200, answer: '4711' },
    { name: 'a challenge with another token', method: 'GET', url: ask('another'), status: 403 },
  ];
}

/**
 * On a connection of its own. Never throws. A server may answer a body that is too big and hang up before all of it is sent:
 * then the answer can get lost.
 * @param {Asked} asked
 * @returns {Promise<{ status: number, answer: string }>}
 */
export function send({ url, method, headers, body }) {
  return new Promise((resolve) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (text) => (answer += text));
      response.on('close', () => resolve({ status: response.statusCode ?? 0, answer }));
    });
    sent.on('error', ({ message }) =>
      resolve({ status: /EPIPE|ECONNRESET/.test(message) ? TOO_BIG : 0, answer: message }),
    );
    sent.end(body);
  });
}
