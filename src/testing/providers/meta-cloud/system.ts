import type { SystemEvent } from '../../../contract/system.ts';
import { sayIdentity } from '../../meta/identity.ts';
import type { Say } from '../../meta/record.ts';
import { isOfGroup, isOfIdentity } from '../../meta/system.ts';
import { type Keys, move, take } from '../../saying.ts';
import { inSnakeCase } from '../../spelling.ts';
import { phoneIn } from '../../values.ts';

const IDS: Keys<Extract<SystemEvent, { kind: 'user_id_changed' }>> = /* @__PURE__ */ inSnakeCase<
  Extract<SystemEvent, { kind: 'user_id_changed' }>
>('body', 'userId', 'parentUserId', 'previousUserId', 'previousParentUserId');

export const system: Say<SystemEvent> = (event, refuse, { from, groupId }) => {
  switch (event.kind) {
    case 'chat_opened':
      return { type: 'request_welcome' };
    case 'number_changed': {
      if (take(event, 'newPhone') !== phoneIn(event.newId)) refuse('system.newPhone');
      const wire = { type: 'user_changed_number', wa_id: take(event, 'newId'), ...move<typeof event>(event, IDS) };
      return { type: 'system', system: wire };
    }
    case 'user_id_changed':
      return { type: 'system', system: { type: 'user_changed_user_id', ...move(event, IDS) } };
    case 'identity_changed': {
      const identity = sayIdentity(event.identity);
      // The sender's own identity would be taken for the one that changed.
      if (identity === undefined && from.identity) refuse('from.identity');
      const wire = { type: 'customer_identity_changed', identity, ...move(event, { body: 'body' }) };
      return { type: 'system', system: wire };
    }
    case 'other':
      if (isOfGroup(event.wireType, groupId) || isOfIdentity(event.wireType)) refuse('system.wireType');
      return { type: 'system', system: move(event, { wireType: 'type', body: 'body' }) ?? {} };
    default:
      refuse('system.kind');
      return undefined;
  }
};
