import type { ButtonReply, Interactive, ListReply } from '../../contract/interactive.ts';
import { type Content, content, type Surroundings } from '../../core/content.ts';
import { below, type Place } from '../../core/place.ts';
import { object } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { flag, name, text, time } from '../../wire/values.ts';
import { holds, type WireObject } from '../../wire/wire-object.ts';
import { answers, toFlowReply, type WireFlow } from '../whatsapp/flow.ts';
import { buttonReply, listReply, type Permission, permissionResponse, toPermissionReply } from '../whatsapp/replies.ts';

/** What the user tapped, in one of several slots; Sinch fills the unused ones with `null`. */
interface WireInteractive {
  type?: string;
  button?: ButtonReply;
  list?: ListReply;
  flow?: WireFlow;
  permission?: Permission;
}

const flowReply: Piece<WireFlow> = /* @__PURE__ */ object<WireFlow>({
  name: ['name', text],
  body: ['body', text],
  response_json: ['answers', answers],
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

function readInteractive(
  wire: WireInteractive = {},
  around: Surroundings<unknown>,
  body: unknown,
): Interactive | undefined {
  const { type, button, list, flow, permission } = wire;
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

function placeOfAnswers(body: WireObject, at: Place | undefined): Place {
  const reply = spelled(body, 'nfm_reply', 'nfmReply');
  return below(below(at, reply), spelled(body[reply] as WireObject, 'response_json', 'responseJson'));
}

/** Which of two spellings an object uses. */
function spelled(value: WireObject, snakeCase: string, camelCase: string): string {
  return holds(value, snakeCase) ? snakeCase : camelCase;
}
