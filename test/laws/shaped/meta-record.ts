import type { BusinessNumber, Identity, MessageType } from '../../../src/index.ts';
import { isOwn } from './beside.ts';
import { type Choices, now, pick } from './choices.ts';
import { compact, type Expected, object, type Row, sure } from './drawn.ts';
import { contentsOf } from './meta-content.ts';
import type { Head } from './meta-head.ts';
import type { Dialect } from './meta-media.ts';
import { type Named, type People, partyOf, sender } from './people.ts';
import { type DrawContent, type DrawnContent, type DrawnRecord, unhandled } from './record.ts';

/** How a room's record differs: its rows, and what follows from them. */
export interface MetaRecord<H extends Head> extends Dialect {
  readonly rows: readonly Row[];
  readonly to: (head: H) => BusinessNumber | undefined;
  readonly more?: (head: H) => object;
  /** What of the head stands under several names, or under another one. */
  readonly settle?: (head: H) => H;
  /** Who the people are, where the record itself says so. */
  readonly peopleOf?: (head: H) => People;
  /** Whether the id stands under one name only, and a record without it does not fit. */
  readonly isIdOptional?: boolean;
  /** Content in a shape that only this room has. */
  readonly own?: DrawContent;
}

/** One message record: with a body of its declared type, or in one of the ways in which that fails. */
export function drawMessage<H extends Head>(choices: Choices, room: MetaRecord<H>, people: People): DrawnRecord {
  if (now(choices, 16)) return malformed(choices, room);
  const drawn = object<H>(room.rows, room.spell)(choices);
  const head = (room.settle?.((drawn.means ?? {}) as H) ?? drawn.means ?? {}) as H;
  const content = drawContent(choices, room, head);
  const wire = { ...(drawn.wire as object), ...content.wire };
  const former = formerOf(content);
  const isFromNobody = head.from === undefined && head.userId === undefined && head.parentUserId === undefined;
  const from =
    isFromNobody && former.from
      ? partyOf(former, { contacts: people.contacts }, head.identity)
      : partyOf(head, room.peopleOf?.(head) ?? people, head.identity);
  if (from === undefined || head.id === undefined) {
    return unhandled('malformed_message', wire, [...drawn.issues, { code: 'invalid_record', at: [] }]);
  }
  if (isOwn(from, room.to(head))) return unhandled('echo', wire);
  const { id: name, timestamp, groupId, context: pointer, referral: ad, errors: failures } = head;
  const base = {
    id: name,
    from,
    to: room.to(head),
    timestamp,
    groupId,
    context: pointer,
    referral: ad,
    errors: failures,
  };
  const means = compact({ ...base, ...room.more?.(head), ...withIdentity(content.means, head) });
  return { wire, fate: { list: 'messages', means }, issues: [...drawn.issues, ...content.issues] };
}

/** That an identity changed may stand in the system's body, and the identity beside it. */
function withIdentity(means: DrawnContent['means'], { identity: beside }: Head): DrawnContent['means'] {
  const event = means.system as { kind: string; identity?: Identity } | undefined;
  if (event?.kind !== 'identity_changed' || beside === undefined) return means;
  return { ...means, system: { ...event, identity: event.identity ?? beside } };
}

/** A system message from nobody is about the person whose id or number it was, or is. */
function formerOf({ wire, means }: DrawnContent): Named {
  const { customer } = ((wire as { system?: unknown }).system ?? {}) as { customer?: string };
  const { userId, previousUserId } = (means.system ?? {}) as { userId?: string; previousUserId?: string };
  if (customer !== undefined) return { from: { id: customer, phone: `+${customer}` } };
  const former = previousUserId ?? userId;
  return former === undefined ? {} : { from: { id: former } };
}

function drawContent<H extends Head>(choices: Choices, room: MetaRecord<H>, head: H): DrawnContent {
  const contents = contentsOf(room);
  const names = Object.keys(contents);
  const wireType = names[choices.below(names.length)] as string;
  const content = (contents[wireType] as (choices: Choices) => DrawnContent)(choices);
  const declared = { ...content, wire: { type: wireType, ...content.wire } };
  switch (choices.below(16)) {
    case 12:
      return room.own?.(choices) ?? declared;
    case 13:
      return unrecognized(choices);
    case 14:
      return wireType === 'voice' ? declared : undeclared(choices, content, head);
    case 15:
      return brokenBody(choices, head);
    default:
      return declared;
  }
}

