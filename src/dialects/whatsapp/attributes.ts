import type { Context } from '../../contract/attributes.ts';
import type { Identity } from '../../contract/people.ts';
import { object } from '../../wire/object.ts';
import { either, list, map, type Piece } from '../../wire/piece.ts';
import { flag, id, time } from '../../wire/values.ts';
import { hasOwn } from '../../wire/wire-object.ts';
import { referredProduct } from './catalog.ts';

/** A flag that says something only when it is set. */
const mark: Piece<boolean> = /* @__PURE__ */ map(flag, (isSet) => isSet || undefined);

/** Meta's on-premises table calls it a string; every sample has an object. A forward has neither `id` nor `from`. */
export const context: Piece<Context> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Context>({
    // Gupshup passes on Meta's record with an id of its own in `id`.
    meta_msg_id: ['messageId', id],
    id: ['messageId', id],
    from: ['from', id],
    from_user_id: ['userId', id],
    from_parent_user_id: ['parentUserId', id],
    group_id: ['groupId', id],
    mentions: ['mentions', /* @__PURE__ */ list(id)],
    forwarded: ['forwarded', mark],
    frequently_forwarded: ['frequentlyForwarded', mark],
    referred_product: ['referredProduct', referredProduct],
  }),
  (context) => {
    if (hasOwn(context, 'frequentlyForwarded')) context.forwarded = true;
    return context;
  },
);

/** `acknowledged` was seen as a string, `created_timestamp` as a number of milliseconds and as a string. */
export const identity: Piece<Identity> = /* @__PURE__ */ object<Identity>({
  hash: ['hash', id],
  acknowledged: ['acknowledged', flag],
  created_timestamp: ['createdAt', time],
  created_at: ['createdAt', time],
});

/** System messages were seen with the hash alone. */
export const identityOrHash: Piece<Identity> = /* @__PURE__ */ either(
  (value) => typeof value === 'string',
  /* @__PURE__ */ map<string, Identity>(id, (hash) => ({ hash })),
  identity,
);
