import type { Context } from '../../../contract/attributes.ts';
import type { InboundMessage } from '../../../contract/message.ts';
import type { Builder } from '../../builder.ts';
import { REFERRAL } from '../../meta/record.ts';
import { filled, type Keys, move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeIso, takeNumber } from '../../values.ts';
import { sayBody } from './content.ts';
import { sayPerson } from './people.ts';
import { sayStatus } from './status.ts';

// Written from the bodies and the classes of Vonage's SDKs.

/** By the samples, neither a reply nor what is unsupported comes from an ad. */
function sayReferral({ type, referral }: InboundMessage): Wire | undefined {
  return type === 'interactive' || type === 'unknown' ? undefined : move(referral, REFERRAL);
}

const POINTER: Keys<Context> = { messageId: 'message_uuid', from: 'message_from' };

/** Of a reaction, the context is its target. Inferred: no body of one with its context is public. */
function sayContext(message: InboundMessage): Wire | undefined {
  const { context } = message;
  const say = () => {
    const product = move(context?.referredProduct, {
      catalogId: 'catalog_id',
      productRetailerId: 'product_retailer_id',
    });
    return filled({ whatsapp_referred_product: product, ...move(context, POINTER) });
  };
  if (message.type !== 'reaction') return say();
  const target = take(message.reaction, 'messageId');
  const saysMore = context?.referredProduct !== undefined && context.messageId === target;
  return saysMore ? say() : { message_uuid: target };
}

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const { address, user, profile } = sayPerson(message.from, refuse, 'from');
  const context = sayContext(message);
  const content = sayBody(message, refuse);
  const body = {
    channel: 'whatsapp',
    message_uuid: take(message, 'id'),
    to: takeNumber(message.to, refuse, 'to'),
    from: address,
    timestamp: takeIso(message, 'timestamp'),
    profile,
    context_status: context ? 'available' : 'none',
    context,
    ...content,
    whatsapp: filled({ referral: sayReferral(message), sender: user }),
  };
  return content && body;
}

/** One record in each body. */
export const vonage: Builder = { message: sayMessage, status: sayStatus };
