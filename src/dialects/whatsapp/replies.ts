import type { ButtonReply, CallPermissionReply, ListReply } from '../../contract/interactive.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { leaf, MISFIT, map, type Piece } from '../../wire/piece.ts';
import { required, type Table } from '../../wire/table.ts';
import { anyText, id, text, word } from '../../wire/values.ts';

/** What was tapped, before it is known of which kind it is. */
export type Tapped = Omit<ListReply, 'kind'>;

/** Route Mobile and Turn.io were seen to lose the id: then the title is the answer. */
export const tappedTable: Table<Tapped> = {
  id,
  title: /* @__PURE__ */ required(anyText),
  description: text,
};

export const tapped: Piece<Tapped> = /* @__PURE__ */ fields(tappedTable);

/** A tap on one of up to three buttons. */
export const buttonReply: Piece<ButtonReply> = /* @__PURE__ */ map(tapped, toButtonReply);

/** A tap on a row of a list. */
export const listReply: Piece<ListReply> = /* @__PURE__ */ map(tapped, toListReply);

export function toButtonReply({ id, title }: Tapped): ButtonReply | undefined {
  if (!id) return title ? { kind: 'button_reply', title } : undefined;
  return { kind: 'button_reply', id, title };
}

export function toListReply({ id, title, description }: Tapped): ListReply | undefined {
  if (!id && !title) return undefined;
  return addParts<ListReply>({ kind: 'list_reply', title }, { id, description });
}

/** An answer to the question whether the business may call. */
export type Permission = Omit<CallPermissionReply, 'kind'>;

export const permissionResponse: Piece<'accept' | 'reject'> = /* @__PURE__ */ leaf('"accept" or "reject"', (value) => {
  const response = word.read(value);
  return response === 'accept' || response === 'reject' || response === undefined ? response : MISFIT;
});

export function toPermissionReply(permission: Permission | undefined): CallPermissionReply {
  return { kind: 'call_permission_reply', ...permission };
}
