import { createHash } from 'node:crypto';
import { verify } from '@octokit/webhooks-methods';
import { timingSafeEqual } from 'hono/utils/buffer';
import { jwtVerify } from 'jose';
import twilio from 'twilio';

const encode = (text) => new TextEncoder().encode(text);

/** Meta: HMAC-SHA256 of the body, with the app's secret. */
const byHub = ({ headers, text, secret }) => verify(secret, text, headers.get('x-hub-signature-256'));

/** Twilio: HMAC-SHA1 of the address that it called and of the form's fields, with the account's token. */
const byTwilio = async ({ headers, text, secret, url }) => {
  const fields = Object.fromEntries(new URLSearchParams(text));
  return twilio.validateRequest(secret, headers.get('x-twilio-signature'), url, fields);
};

/** YCloud: `t=<seconds>,s=<hex>`, an HMAC-SHA256 of `<t>.<body>` with the endpoint's secret. */
const byYCloud = async ({ headers, text, secret }) => {
  const [, time, hex] = /^t=(\d+),s=([\da-f]{64})$/.exec(headers.get('ycloud-signature'));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encode(secret), algorithm, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, Buffer.from(hex, 'hex'), encode(`${time}.${text}`));
};

/**
 * Vonage: a JWT, signed with the signature secret, that holds the SHA-256 of the body. By Vonage's page that is the body as
 * it is, by its own sample the JSON without blanks: either is the body. Whether a retry has a new token is not documented.
 */
const byVonage = async ({ headers, text, secret }) => {
  const [, token] = /^Bearer (.+)$/.exec(headers.get('authorization'));
  const { payload } = await jwtVerify(token, encode(secret), { algorithms: ['HS256'], maxTokenAge: '1 day' });
  const hashOf = (body) => createHash('sha256').update(body).digest('hex');
  return [text, JSON.stringify(JSON.parse(text))].map(hashOf).includes(payload.payload_hash);
};

/** Infobip: the name and the password of the subscription. The secret is `name:password`. */
const byInfobip = async ({ headers, secret }) =>
  timingSafeEqual(headers.get('authorization') ?? '', `Basic ${Buffer.from(secret).toString('base64')}`);

/** InnoPaaS: two headers, with what was entered beside the address. The secret is `UserName:Authorization`. */
const byInnoPaaS = async ({ headers, secret }) =>
  timingSafeEqual(`${headers.get('username')}:${headers.get('authorization')}`, secret);

/** Where no signature is documented, the address holds the secret: `…?secret=…`. Keep it out of your server's log. */
const byAddress = async ({ query, secret }) => timingSafeEqual(query.secret ?? '', secret);

/** How each provider shows that it is who it says. What throws, such as for a header that is missing, shows nothing. */
export const checks = {
  'meta-cloud': byHub,
  'meta-onprem': byAddress,
  infobip: byInfobip,
  'sinch-legacy': byAddress,
  innopaas: byInnoPaaS,
  gupshup: byAddress,
  twilio: byTwilio,
  vonage: byVonage,
  ycloud: byYCloud,
};
