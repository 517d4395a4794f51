import type { Context, ProviderError, Referral, ReferredProduct } from '../contract/attributes.ts';
import { own } from '../own.ts';
import { flag, lowerCase, name, someText } from './leaves.ts';
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
    forwarded: optional(flag),
    frequentlyForwarded: optional(flag),
    referredProduct: optional(referredProduct),
  }),
  (context) => !own(context, 'frequentlyForwarded') || own(context, 'forwarded') === true,
  'Expected what is frequently forwarded to be forwarded.',
  {
    if: { properties: { frequentlyForwarded: { const: true } }, required: ['frequentlyForwarded'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { forwarded: { const: true } }, required: ['forwarded'] },
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
