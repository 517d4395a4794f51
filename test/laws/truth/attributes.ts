import type {
  BusinessNumber,
  Context,
  Identity,
  Party,
  ProviderError,
  Referral,
  ReferredProduct,
} from '../../../src/index.ts';
import {
  type Check,
  e164,
  fail,
  filledListOf,
  flag,
  isoTime,
  lowerCase,
  objectOf,
  optional,
  required,
  somethingOf,
  text,
  trimmed,
} from './shape.ts';

export const identity: Check = somethingOf<Identity>({
  hash: optional(trimmed),
  acknowledged: optional(flag),
  createdAt: optional(isoTime),
});

/** A business-scoped id of one account, or across a portfolio: the latter has `ENT` in it, and never stands for the former. */
export const userId: Check = (value, at) => {
  trimmed(value, at);
  if (/^[A-Z]{2}\.ENT\./.test(String(value))) fail(at, 'is the id of a portfolio');
};

export const party: Check = objectOf<Party>({
  id: required(trimmed),
  phone: optional(e164),
  userId: optional(userId),
  parentUserId: optional(trimmed),
  username: optional((value, at) => {
    trimmed(value, at);
    if (String(value).startsWith('@')) fail(at, 'starts with @');
  }),
  name: optional(text),
  countryCode: optional(trimmed),
  identity: optional(identity),
});

export const businessNumber: Check = somethingOf<BusinessNumber>({
  id: optional(trimmed),
  phone: optional(e164),
  businessAccountId: optional(trimmed),
});

const contextShape: Check = somethingOf<Context>({
  messageId: optional(trimmed),
  from: optional(trimmed),
  userId: optional(trimmed),
  parentUserId: optional(trimmed),
  groupId: optional(trimmed),
  mentions: optional(filledListOf(trimmed)),
  forwarded: optional(flag),
  frequentlyForwarded: optional(flag),
  referredProduct: optional(
    somethingOf<ReferredProduct>({ catalogId: optional(trimmed), productRetailerId: optional(trimmed) }),
  ),
});

export const context: Check = (value, at) => {
  contextShape(value, at);
  const { forwarded, frequentlyForwarded } = value as Context;
  if (frequentlyForwarded && !forwarded) fail(at, 'is frequently forwarded and yet not forwarded');
};

export const referral: Check = somethingOf<Referral>({
  sourceType: optional(lowerCase),
  sourceId: optional(trimmed),
  sourceUrl: optional(trimmed),
  headline: optional(text),
  body: optional(text),
  ctwaClid: optional(trimmed),
  ref: optional(text),
  welcomeMessage: optional(text),
  mediaType: optional(lowerCase),
  imageId: optional(trimmed),
  imageUrl: optional(trimmed),
  videoId: optional(trimmed),
  videoUrl: optional(trimmed),
  thumbnailUrl: optional(trimmed),
});

export const errors: Check = filledListOf(
  somethingOf<ProviderError>({
    code: optional(trimmed),
    title: optional(text),
    message: optional(text),
    details: optional(text),
    href: optional(trimmed),
  }),
);
