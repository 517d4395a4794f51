import type {
  ChatOpened,
  GroupEvent,
  IdentityChanged,
  NumberChanged,
  OtherSystemEvent,
  SystemEvent,
  UserIdChanged,
} from '../contract/system.ts';
import { name, phone, someText } from './leaves.ts';
import { identity } from './people.ts';
import { object, oneOf, optional, type Schema, tag } from './shape.ts';

export const numberChanged: Schema<NumberChanged> = /* @__PURE__ */ object<NumberChanged>({
  kind: tag('number_changed'),
  newId: name,
  newPhone: optional(phone),
  userId: optional(name),
  parentUserId: optional(name),
  previousUserId: optional(name),
  previousParentUserId: optional(name),
  body: optional(someText),
});

export const identityChanged: Schema<IdentityChanged> = /* @__PURE__ */ object<IdentityChanged>({
  kind: tag('identity_changed'),
  identity: optional(identity),
  body: optional(someText),
});

export const userIdChanged: Schema<UserIdChanged> = /* @__PURE__ */ object<UserIdChanged>({
  kind: tag('user_id_changed'),
  userId: name,
  parentUserId: optional(name),
  previousUserId: optional(name),
  previousParentUserId: optional(name),
  body: optional(someText),
});

export const chatOpened: Schema<ChatOpened> = /* @__PURE__ */ object<ChatOpened>({ kind: tag('chat_opened') });

export const groupEvent: Schema<GroupEvent> = /* @__PURE__ */ object<GroupEvent>({
  kind: tag('group'),
  wireType: optional(someText),
  body: optional(someText),
});

export const otherSystemEvent: Schema<OtherSystemEvent> = /* @__PURE__ */ object<OtherSystemEvent>({
  kind: tag('other'),
  wireType: optional(someText),
  body: optional(someText),
});

export const systemEvent: Schema<SystemEvent> = /* @__PURE__ */ oneOf<SystemEvent, 'kind'>('kind', {
  number_changed: numberChanged,
  identity_changed: identityChanged,
  user_id_changed: userIdChanged,
  chat_opened: chatOpened,
  group: groupEvent,
  other: otherSystemEvent,
});
