import type { Context } from '../../contract/attributes.ts';
import type { Identity } from '../../contract/people.ts';
import { object } from '../../wire/object.ts';
import { either, list, map, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { flag, id, time } from '../../wire/values.ts';
import { hasOwn } from '../../wire/wire-object.ts';
import { referredProduct } from './catalog.ts';

/** A flag that says something only when it is set. */
export const mark: Piece<boolean> = /* @__PURE__ */ map(flag, (isSet) => isSet || undefined);

/** Meta's on-premises table calls it a string; every sample has an object. A forward has neither `id` nor `from`. */
export const context: Piece<Context> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Context>({
    // Gupshup passes on Meta's record with an id of its own in `id`; in its own records WhatsApp's is there, if it is known.
    messageId: under(id, 'meta_msg_id', 'id', 'gs_id'),
    from: id,
    userId: under(id, 'from_user_id'),
    parentUserId: under(id, 'from_parent_user_id'),
    groupId: id,
    mentions: /* @__PURE__ */ list(id),
    forwarded: mark,
    frequentlyForwarded: mark,
    referredProduct,
  }),
  (context) => {
    if (hasOwn(context, 'frequentlyForwarded')) context.forwarded = true;
    return context;
  },
);

/** `acknowledged` was seen as a string, `created_timestamp` as a number of milliseconds and as a string. */
export const identity: Piece<Identity> = /* @__PURE__ */ object<Identity>({
  hash: id,
  acknowledged: flag,
  createdAt: under(time, 'created_timestamp', 'created_at'),
});

/** System messages were seen with the hash alone. */
export const identityOrHash: Piece<Identity> = /* @__PURE__ */ either(
  (value) => typeof value === 'string',
  /* @__PURE__ */ map<string, Identity>(id, (hash) => ({ hash })),
  identity,
);
