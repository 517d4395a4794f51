import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { timingSafeEqual } from 'hono/utils/buffer';
import { createParser, isProviderId, parseInbound } from 'whatsapp-inbound';
import { gupshup } from 'whatsapp-inbound/gupshup';
import { metaCloud } from 'whatsapp-inbound/meta-cloud';
import { checks } from './checks.js';

/** An app at Gupshup posts its own format, v2, and Meta's, v3. */
const parseGupshups = createParser([gupshup, metaCloud]);

/**
 * `secrets` has one for each provider that you use; the others have no address. `publicUrl` is what stands before the path
 * in the address that is called. `receive` gets what was in a body, before the provider is answered.
 */
export function createApp({ secrets, publicUrl, verifyToken, receive }) {
  const app = new Hono();

  // Meta asks once, when the address is entered in its dashboard.
  app.get('/webhooks/meta-cloud', async (context) => {
    const { 'hub.mode': mode, 'hub.verify_token': token = '', 'hub.challenge': challenge = '' } = context.req.query();
    const isMeta = verifyToken && (await timingSafeEqual(token, verifyToken));
    return mode === 'subscribe' && isMeta ? context.text(challenge) : context.body(null, 403);
  });

  app.post('/webhooks/:provider', bodyLimit({ maxSize: 4_000_000 }), async (context) => {
    const provider = context.req.param('provider');
    const secret = isProviderId(provider) && secrets[provider];
    if (!secret) return context.body(null, 404);

    const { raw } = context.req;
    // The address as it was called, with its query.
    const { pathname, search } = new URL(raw.url);
    const url = publicUrl + pathname + search;
    const request = { headers: raw.headers, query: context.req.query(), url, secret };
    const text = Buffer.from(await context.req.arrayBuffer()).toString();
    const isGenuine = await checks[provider]({ ...request, text }).catch(() => false);
    if (!isGenuine) return context.body(null, 401);

    // The provider is known by the address, so a body that is another's is an issue, and none is taken for another's.
    await receive(provider === 'gupshup' ? parseGupshups(text) : parseInbound(text, { provider }));
    // What Twilio is answered is the answer to the user: nothing, for now.
    if (provider === 'twilio') return context.body('<Response/>', 200, { 'content-type': 'text/xml' });
    return context.body(null, 200);
  });
  return app;
}
