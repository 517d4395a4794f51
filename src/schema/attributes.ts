import type { Context, ProviderError, Referral, ReferredProduct } from '../contract/attributes.ts';
import { lowerCase, mark, name, someText } from './leaves.ts';
import { filledList, optional, rule, type Schema, something } from './shape.ts';

export const referredProduct: Schema<ReferredProduct> = /* @__PURE__ */ something<ReferredProduct>({
  catalogId: optional(name),
  productRetailerId: optional(name),
});

export const context: Schema<Context> = /* @__PURE__ */ rule(
  /* @__PURE__ */ something<Context>({
    messageId: optional(name),
    from: optional(name),
    userId: optional(name),
    parentUserId: optional(name),
    groupId: optional(name),
    mentions: optional(filledList(name)),
    forwarded: optional(mark),
    frequentlyForwarded: optional(mark),
    referredProduct: optional(referredProduct),
  }),
  (context) => !Object.hasOwn(context, 'frequentlyForwarded') || Object.hasOwn(context, 'forwarded'),
  'Expected what is frequently forwarded to be forwarded.',
  {
    dependentRequired: { frequentlyForwarded: ['forwarded'] },
  },
);

export const referral: Schema<Referral> = /* @__PURE__ */ something<Referral>({
  sourceType: optional(lowerCase),
  sourceId: optional(name),
  sourceUrl: optional(name),
  headline: optional(someText),
  body: optional(someText),
  ctwaClid: optional(name),
  ref: optional(someText),
  welcomeMessage: optional(someText),
  mediaType: optional(lowerCase),
  imageId: optional(name),
  imageUrl: optional(name),
  videoId: optional(name),
  videoUrl: optional(name),
  thumbnailUrl: optional(name),
});

export const providerError: Schema<ProviderError> = /* @__PURE__ */ something<ProviderError>({
  code: optional(name),
  title: optional(someText),
  message: optional(someText),
  details: optional(someText),
  href: optional(name),
});
