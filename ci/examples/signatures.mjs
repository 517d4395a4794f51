import { createHash, createHmac } from 'node:crypto';

/** @typedef {{ headers?: Record<string, string>, query?: string }} Signature */

/**
 * @param {string} algorithm
 * @param {string} secret
 * @param {string} text
 * @param {'hex' | 'base64' | 'base64url'} encoding
 */
const hmac = (algorithm, secret, text, encoding) => createHmac(algorithm, secret).update(text).digest(encoding);

/** @type {(value: unknown) => string} */
const encodePart = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * How a provider signs, made without the packages that the examples verify with. Those that are not here sign nothing: their
 * address has the secret.
 * @type {{ [provider: string]: (text: string, secret: string, url: string) => Signature }}
 */
const SIGNATURES = {
  'meta-cloud': (text, secret) => ({
    headers: { 'x-hub-signature-256': `sha256=${hmac('sha256', secret, text, 'hex')}` },
  }),
  infobip: (_text, secret) => ({ headers: { authorization: `Basic ${Buffer.from(secret).toString('base64')}` } }),
  innopaas: (_text, secret) => ({
    headers: { UserName: secret.split(':')[0] ?? '', Authorization: secret.split(':')[1] ?? '' },
  }),
  twilio: (text, secret, url) => {
    const fields = [...new URLSearchParams(text)].sort(([a], [b]) => (a < b ? -1 : 1));
    return { headers: { 'x-twilio-signature': hmac('sha1', secret, url + fields.flat().join(''), 'base64') } };
  },
  vonage: (text, secret) => {
    const iat = Math.floor(Date.now() / 1000);
    const claims = { iat, iss: 'Vonage', payload_hash: createHash('sha256').update(text).digest('hex') };
    const signed = `${encodePart({ alg: 'HS256', typ: 'JWT' })}.${encodePart(claims)}`;
    return { headers: { authorization: `Bearer ${signed}.${hmac('sha256', secret, signed, 'base64url')}` } };
  },
  ycloud: (text, secret) => ({
    headers: { 'ycloud-signature': `t=1767261600,s=${hmac('sha256', secret, `1767261600.${text}`, 'hex')}` },
  }),
};

/**
 * @param {string} provider
 * @param {string} text
 * @param {string} secret
 * @param {string} url The address that the provider calls.
 * @returns {Signature}
 */
export function sign(provider, text, secret, url) {
  return SIGNATURES[provider]?.(text, secret, url) ?? { query: `?${new URLSearchParams({ secret })}` };
}
