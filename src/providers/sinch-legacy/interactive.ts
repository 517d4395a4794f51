import type { Interactive } from '../../contract/interactive.ts';
import type { Content } from '../../core/content.ts';
import { readWirePart } from '../../core/fit.ts';
import { below } from '../../core/place.ts';
import { interactive as metaInteractive } from '../../dialects/meta/interactive.ts';
import { type Tapped, toButtonReply, toListReply } from '../../dialects/whatsapp/replies.ts';
import { addParts } from '../../wire/parts.ts';
import { anyObject, MISFIT, type Piece } from '../../wire/piece.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { id, name, text } from '../../wire/values.ts';
import { get, hasOwn, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';

/**
 * Meta's reply. Sinch repeats its title and its id in the record, as `button` and `buttonUniqueID`; its table calls these
 * the answer itself, beside replies that are strings. They stand in where there is no reply to read.
 */
export const interactive: Content<unknown> = {
  type: 'interactive',
  find: (record, wireType) => (isRepeatedAlone(record) ? undefined : wireType),
  read: (body, around) => {
    const { record, at, report } = around;
    if (body !== record) return withRepeatedId(metaInteractive.read(body, around), record);
    readWirePart(anyObject, get(record, 'interactive'), below(at, 'interactive'), report);
    return readRepeated(record);
  },
};

/** Whether something was tapped, and no part that can be read, or is worth a complaint, says what. */
function isRepeatedAlone(record: WireObject): boolean {
  const reply = replyIn(record);
  const type = typeOf(reply);
  const isTap = type === undefined || type === 'button_reply' || type === 'list_reply';
  const hasReply = (title: Piece<string>) => REPLIES.some((key) => isReply(get(reply, key), title));
  if (!isTap || hasReply(name)) return false;
  const repeated = titleOf(record);
  // A blank one says no more than a blank title of the reply's own.
  return repeated !== undefined && (repeated.trim() !== '' || !hasReply(text));
}

function typeOf(reply: WireObject): string | undefined {
  const type = name.read(get(reply, 'type'));
  return typeof type === 'string' ? toSnakeCase(type) : undefined;
}

/** What Meta's reply can hold, in the spellings of Meta's tables and of Sinch's. */
const REPLIES: readonly string[] = [
  'button_reply',
  'buttonReply',
  'Button_reply',
  'list_reply',
  'listReply',
  'nfm_reply',
  'nfmReply',
  'call_permission_reply',
  'callPermissionReply',
  'payment_method',
  'paymentMethod',
];

/** Of a reply whose own id and title are gone, the repeated ones are left. */
function isReply(part: unknown, title: Piece<string>): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const isRepeated = isWireObject(part) && holds(part, 'title');
  return (
    !isRepeated || [id.read(get(part, 'id')), title.read(get(part, 'title'))].some((own) => typeof own === 'string')
  );
}

/** A reply whose own id alone is gone has the repeated one. */
function withRepeatedId(reply: unknown, record: WireObject): unknown {
  const repeated = repeatedIdIn(record);
  if (repeated === undefined || !isWireObject(reply) || hasOwn(reply, 'id')) return reply;
  const isTapped = reply.kind === 'button_reply' || reply.kind === 'list_reply';
  return isTapped ? { ...reply, id: repeated } : reply;
}

function readRepeated(record: WireObject): Interactive | undefined {
  const title = titleOf(record);
  const tapped = title && addParts<Tapped>({ title }, { id: repeatedIdIn(record) });
  if (!tapped) return undefined;
  const reply = replyIn(record);
  const isOfList = typeOf(reply) === 'list_reply' || listTitleOf(reply) !== undefined;
  return isOfList ? toListReply(tapped) : toButtonReply(tapped);
}

function repeatedIdIn(record: WireObject): string | undefined {
  const meaning = id.read(get(record, 'buttonUniqueID'));
  return meaning === MISFIT ? undefined : meaning;
}

function titleOf(record: WireObject): string | undefined {
  const reply = replyIn(record);
  return (
    readText(record, 'button') ??
    readText(reply, 'button_reply') ??
    readText(reply, 'Button_reply') ??
    listTitleOf(reply)
  );
}

function listTitleOf(reply: WireObject): string | undefined {
  return readText(reply, 'list_reply');
}

function replyIn(record: WireObject): WireObject {
  const reply = get(record, 'interactive');
  return isWireObject(reply) ? reply : {};
}

function readText(value: WireObject, key: string): string | undefined {
  const meaning = text.read(get(value, key));
  return meaning === MISFIT ? undefined : meaning;
}
