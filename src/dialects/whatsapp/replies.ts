import type { ButtonReply, CallPermissionReply, ListReply } from '../../contract/interactive.ts';
import { object } from '../../wire/object.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { anyText, id, text } from '../../wire/values.ts';

/** A tap on one of up to three buttons. */
export const buttonReply: Piece<ButtonReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<ButtonReply, 'kind'>>({ id: ['id', id], title: ['title', anyText] }, 'id', 'title'),
  (reply): ButtonReply => ({ kind: 'button_reply', ...reply }),
);

/** A tap on a row of a list. */
export const listReply: Piece<ListReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<ListReply, 'kind'>>(
    { id: ['id', id], title: ['title', anyText], description: ['description', text] },
    'id',
    'title',
  ),
  (reply): ListReply => ({ kind: 'list_reply', ...reply }),
);

/** An answer to the question whether the business may call, before it is known to be one of the two there are. */
export interface WirePermission extends Omit<CallPermissionReply, 'kind' | 'response'> {
  response?: string;
}

export function readPermission({ response, ...rest }: WirePermission = {}): CallPermissionReply {
  return response === 'accept' || response === 'reject'
    ? { kind: 'call_permission_reply', response, ...rest }
    : { kind: 'call_permission_reply', ...rest };
}
