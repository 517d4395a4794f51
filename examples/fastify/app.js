import { createHash, timingSafeEqual } from 'node:crypto';
import basicAuth from '@fastify/basic-auth';
import fastify from 'fastify';
import { parseInfobip } from 'whatsapp-inbound/infobip';

const digest = (text) => createHash('sha256').update(text).digest();

/** `receive` gets what was in a body. Infobip is answered when it is done: let it put work aside, such as in a queue. */
export async function createApp({ user, password, receive }) {
  const app = fastify({ bodyLimit: 4_000_000 });
  const expected = digest(`${user}:${password}`);

  await app.register(basicAuth, {
    async validate(sentUser, sentPassword) {
      if (!timingSafeEqual(digest(`${sentUser}:${sentPassword}`), expected)) throw new Error('Not Infobip');
    },
  });

  // The library reads the bytes itself, and says what is wrong with them: broken JSON would get 400 here, and come again.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request, bytes) => bytes);

  // On request: of a stranger the body is not even read.
  app.post('/webhook', { onRequest: app.basicAuth }, async (request, reply) => {
    await receive(parseInfobip(request.body));
    return reply.code(200).send();
  });
  return app;
}
