import type { ButtonReply, CallPermissionReply, Interactive, ListReply } from '../../contract/interactive.ts';
import { type Content, content, type Surroundings } from '../../core/content.ts';
import { below, type Place } from '../../core/place.ts';
import { parseJsonObject } from '../../wire/json.ts';
import { object } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { isWireObject } from '../../wire/schema.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { anyText, flag, id, text, time, word } from '../../wire/values.ts';

/** What the user tapped, in one of several slots; Sinch fills the unused ones with `null`. */
interface WireInteractive {
  type?: string;
  button?: Omit<ButtonReply, 'kind'>;
  list?: Omit<ListReply, 'kind'>;
  flow?: WireFlow;
  permission?: WirePermission;
}

interface WireFlow {
  name?: string;
  body?: string;
  response?: string;
}

interface WirePermission extends Omit<CallPermissionReply, 'kind' | 'response'> {
  response?: string;
}

const buttonReply: Piece<Omit<ButtonReply, 'kind'>> = /* @__PURE__ */ object<Omit<ButtonReply, 'kind'>>(
  { id: ['id', id], title: ['title', anyText] },
  'id',
  'title',
);

const listReply: Piece<Omit<ListReply, 'kind'>> = /* @__PURE__ */ object<Omit<ListReply, 'kind'>>(
  { id: ['id', id], title: ['title', anyText], description: ['description', text] },
  'id',
  'title',
);

const flowReply: Piece<WireFlow> = /* @__PURE__ */ object<WireFlow>({
  name: ['name', text],
  body: ['body', text],
  response_json: ['response', text],
});

const permissionReply: Piece<WirePermission> = /* @__PURE__ */ object<WirePermission>({
  response: ['response', word],
  is_permanent: ['permanent', flag],
  expiration_timestamp: ['expiresAt', time],
  response_source: ['source', text],
});

/** Sinch's table spells one key with a capital. */
const wireInteractive: Piece<WireInteractive> = /* @__PURE__ */ object<WireInteractive>({
  type: ['type', text],
  button_reply: ['button', buttonReply],
  Button_reply: ['button', buttonReply],
  list_reply: ['list', listReply],
  nfm_reply: ['flow', flowReply],
  call_permission_reply: ['permission', permissionReply],
});

export const interactive: Content<unknown> = /* @__PURE__ */ content<'interactive', WireInteractive, unknown>(
  'interactive',
  wireInteractive,
  readInteractive,
);

function readInteractive(wire: WireInteractive = {}, around: Surroundings<unknown>): Interactive | undefined {
  const { type, button, list, flow, permission } = wire;
  switch (type ? toSnakeCase(type) : slotOf(wire)) {
    case 'button_reply':
      return button && { kind: 'button_reply', ...button };
    case 'list_reply':
      return list && { kind: 'list_reply', ...list };
    case 'nfm_reply':
      return readFlow(flow, around);
    case 'call_permission_reply':
      return readPermission(permission);
    default:
      return type ? { kind: 'other', wireType: type } : { kind: 'other' };
  }
}

/** Without a type, the reply that is there says what it is. */
function slotOf({ button, list, flow, permission }: WireInteractive): string | undefined {
  if (button) return 'button_reply';
  if (list) return 'list_reply';
  if (flow) return 'nfm_reply';
  return permission && 'call_permission_reply';
}

/** `response_json` is text: JSON by the documentation, and whatever a client put there in practice. */
function readFlow({ response: json, ...shown }: WireFlow = {}, around: Surroundings<unknown>): Interactive {
  if (json === undefined) return { kind: 'flow_reply', ...shown };
  const response = parseJsonObject(json);
  if (response) return { kind: 'flow_reply', ...shown, response };
  around.report('dropped_field', placeOfAnswers(around), 'Kept as text: expected the JSON of an object.');
  return { kind: 'flow_reply', ...shown, responseText: json };
}

function placeOfAnswers({ record, at }: Surroundings<unknown>): Place {
  const isCamelCase = isWireObject(record.interactive) && isWireObject(record.interactive.nfmReply);
  const keys = isCamelCase ? ['nfmReply', 'responseJson'] : ['nfm_reply', 'response_json'];
  return keys.reduce<Place | undefined>(below, at) as Place;
}

function readPermission({ response, ...rest }: WirePermission = {}): Interactive {
  return response === 'accept' || response === 'reject'
    ? { kind: 'call_permission_reply', response, ...rest }
    : { kind: 'call_permission_reply', ...rest };
}
