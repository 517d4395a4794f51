import type {
  ChatOpened,
  GroupEvent,
  IdentityChanged,
  NumberChanged,
  OtherSystemEvent,
  SystemEvent,
  UserIdChanged,
} from '../../../src/index.ts';
import { identity } from './attributes.ts';
import { type Check, e164, objectOf, optional, required, text, trimmed, unionBy } from './shape.ts';

const tag = required(text);

export const system: Check = unionBy<SystemEvent['kind']>('kind', {
  number_changed: objectOf<NumberChanged>({
    kind: tag,
    newId: required(trimmed),
    newPhone: optional(e164),
    userId: optional(trimmed),
    parentUserId: optional(trimmed),
    previousUserId: optional(trimmed),
    previousParentUserId: optional(trimmed),
    body: optional(text),
  }),
  identity_changed: objectOf<IdentityChanged>({ kind: tag, identity: optional(identity), body: optional(text) }),
  user_id_changed: objectOf<UserIdChanged>({
    kind: tag,
    userId: required(trimmed),
    parentUserId: optional(trimmed),
    previousUserId: optional(trimmed),
    previousParentUserId: optional(trimmed),
    body: optional(text),
  }),
  chat_opened: objectOf<ChatOpened>({ kind: tag }),
  group: objectOf<GroupEvent>({ kind: tag, wireType: optional(text), body: optional(text) }),
  other: objectOf<OtherSystemEvent>({ kind: tag, wireType: optional(text), body: optional(text) }),
});
