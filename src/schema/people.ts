import type { BusinessNumber, Identity, Party } from '../contract/people.ts';
import { flag, name, phone, someText, time, userId, username } from './leaves.ts';
import { object, optional, type Schema, something } from './shape.ts';

export const identity: Schema<Identity> = /* @__PURE__ */ something<Identity>({
  hash: optional(name),
  acknowledged: optional(flag),
  createdAt: optional(time),
});

export const party: Schema<Party> = /* @__PURE__ */ object<Party>({
  id: name,
  phone: optional(phone),
  userId: optional(userId),
  parentUserId: optional(name),
  username: optional(username),
  name: optional(someText),
  countryCode: optional(name),
  identity: optional(identity),
});

export const businessNumber: Schema<BusinessNumber> = /* @__PURE__ */ something<BusinessNumber>({
  id: optional(name),
  phone: optional(phone),
  businessAccountId: optional(name),
});
