import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { parseInbound, toStandardSchema } from 'whatsapp-inbound';

/** A webhook in a framework whose validators take any Standard Schema. */
export const app = new Hono()
  .post('/lenient', sValidator('json', toStandardSchema(parseInbound)), (context) => {
    const { provider, messages, issues } = context.req.valid('json');
    const types: string[] = messages.map(({ type }) => type);
    return context.json({ provider, types, codes: issues.map(({ code }) => code) });
  })
  .post('/strict', sValidator('json', toStandardSchema(parseInbound, { strict: true })), (context) => {
    return context.json({ provider: context.req.valid('json').provider });
  });
