import type { Context, Referral, ReferredProduct } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import { type MessageDraft, type MessageFormat, startMessage } from '../../core/message.ts';
import { referral } from '../../dialects/meta/attributes.ts';
import { referredProduct } from '../../dialects/whatsapp/catalog.ts';
import { toBusinessNumber, toParty } from '../../dialects/whatsapp/people.ts';
import { besideTarget } from '../../dialects/whatsapp/reaction.ts';
import { fields, object } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import type { Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, time, typeName } from '../../wire/values.ts';
import { contents } from './content.ts';
import { type Person, personTable } from './people.ts';

interface VonageHead extends Person {
  id: string;
  type?: string;
  to?: string;
  timestamp?: string;
  context?: Context;
  referral?: Referral;
  product?: ReferredProduct;
}

const context: Piece<Context> = /* @__PURE__ */ object<Context>({
  messageId: under(id, 'message_uuid'),
  from: under(id, 'message_from'),
  referredProduct: under(referredProduct, 'whatsapp_referred_product'),
});

const head: Piece<VonageHead> = /* @__PURE__ */ (() =>
  fields<VonageHead>({
    ...personTable('from', 'sender'),
    id: required(under(id, 'message_uuid')),
    type: under(typeName, 'message_type'),
    to: id,
    timestamp: time,
    context,
    referral: under(referral, 'whatsapp.referral'),
    // The product that is quoted stands in one of two places, by the sources.
    product: under(referredProduct, 'whatsapp.whatsapp_referred_product'),
  }))();

function readHead(head: VonageHead, _: undefined, provider: ProviderId): MessageDraft | undefined {
  const from = toParty(head, head);
  if (from === undefined) return undefined;
  const { to, timestamp, referral } = head;
  return addParts(startMessage(provider, head.id, from), {
    to: toBusinessNumber(to),
    timestamp,
    context: readContext(head),
    referral,
  });
}

function readContext({ type, context, product }: VonageHead): Context | undefined {
  const whole = product ? { referredProduct: product, ...context } : context;
  return besideTarget(whole, type !== undefined && spell(type) === 'reaction');
}

function spell(wireType: string): string {
  return wireType.toLowerCase();
}

export const message: MessageFormat<VonageHead, undefined> = /* @__PURE__ */ (() => ({
  head,
  read: readHead,
  typeOf: ({ type }) => type,
  typeAt: ['message_type'],
  spell,
  contents,
}))();
