import type { ButtonReply, CallPermissionReply, ListReply } from '../../contract/interactive.ts';
import { object } from '../../wire/object.ts';
import { leaf, MISFIT, map, type Piece } from '../../wire/piece.ts';
import { anyText, id, text, word } from '../../wire/values.ts';

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

/** An answer to the question whether the business may call. */
export type Permission = Omit<CallPermissionReply, 'kind'>;

export const permissionResponse: Piece<'accept' | 'reject'> = /* @__PURE__ */ leaf('"accept" or "reject"', (value) => {
  const response = word.read(value);
  return response === 'accept' || response === 'reject' || response === undefined ? response : MISFIT;
});

export function toPermissionReply(permission: Permission | undefined): CallPermissionReply {
  return { kind: 'call_permission_reply', ...permission };
}
