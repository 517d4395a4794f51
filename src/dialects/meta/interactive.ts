import type { ButtonReply, Interactive, ListReply, PaymentMethod } from '../../contract/interactive.ts';
import { type Content, content, type Surroundings } from '../../core/content.ts';
import { below, type Place } from '../../core/place.ts';
import { parseJsonObject } from '../../wire/json.ts';
import { fields, object } from '../../wire/object.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { under } from '../../wire/table.ts';
import { flag, id, name, text, time, word } from '../../wire/values.ts';
import { get, holds, type WireObject } from '../../wire/wire-object.ts';
import { answers, toFlowReply, type WireFlow } from '../whatsapp/flow.ts';
import {
  type Permission,
  permissionResponse,
  type Tapped,
  tappedTable,
  toButtonReply,
  toListReply,
  toPermissionReply,
} from '../whatsapp/replies.ts';

/** What the user tapped, in one of several slots; Sinch fills the unused ones with `null`. */
interface WireInteractive {
  type?: string;
  button?: ButtonReply;
  list?: ListReply;
  flow?: WireFlow;
  permission?: Permission;
  paymentMethod?: PaymentMethod;
}

/**
 * Gupshup was seen to pass on JSON of the message's own id and of what the business gave the row or the button. With any
 * other key it is JSON of the business itself.
 */
const POSTBACK = 'msgid,postbackText';
const MAX_POSTBACK = 4000;

const replyId: Piece<string> = /* @__PURE__ */ map(id, (value) => {
  const json = value.length <= MAX_POSTBACK ? parseJsonObject(value) : undefined;
  const postback = json && Object.keys(json).sort().join() === POSTBACK && get(json, 'postbackText');
  return (typeof postback === 'string' && postback.trim()) || value;
});

const tapped: Piece<Tapped> = /* @__PURE__ */ (() => fields<Tapped>({ ...tappedTable, id: replyId }))();

const flowReply: Piece<WireFlow> = /* @__PURE__ */ fields<WireFlow>({
  name: text,
  body: text,
  answers: under(answers, 'response_json'),
});

const permissionReply: Piece<Permission> = /* @__PURE__ */ object<Permission>({
  response: permissionResponse,
  permanent: under(flag, 'is_permanent'),
  expiresAt: under(time, 'expiration_timestamp'),
  source: under(text, 'response_source'),
});

/** Meta's page on one-click payments: how the user chose to pay, with a card that is on file. */
const paymentMethod: Piece<PaymentMethod> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<PaymentMethod, 'kind'>>({
    method: under(word, 'payment_method'),
    referenceId: id,
    credentialId: id,
    lastFourDigits: id,
    confirmedAt: under(time, 'payment_timestamp'),
  }),
  (reply): PaymentMethod => ({ kind: 'payment_method', ...reply }),
);

/** Sinch's table spells one key with a capital. */
const wireInteractive: Piece<WireInteractive> = /* @__PURE__ */ fields<WireInteractive>({
  type: name,
  button: under(/* @__PURE__ */ map(tapped, toButtonReply), 'button_reply', 'Button_reply'),
  list: under(/* @__PURE__ */ map(tapped, toListReply), 'list_reply'),
  flow: under(flowReply, 'nfm_reply'),
  permission: under(permissionReply, 'call_permission_reply'),
  paymentMethod,
});

export const interactive: Content<unknown> = /* @__PURE__ */ content<'interactive', WireInteractive, unknown>(
  'interactive',
  wireInteractive,
  readInteractive,
);

/** Without a prototype, which could hold the names of replies. */
const NO_REPLY: WireInteractive = /* @__PURE__ */ Object.create(null);

function readInteractive(
  wire: WireInteractive = NO_REPLY,
  around: Surroundings<unknown>,
  body: unknown,
): Interactive | undefined {
  const { type, button, list, flow, permission, paymentMethod } = wire;
  switch (type ? toSnakeCase(type) : slotOf(wire)) {
    case 'button_reply':
      return button;
    case 'list_reply':
      return list;
    case 'nfm_reply':
      return (
        flow &&
        toFlowReply(flow, (sentence) => {
          around.report('dropped_field', placeOfAnswers(body as WireObject, around.at), sentence);
        })
      );
    case 'call_permission_reply':
      return toPermissionReply(permission);
    case 'payment_method':
      return paymentMethod;
    default:
      around.report('unknown_type', below(around.at, 'type'), 'This kind of reply is not known; see `raw`.');
      return type ? { kind: 'other', wireType: type } : { kind: 'other' };
  }
}

/** Without a type, the reply that is there says what it is. */
function slotOf({ button, list, flow, permission, paymentMethod }: WireInteractive): string | undefined {
  if (button) return 'button_reply';
  if (list) return 'list_reply';
  if (flow) return 'nfm_reply';
  if (permission) return 'call_permission_reply';
  return paymentMethod && 'payment_method';
}

function placeOfAnswers(body: WireObject, at: Place | undefined): Place {
  const reply = spelled(body, 'nfm_reply', 'nfmReply');
  return below(below(at, reply), spelled(body[reply] as WireObject, 'response_json', 'responseJson'));
}

/** Which of two spellings an object uses. */
function spelled(value: WireObject, snakeCase: string, camelCase: string): string {
  return holds(value, snakeCase) ? snakeCase : camelCase;
}
