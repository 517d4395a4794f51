import type { FlowReply, Interactive, ListReply, Payment, PaymentMethod } from '../../contract/interactive.ts';
import { type Choices, type Draw, type Draws, kind, now, oneOf, parts, pick } from './choices.ts';
import * as v from './values.ts';

/** A reply has an id, or a title that is not empty. */
function tapped(choices: Choices): { id?: string; title: string } {
  return now(choices, 4) ? { title: v.text(choices) } : { id: v.anyId(choices), title: v.anyText(choices) };
}

const listReply: Draw<ListReply> = (choices) => ({
  kind: 'list_reply',
  ...tapped(choices),
  ...(now(choices, 2) && { description: v.text(choices) }),
});

/** Answers that are read, or the text of such that are not. */
const flowReply: Draw<FlowReply> = (choices) => {
  const shown = parts<Pick<FlowReply, 'name' | 'body'>>({ name: v.text, body: v.text })(choices);
  const read = (choices: Choices) => ({ response: v.jsonObject(choices) });
  const unread = (choices: Choices) => ({ responseText: pick(choices, ['{"broken', '[1]', ' ', 'Tuesday', 'null']) });
  return { kind: 'flow_reply', ...shown, ...oneOf<Partial<FlowReply>>(read, read, unread, () => ({}))(choices) };
};

/** A word that means something to somebody, in either spelling. */
const replyWord: Draw<string> = (choices) =>
  pick(choices, ['button_reply', 'listReply', 'nfm_reply', 'callPermissionReply', 'paymentMethod', 'payment']);

export const interactive: Draw<Interactive> = oneOf<Interactive>(
  (choices) => ({ kind: 'button_reply', ...tapped(choices) }),
  listReply,
  flowReply,
  parts(
    {
      kind: kind('call_permission_reply'),
      response: (choices) => pick(choices, ['accept', 'reject'] as const),
      permanent: v.flag,
      expiresAt: v.time,
      source: v.text,
    },
    'kind',
  ),
  someReply<Payment>({
    kind: kind('payment'),
    referenceId: v.anyId,
    paymentId: v.anyId,
    status: v.word('success', 'canceled'),
    currency: v.text,
    totalAmount: (choices) => ({ value: v.number(choices), offset: pick(choices, [1, 100]) }),
    transactionId: v.anyId,
    transactionType: v.word('upi', 'br'),
    acknowledgementType: v.text,
    acknowledgedAt: v.time,
  }),
  someReply<PaymentMethod>({
    kind: kind('payment_method'),
    method: v.word('offsite_card_pay', 'credit_card'),
    referenceId: v.anyId,
    credentialId: v.anyId,
    lastFourDigits: v.anyId,
    confirmedAt: v.time,
  }),
  parts({ kind: kind('authentication_reply'), status: v.word('verified'), passkeyHash: v.anyId }, 'kind', 'status'),
  parts({ kind: kind('other'), wireType: oneOf(v.unknownWord, v.unknownWord, replyWord) }, 'kind'),
);

/** A reply that says something beside its kind. */
function someReply<T extends Payment | PaymentMethod>(draws: Draws<T>): Draw<T> {
  return (choices) => {
    const reply = parts(draws, 'kind')(choices);
    return Object.keys(reply).length > 1 ? reply : { ...reply, referenceId: v.anyId(choices) };
  };
}
