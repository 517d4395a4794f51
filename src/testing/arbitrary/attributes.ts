import type { Context, ProviderError, Referral } from '../../contract/attributes.ts';
import { type Draw, list, oneOf, someParts } from './choices.ts';
import { anyId, parentUserId, text, url, userId, word } from './values.ts';

export const referral: Draw<Referral> = someParts<Referral>({
  sourceType: word('ad', 'post'),
  sourceId: anyId,
  sourceUrl: url,
  headline: text,
  body: text,
  ctwaClid: anyId,
  ref: text,
  welcomeMessage: text,
  mediaType: word('image', 'video'),
  imageId: anyId,
  imageUrl: url,
  videoId: anyId,
  videoUrl: url,
  thumbnailUrl: url,
});

const anyContext = someParts<Context>({
  messageId: anyId,
  from: anyId,
  userId,
  parentUserId,
  groupId: anyId,
  mentions: list(anyId),
  forwarded: () => true,
  frequentlyForwarded: () => true,
  referredProduct: someParts({ catalogId: anyId, productRetailerId: anyId }),
});

/** What was forwarded often was forwarded. */
export const context: Draw<Context> = (choices) => {
  const drawn = anyContext(choices);
  return drawn.frequentlyForwarded ? { ...drawn, forwarded: true } : drawn;
};

export const error: Draw<ProviderError> = someParts<ProviderError>({
  code: anyId,
  title: oneOf(text, text, word('NO_ERROR')),
  message: text,
  details: text,
  href: url,
});
