import type { Context, Referral } from '../../../contract/attributes.ts';
import type { InboundMessage } from '../../../contract/message.ts';
import { filled, type Keys, move, take, type Wire } from '../../saying.ts';
import { spellWord } from './head.ts';

const CONTEXT: Keys<Context> = { messageId: 'id', from: 'from', groupId: 'groupId' };

/** By the schemas, every type but an order can answer something. */
export function sayContext(message: InboundMessage): Wire | undefined {
  const { context } = message;
  const product = () => move(context?.referredProduct, PRODUCT);
  if (message.type === 'order') return undefined;
  if (message.type !== 'reaction') return filled({ ...move(context, CONTEXT), referredProduct: product() });
  // Of a reaction, the context is its target, and is told of only where it says more.
  const id = take(message.reaction, 'messageId');
  const saysMore = context?.groupId !== undefined || context?.referredProduct !== undefined;
  return saysMore && context?.messageId === id ? { ...move(context, CONTEXT), referredProduct: product() } : { id };
}

const PRODUCT = { catalogId: 'catalogId', productRetailerId: 'productRetailerId' } as const;

/** Words that are capitals on the wire, and the ad's picture or film by its type. */
export function sayReferral(message: InboundMessage): Wire | undefined {
  return message.referral && hasReferral(message) ? spellReferral(message.referral) : undefined;
}

function spellReferral(referral: Referral): Wire | undefined {
  const { mediaType } = referral;
  const url =
    mediaType === 'image' ? take(referral, 'imageUrl') : mediaType === 'video' ? take(referral, 'videoUrl') : undefined;
  return filled({
    sourceType: spellWord(take(referral, 'sourceType')),
    ...move(referral, {
      sourceUrl: 'sourceUrl',
      sourceId: 'sourceId',
      headline: 'headline',
      body: 'body',
      ctwaClid: 'ctwaClickId',
    }),
    referralMedia: filled({ type: spellWord(take(referral, 'mediaType')), url }),
  });
}

/** By the schemas, what is tapped, ordered or heard never comes from an ad. */
function hasReferral(message: InboundMessage): boolean {
  const without = ['button', 'interactive', 'order', 'reaction'];
  const isAudio = message.type === 'media' && message.media.kind === 'audio' && !message.media.voice;
  return !without.includes(message.type) && !isAudio;
}
