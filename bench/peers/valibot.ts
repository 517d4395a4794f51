// What a user of valibot writes: the same schema as with zod.
import * as v from 'valibot';
import { type Mapped, mapBody } from './by-hand.ts';
import type { WireBody } from './wire.ts';

const text = v.string();
const optional = v.optional(text);
const base = { id: text, from: text, timestamp: text, context: v.optional(v.object({ id: optional, from: optional })) };
const file = v.object({
  id: text,
  url: text,
  mime_type: text,
  sha256: text,
  caption: optional,
  voice: v.optional(v.boolean()),
});
const address = v.object({
  street: optional,
  city: optional,
  state: optional,
  zip: optional,
  country: optional,
  country_code: optional,
  type: optional,
});
const card = v.object({
  name: v.object({ formatted_name: text, first_name: optional, last_name: optional }),
  birthday: optional,
  phones: v.optional(v.array(v.object({ phone: text, type: optional, wa_id: optional }))),
  emails: v.optional(v.array(v.object({ email: text, type: optional }))),
  urls: v.optional(v.array(v.object({ url: text, type: optional }))),
  org: v.optional(v.object({ company: optional, department: optional, title: optional })),
  addresses: v.optional(v.array(address)),
});
const item = v.object({ product_retailer_id: text, quantity: v.number(), item_price: v.number(), currency: text });
const interactive = v.variant('type', [
  v.object({ type: v.literal('button_reply'), button_reply: v.object({ id: text, title: text }) }),
  v.object({ type: v.literal('list_reply'), list_reply: v.object({ id: text, title: text, description: optional }) }),
]);
const location = v.object({ latitude: v.number(), longitude: v.number(), name: optional, address: optional });
const message = v.variant('type', [
  v.object({ ...base, type: v.literal('text'), text: v.object({ body: text }) }),
  v.object({ ...base, type: v.literal('image'), image: file }),
  v.object({ ...base, type: v.literal('audio'), audio: file }),
  v.object({ ...base, type: v.literal('location'), location }),
  v.object({ ...base, type: v.literal('contacts'), contacts: v.array(card) }),
  v.object({ ...base, type: v.literal('interactive'), interactive }),
  v.object({
    ...base,
    type: v.literal('order'),
    order: v.object({ catalog_id: text, text: optional, product_items: v.array(item) }),
  }),
  v.object({ ...base, type: v.literal('reaction'), reaction: v.object({ message_id: text, emoji: optional }) }),
]);
const status = v.object({
  id: text,
  status: v.picklist(['sent', 'delivered', 'read', 'failed']),
  timestamp: text,
  recipient_id: text,
  pricing: v.optional(v.object({ billable: v.boolean(), pricing_model: text, category: text, type: optional })),
  errors: v.optional(
    v.array(
      v.object({
        code: v.number(),
        title: text,
        message: optional,
        error_data: v.optional(v.object({ details: text })),
      }),
    ),
  ),
});
const value = v.object({
  messaging_product: text,
  metadata: v.object({ display_phone_number: text, phone_number_id: text }),
  contacts: v.optional(v.array(v.object({ profile: v.optional(v.object({ name: optional })), wa_id: text }))),
  messages: v.optional(v.array(message)),
  statuses: v.optional(v.array(status)),
});
export const body = v.object({
  object: text,
  entry: v.array(v.object({ id: text, changes: v.array(v.object({ field: text, value })) })),
});

export function parseWithValibot(wire: unknown): Mapped {
  return mapBody(v.parse(body, wire), wire as WireBody);
}