function unrecognized(choices: Choices): DrawnContent {
  const wireType = pick(choices, 'poll', 'constructor', 'toString', '__proto__', 'media_placeholder', 'TEXT');
  const means = { type: 'unknown', unknown: { reason: 'unrecognized', wireType } } as const;
  return { wire: { type: wireType, poll: { a: 1 } }, means, issues: [{ code: 'unknown_type', at: ['type'] }] };
}

const NO_TYPE = [undefined, null, '', ' ', 5, {}] as const;

/** Without a type: the one body there is; without one, a referral or a context, whatever keys stand beside; or nothing to go by. */
function undeclared(choices: Choices, content: DrawnContent, head: Head): DrawnContent {
  const type = pick<unknown>(choices, ...NO_TYPE);
  const bodies = Object.entries(content.wire).filter(([, body]) => typeof body === 'object' && body !== null);
  if (bodies.length === 1 && content.means.type !== 'unknown' && now(choices, 2)) {
    return {
      ...content,
      wire: { type, ...content.wire },
      issues: [{ code: 'missing_type', at: ['type'] }, ...content.issues],
    };
  }
  const only: MessageType | undefined = head.referral ? 'referral' : head.context ? 'context' : undefined;
  if (only) return { wire: { type }, means: { type: only }, issues: [] };
  return {
    wire: { type },
    means: { type: 'unknown', unknown: { reason: 'malformed' } },
    issues: [{ code: 'invalid_record', at: [] }],
  };
}

const BROKEN: readonly { readonly type: string; readonly body: unknown; readonly at: string[] }[] = [
  ...['text', 'image', 'document', 'contacts', 'button', 'order', 'reaction', 'system', 'revoke'].flatMap((type) =>
    [undefined, null, 5, 'junk', true].map((body) => ({ type, body, at: [type] })),
  ),
  { type: 'text', body: {}, at: ['text'] },
  { type: 'text', body: { body: 5 }, at: ['text', 'body'] },
  { type: 'text', body: [{ body: 'x' }], at: ['text'] },
  { type: 'location', body: { latitude: 1 }, at: ['location'] },
  { type: 'location', body: { latitude: 90.5, longitude: 1 }, at: ['location', 'latitude'] },
  { type: 'location', body: { latitude: 'north', longitude: 1 }, at: ['location', 'latitude'] },
  { type: 'reaction', body: { emoji: '👍' }, at: ['reaction'] },
  { type: 'button', body: { payload: 'x' }, at: ['button'] },
  { type: 'edit', body: {}, at: ['edit'] },
  { type: 'interactive', body: { type: 'button_reply', button_reply: null }, at: ['interactive'] },
];

/** If the record has errors and no body at all, the provider says itself that there is no content. */
function brokenBody(choices: Choices, head: Head): DrawnContent {
  const { type, body, at } = pick(choices, ...(BROKEN as [(typeof BROKEN)[number]]));
  const isSaid = head.errors !== undefined && (body === undefined || body === null);
  const unknown = { reason: isSaid ? 'unsupported' : 'malformed', wireType: type };
  const issues: Expected[] = isSaid ? [] : [{ code: 'invalid_record', at }];
  return { wire: compact({ type, [type]: body }), means: { type: 'unknown', unknown }, issues };
}

const JUNK = [null, 5, 'junk', true, [], {}] as const;

/** No record at all, or one without an id that can be used. */
function malformed<H extends Head>(choices: Choices, room: MetaRecord<H>): DrawnRecord {
  if (now(choices, 2))
    return unhandled('malformed_message', pick<unknown>(choices, ...JUNK), [{ code: 'invalid_record', at: [] }]);
  const badId = pick<unknown>(choices, undefined, null, '', ' ', ...(room.isIdOptional ? [] : [1.5, 2 ** 53 + 1, {}]));
  const isRetyped = typeof badId === 'number' || typeof badId === 'object';
  const wire = { from: sure(sender)(choices).wire, id: badId, type: 'text', text: { body: 'x' } };
  return unhandled('malformed_message', wire, [
    { code: 'invalid_record', at: isRetyped && badId !== null ? ['id'] : [] },
  ]);
}
