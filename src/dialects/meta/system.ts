import type { Identity } from '../../contract/people.ts';
import type { SystemEvent, UserIdChanged } from '../../contract/system.ts';
import { bodiless, type Content, content } from '../../core/content.ts';
import { below } from '../../core/place.ts';
import { object } from '../../wire/object.ts';
import { readPhone } from '../../wire/phone.ts';
import type { Piece } from '../../wire/piece.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { id, name, text } from '../../wire/values.ts';
import { identityOrHash } from '../whatsapp/attributes.ts';
import type { MetaHead } from './head.ts';

interface WireSystem extends Partial<Omit<UserIdChanged, 'kind'>> {
  type?: string;
  newId?: string;
  identity?: Identity;
}

/** Until v11 the new number was `new_wa_id`, from v12 `wa_id`; BSPs send both. */
const wireSystem: Piece<WireSystem> = /* @__PURE__ */ object<WireSystem>({
  type: ['type', name],
  body: ['body', text],
  wa_id: ['newId', id],
  new_wa_id: ['newId', id],
  user_id: ['userId', id],
  parent_user_id: ['parentUserId', id],
  previous_user_id: ['previousUserId', id],
  previous_parent_user_id: ['previousParentUserId', id],
  identity: ['identity', identityOrHash],
});

export const system: Content<MetaHead> = /* @__PURE__ */ content<'system', WireSystem, MetaHead>(
  'system',
  wireSystem,
  (wire = {}, around) => {
    const { identity, groupId } = around.head;
    const event = readSystem({ ...(identity && { identity }), ...wire }, groupId !== undefined);
    if (event.kind === 'other' && event.wireType !== undefined)
      around.report('unknown_type', below(around.at, 'type'), 'Not known, or without what it is about; see `raw`.');
    return event;
  },
);

/** Cloud: the user opened the chat, and there is nothing more to say. */
export const chatOpened: Content<unknown> = /* @__PURE__ */ bodiless<'system', unknown>('system', () => ({
  kind: 'chat_opened',
}));

function readSystem({ type: wireType, newId, identity, userId, ...rest }: WireSystem, isInGroup: boolean): SystemEvent {
  const type = wireType && toSnakeCase(wireType);
  const { body, ...ids } = rest;
  const said = body ? { body } : {};
  if (isNumberChange(type) && newId) {
    const newPhone = readPhone(newId);
    return { kind: 'number_changed', newId, ...(newPhone && { newPhone }), ...said };
  }
  if (type === 'user_changed_user_id' && userId) return { kind: 'user_id_changed', userId, ...ids, ...said };
  if (type === 'customer_identity_changed') return { kind: 'identity_changed', ...(identity && { identity }), ...said };
  // On-premises: what happens in a group has no type of its own.
  if (type === undefined && isInGroup) return { kind: 'group', ...said };
  return { kind: 'other', ...(wireType && { wireType }), ...said };
}

/** `customer_…` until v11, `user_…` since. InnoPaaS documents no type of its own for its one system event. */
function isNumberChange(type: string | undefined): boolean {
  return type === 'user_changed_number' || type === 'customer_changed_number' || type === undefined;
}
