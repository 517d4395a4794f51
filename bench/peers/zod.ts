// What a user of zod writes: one discriminated union of the messages they expect, inside the whole envelope.
import * as z from 'zod';
import { type Mapped, mapBody } from './by-hand.ts';
import type { WireBody } from './wire.ts';

function buildSchema() {
  const text = z.string();
  const optional = text.optional();
  const base = {
    id: text,
    from: text,
    timestamp: text,
    context: z.object({ id: optional, from: optional }).optional(),
  };
  const file = z.object({
    id: text,
    url: text,
    mime_type: text,
    sha256: text,
    caption: optional,
    voice: z.boolean().optional(),
  });
  const card = z.object({
    name: z.object({ formatted_name: text, first_name: optional, last_name: optional }),
    birthday: optional,
    phones: z.array(z.object({ phone: text, type: optional, wa_id: optional })).optional(),
    emails: z.array(z.object({ email: text, type: optional })).optional(),
    urls: z.array(z.object({ url: text, type: optional })).optional(),
    org: z.object({ company: optional, department: optional, title: optional }).optional(),
    addresses: z
      .array(
        z.object({
          street: optional,
          city: optional,
          state: optional,
          zip: optional,
          country: optional,
          country_code: optional,
          type: optional,
        }),
      )
      .optional(),
  });
  const item = z.object({ product_retailer_id: text, quantity: z.number(), item_price: z.number(), currency: text });
  const interactive = z.discriminatedUnion('type', [
    z.object({ type: z.literal('button_reply'), button_reply: z.object({ id: text, title: text }) }),
    z.object({ type: z.literal('list_reply'), list_reply: z.object({ id: text, title: text, description: optional }) }),
  ]);
  const location = z.object({ latitude: z.number(), longitude: z.number(), name: optional, address: optional });
  const message = z.discriminatedUnion('type', [
    z.object({ ...base, type: z.literal('text'), text: z.object({ body: text }) }),
    z.object({ ...base, type: z.literal('image'), image: file }),
    z.object({ ...base, type: z.literal('audio'), audio: file }),
    z.object({ ...base, type: z.literal('location'), location }),
    z.object({ ...base, type: z.literal('contacts'), contacts: z.array(card) }),
    z.object({ ...base, type: z.literal('interactive'), interactive }),
    z.object({
      ...base,
      type: z.literal('order'),
      order: z.object({ catalog_id: text, text: optional, product_items: z.array(item) }),
    }),
    z.object({ ...base, type: z.literal('reaction'), reaction: z.object({ message_id: text, emoji: optional }) }),
  ]);
  const pricing = z.object({ billable: z.boolean(), pricing_model: text, category: text, type: optional });
  const error = z.object({
    code: z.number(),
    title: text,
    message: optional,
    error_data: z.object({ details: text }).optional(),
  });
  const status = z.object({
    id: text,
    status: z.enum(['sent', 'delivered', 'read', 'failed']),
    timestamp: text,
    recipient_id: text,
    pricing: pricing.optional(),
    errors: z.array(error).optional(),
  });
  const value = z.object({
    messaging_product: text,
    metadata: z.object({ display_phone_number: text, phone_number_id: text }),
    contacts: z.array(z.object({ profile: z.object({ name: optional }).optional(), wa_id: text })).optional(),
    messages: z.array(message).optional(),
    statuses: z.array(status).optional(),
  });
  const change = z.object({ field: text, value });
  return z.object({ object: text, entry: z.array(z.object({ id: text, changes: z.array(change) })) });
}

function parserWith(schema: ReturnType<typeof buildSchema>): (body: unknown) => Mapped {
  return (body) => mapBody(schema.parse(body), body as WireBody);
}

/** With the code that zod generates by `new Function`. */
export const parseWithZod: (body: unknown) => Mapped = parserWith(buildSchema());

/** Without: what zod does where that is forbidden, as on most edge runtimes. Asked for while a schema is built. */
export const parseWithZodOnEdge: (body: unknown) => Mapped = (() => {
  z.config({ jitless: true });
  const parse = parserWith(buildSchema());
  z.config({ jitless: false });
  return parse;
})();
