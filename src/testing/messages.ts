import type { Context } from '../contract/attributes.ts';
import type { FlowReply } from '../contract/interactive.ts';
import type { MessageByType, MessageType } from '../contract/message.ts';
import type { BusinessNumber, Party } from '../contract/people.ts';
import type { MessageStatus } from '../contract/result.ts';
import type { NumberChanged } from '../contract/system.ts';
import { bodies, SENT, statuses, types } from './bodies.ts';
import { demandOneOf } from './demand.ts';
import type { MessageParts, StatusParts } from './parts.ts';
import { copyOf, type Wire } from './saying.ts';
import { digitsOf, phoneIn, userIdIn } from './values.ts';

/** Who writes to whom, and when, unless the caller says something else. */
const SOMEBODY = { id: '447700900123', phone: '+447700900123' } as const satisfies Party;
const USER = { ...SOMEBODY, name: 'Ada' } as const satisfies Party;
/** Somebody else: what a body says of one person, such as a name, is read of all its records about that person. */
const RECIPIENT = { id: '447700900124', phone: '+447700900124' } as const satisfies Party;
const BUSINESS = { id: '12025550100', phone: '+12025550100' } as const satisfies BusinessNumber;
const TIME = '2026-01-01T10:00:00.000Z';

/**
 * Builds a message as `parseInbound` returns it, for the test of a handler or for `buildWebhook`. You give the fields
 * that your test is about, and the others get default values. To leave out a default field, give `undefined`:
 * `{ to: undefined }`. If a type has several kinds, give the kind: `{ interactive: { kind: 'list_reply' } }`.
 *
 * The same call always returns the same message. The `id` is computed from the type and the fields, so different
 * messages have different ids. For two messages with the same content, give ids.
 *
 * Of an id that is a phone number and the number itself, one is enough: `{ from: { phone: '+447700900456' } }` has the
 * `id` `447700900456`, and `{ from: { id: 'GB.1349' } }` has a `userId` and no phone.
 *
 * @throws TypeError If there is no such type.
 *
 * @example
 * const message = buildMessage('text', { text: { body: 'Hello' } });
 */
export function buildMessage<Type extends MessageType>(
  type: Type,
  parts: MessageParts<Type> = {},
): MessageByType[Type] {
  demandOneOf('a type of message', types, type);
  const { raw = {}, ...said } = fillForwarded(parts as Wire);
  const message = copyOf({
    provider: 'meta-cloud',
    id: `wamid.${hashOf(JSON.stringify([type, said]))}`,
    type,
    timestamp: TIME,
    ...said,
    // Nobody sends a name with a system message.
    from: fillIn(type === 'system' ? SOMEBODY : USER, said.from),
    to: 'to' in said && said.to === undefined ? undefined : fillIn(BUSINESS, said.to),
    [type]: fillBody(type, said[type]),
  });
  // Put together key by key: that the body is of the type is what `fillBody` and the caller's types say.
  return { ...message, raw } as unknown as MessageByType[Type];
}

/**
 * Builds a receipt, as `buildMessage` builds a message. All receipts are about the same sent message, as `sent`,
 * `delivered` and `read` are, unless you give an `id`.
 *
 * @throws TypeError If there is no such status.
 */
export function buildStatus(status: MessageStatus['status'], parts: StatusParts = {}): MessageStatus {
  demandOneOf('a status', statuses, status);
  const { raw = {}, ...said } = parts as Wire;
  const receipt = copyOf({
    provider: 'meta-cloud',
    id: SENT,
    status,
    // What would be `other` has a word of its own.
    ...(status === 'other' && { wireStatus: 'warning' }),
    timestamp: TIME,
    ...said,
    from: 'from' in said && said.from === undefined ? undefined : fillIn(BUSINESS, said.from),
    recipient: 'recipient' in said && said.recipient === undefined ? undefined : fillIn(RECIPIENT, said.recipient),
  });
  // As above.
  return { ...receipt, raw } as unknown as MessageStatus;
}

/** Somebody with some other parts, whose id and phone number are still one. */
function fillIn(somebody: Wire, parts: unknown): Wire {
  const { id, phone } = (parts ?? {}) as Partial<Party>;
  const kind = userIdIn(id);
  return {
    ...somebody,
    ...(id !== undefined && { phone: phoneIn(id), ...(kind && { [kind]: id }) }),
    ...(phone !== undefined && { id: digitsOf(phone) }),
    ...(parts as Wire | undefined),
  };
}

/** What was forwarded often was forwarded. */
function fillForwarded(parts: Wire): Wire {
  const context = parts.context as Context | undefined;
  return context?.frequentlyForwarded ? { ...parts, context: { forwarded: true, ...context } } : parts;
}

function fillBody(type: MessageType, parts: unknown): unknown {
  if (type === 'contacts') return parts ?? bodies.contacts();
  const said = (parts ?? {}) as { kind?: string; reason?: string } & Partial<Omit<NumberChanged & FlowReply, 'kind'>>;
  const { kind, reason, newId, newPhone, responseText } = said;
  return {
    ...bodies[type](kind ?? reason),
    ...(newId !== undefined && { newPhone: phoneIn(newId) }),
    ...(newPhone !== undefined && { newId: digitsOf(newPhone) }),
    // Answers are there once.
    ...(responseText !== undefined && { response: undefined }),
    ...said,
  };
}

/** Sixteen letters and digits for a text, by FNV-1a: enough that the messages of a test do not meet. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x9e3779b9].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
