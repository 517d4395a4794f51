import type { ButtonReply, Interactive, ListReply } from '../../contract/interactive.ts';
import { type Content, content, type Surroundings } from '../../core/content.ts';
import { below, type Place } from '../../core/place.ts';
import { copyJsonObject, parseJsonObject } from '../../wire/json.ts';
import { object } from '../../wire/object.ts';
import { anyObject, either, type Piece } from '../../wire/piece.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { flag, name, text, time } from '../../wire/values.ts';
import { holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { buttonReply, listReply, type Permission, permissionResponse, toPermissionReply } from '../whatsapp/replies.ts';

/** What the user tapped, in one of several slots; Sinch fills the unused ones with `null`. */
interface WireInteractive {
  type?: string;
  button?: ButtonReply;
  list?: ListReply;
  flow?: WireFlow;
  permission?: Permission;
}

interface WireFlow {
  name?: string;
  body?: string;
  response?: string | object;
}

/** The JSON of the answers; one relay is enough to have parsed it already. */
const answers: Piece<string | object> = /* @__PURE__ */ either<string | object>(isWireObject, anyObject, text);

const flowReply: Piece<WireFlow> = /* @__PURE__ */ object<WireFlow>({
  name: ['name', text],
  body: ['body', text],
  response_json: ['response', answers],
});

const permissionReply: Piece<Permission> = /* @__PURE__ */ object<Permission>({
  response: ['response', permissionResponse],
  is_permanent: ['permanent', flag],
  expiration_timestamp: ['expiresAt', time],
  response_source: ['source', text],
});

/** Sinch's table spells one key with a capital. */
const wireInteractive: Piece<WireInteractive> = /* @__PURE__ */ object<WireInteractive>({
  type: ['type', name],
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
      return button;
    case 'list_reply':
      return list;
    case 'nfm_reply':
      return flow && readFlow(flow, around);
    case 'call_permission_reply':
      return toPermissionReply(permission);
    default:
      around.report('unknown_type', below(around.at, 'type'), 'Expected a reply that is known; see `raw`.');
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
function readFlow({ response: json, ...shown }: WireFlow, around: Surroundings<unknown>): Interactive {
  if (json === undefined) return { kind: 'flow_reply', ...shown };
  const response = typeof json === 'string' ? parseJsonObject(json) : copyJsonObject(json);
  if (response) return { kind: 'flow_reply', ...shown, response };
  around.report('dropped_field', placeOfAnswers(around), 'Not parsed: expected the JSON of an object.');
  return { kind: 'flow_reply', ...shown, ...(typeof json === 'string' && { responseText: json }) };
}

function placeOfAnswers({ record, at }: Surroundings<unknown>): Place {
  const interactive = record.interactive as WireObject;
  const reply = spelled(interactive, 'nfm_reply', 'nfmReply');
  return below(below(at, reply), spelled(interactive[reply] as WireObject, 'response_json', 'responseJson'));
}

/** Which of two spellings an object uses. */
function spelled(value: WireObject, snakeCase: string, camelCase: string): string {
  return holds(value, snakeCase) ? snakeCase : camelCase;
}
