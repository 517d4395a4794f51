import { createHash, timingSafeEqual } from 'node:crypto';
import { verify } from '@octokit/webhooks-methods';
import express from 'express';
import { parseMetaCloud } from 'whatsapp-inbound/meta-cloud';

const digest = (text) => createHash('sha256').update(String(text)).digest();

/** `receive` gets what was in a body. Meta is answered when it is done: let it put work aside, such as in a queue. */
export function createApp({ appSecret, verifyToken, receive }) {
  const app = express();

  // Meta asks once, when the address is entered in its dashboard.
  app.get('/webhook', ({ query }, response) => {
    const isMeta = timingSafeEqual(digest(query['hub.verify_token']), digest(verifyToken));
    if (query['hub.mode'] !== 'subscribe' || !isMeta) response.sendStatus(403);
    else response.type('text').send(String(query['hub.challenge']));
  });

  // The signature is over the bytes as they came, so nothing may parse them first.
  app.post('/webhook', express.raw({ type: () => true, limit: '4mb' }), async (request, response) => {
    const text = request.body?.toString();
    const signature = request.get('x-hub-signature-256');
    if (!text || !signature || !(await verify(appSecret, text, signature))) {
      response.sendStatus(401);
      return;
    }
    await receive(parseMetaCloud(text));
    response.sendStatus(200); // whatever was in it: what gets an error is sent again, for days
  });

  // A body that is too big gets 413. Where `receive` failed Meta gets 500, and sends it again.
  app.use((error, _request, response, _next) => {
    if (error.status === undefined) console.error(error);
    response.sendStatus(error.status ?? 500);
  });
  return app;
}
