import type { Identity } from '../../contract/people.ts';
import type { SystemEvent, UserIdChanged } from '../../contract/system.ts';
import { bodiless, type Content, content } from '../../core/content.ts';
import { below } from '../../core/place.ts';
import { fields } from '../../wire/object.ts';
import { readPhone } from '../../wire/phone.ts';
import type { Piece } from '../../wire/piece.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { under } from '../../wire/table.ts';
import { id, name, text } from '../../wire/values.ts';
import { identityOrHash } from '../whatsapp/attributes.ts';
import type { AroundBody } from './head.ts';

interface WireSystem extends Partial<Omit<UserIdChanged, 'kind'>> {
  type?: string;
  newId?: string;
  identity?: Identity;
}

/** Until v11 the new number was `new_wa_id`, from v12 `wa_id`; BSPs send both. */
const wireSystem: Piece<WireSystem> = /* @__PURE__ */ fields<WireSystem>({
  type: name,
  body: text,
  newId: under(id, 'wa_id', 'new_wa_id'),
  userId: id,
  parentUserId: id,
  previousUserId: id,
  previousParentUserId: id,
  identity: identityOrHash,
});

/** A type of a system event that says nothing but what happened in a group, of which Meta's own list has a dozen. */
const GROUP_EVENT = /^group_/;

/** Without a prototype, which could hold the names of an event. */
const NOTHING: WireSystem = /* @__PURE__ */ Object.create(null);

export const system: Content<AroundBody> = /* @__PURE__ */ content<'system', WireSystem, AroundBody>(
  'system',
  wireSystem,
  (wire = NOTHING, { head, at, report }) => {
    const event = readSystem(wire, head);
    if (event.kind === 'other')
      report('unknown_type', below(at, 'type'), 'Not known, or without what it is about; see `raw`.');
    return event;
  },
);

/** Cloud: the user opened the chat, and there is nothing more to say. */
export const chatOpened: Content<unknown> = /* @__PURE__ */ bodiless<'system', unknown>('system', () => ({
  kind: 'chat_opened',
}));

function readSystem(wire: WireSystem, head: AroundBody): SystemEvent {
  const { type: wireType, newId, identity: ownIdentity, userId, body, ...otherIds } = wire;
  const type = wireType && toSnakeCase(wireType);
  const said = body ? { body } : {};
  if (isNumberChange(type) && newId) {
    const newPhone = readPhone(newId);
    const ids = { newId, ...(newPhone && { newPhone }), ...(userId && { userId }), ...otherIds };
    return { kind: 'number_changed', ...ids, ...said };
  }
  // YCloud's page has the old id alone. Inferred: then the new one is the sender's.
  const old = otherIds.previousUserId;
  const newUserId = userId ?? (old && old !== head.userId ? head.userId : undefined);
  if (type === 'user_changed_user_id' && newUserId)
    return { kind: 'user_id_changed', userId: newUserId, ...otherIds, ...said };
  if (type === 'customer_identity_changed' || type === 'user_identity_changed') {
    const identity = ownIdentity ?? head.identity;
    return { kind: 'identity_changed', ...(identity && { identity }), ...said };
  }
  // On-premises: by Meta's page what happens in a group has no type of its own, by its list of types it has.
  if (type === undefined ? head.groupId !== undefined : GROUP_EVENT.test(type)) {
    return { kind: 'group', ...(wireType && { wireType }), ...said };
  }
  return { kind: 'other', ...(wireType && { wireType }), ...said };
}

/** `customer_…` until v11, `user_…` since. InnoPaaS documents no type of its own for its one system event. */
function isNumberChange(type: string | undefined): boolean {
  return type === 'user_changed_number' || type === 'customer_changed_number' || type === undefined;
}
