import express from 'express';
import twilio from 'twilio';
import { parseInbound, textOf } from 'whatsapp-inbound';

/**
 * `publicUrl` is the address that Twilio calls, without the path: behind a proxy the server sees another one, and Twilio
 * signs its own. `receive` gets what was in a body.
 */
export function createApp({ authToken, publicUrl, receive }) {
  const app = express();
  app.use(express.urlencoded({ extended: false })); // up to 100 kB and 1000 fields

  app.use((request, response, next) => {
    const signature = request.get('x-twilio-signature') ?? '';
    const isTwilio = twilio.validateRequest(authToken, signature, publicUrl + request.originalUrl, request.body ?? {});
    if (isTwilio) next();
    else response.sendStatus(401);
  });

  // "A message comes in": the answer to the request is the answer to the user.
  app.post('/messages', async (request, response) => {
    const result = parseInbound(request.body);
    await receive(result);
    const answer = new twilio.twiml.MessagingResponse();
    for (const message of result.messages) answer.message(`You wrote: ${textOf(message) ?? message.type}`);
    response.type('text/xml').send(answer.toString());
  });

  // "Status callback URL": what became of a message that you sent.
  app.post('/statuses', async (request, response) => {
    await receive(parseInbound(request.body));
    response.status(200).end();
  });

  // A form that is too big gets 413.
  app.use((error, _request, response, _next) => {
    if (error.status === undefined) console.error(error);
    response.sendStatus(error.status ?? 500);
  });
  return app;
}
