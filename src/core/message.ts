import type { MessageBase, MessageType, ProviderId } from '../contract/message.ts';
import type { Party } from '../contract/people.ts';
import { type LeftOut, MISFIT, type Piece } from '../wire/piece.ts';
import { countKeys, get, hasOwn, holds, isWireObject, type WireObject } from '../wire/wire-object.ts';
import type { Content, Surroundings } from './content.ts';
import { REPORTED, reportMisfit } from './fit.ts';
import type { Report } from './issues.ts';
import { below, type Place } from './place.ts';

/** A message in the making: its type and body are set last, and together, so that they cannot disagree. */
export type MessageDraft = Omit<MessageBase, 'raw'> & { type: MessageType; raw?: unknown };

/** The first keys of every message, in the order in which a person wants to see them. */
export function startMessage(provider: ProviderId, id: string, from: Party): MessageDraft {
  return { provider, id, type: 'unknown', from };
}

/** Whether the business's own number wrote: hosts put what it sent among what it received. */
function isFromBusiness(message: MessageDraft): boolean {
  if (!hasOwn(message, 'to')) return false;
  const { from, to = {} } = message;
  return from.id === to.id || (hasOwn(from, 'phone') && from.phone === to.phone);
}

/** How a provider's messages are read. */
export interface MessageFormat<Head, Envelope> {
  /** Everything in a record but the body. */
  readonly head: Piece<Head>;
  /** The message without its body; `undefined` without an id or a sender. */
  readonly read: (head: Head, envelope: Envelope, provider: ProviderId) => MessageDraft | undefined;
  /** The type as the wire spells it: the one that the record declares, or the one that its parameters show. */
  readonly typeOf: (head: Head, record: WireObject) => string | undefined;
  /** The place of the type within a record. */
  readonly typeAt: readonly string[];
  /** How `contents` spells a wire type that it does not know letter by letter, where that is another way. */
  readonly spell?: (wireType: string) => string;
  /** Keys beside the type that are parts of a body, where bodies do not stand under a key of their own. */
  readonly looseKeys?: readonly string[];
  /** By wire type. */
  readonly contents: { readonly [wireType: string]: Content<Head> };
}

// @__NO_SIDE_EFFECTS__
export function messageReader<Head, Envelope>(
  provider: ProviderId,
  format: MessageFormat<Head, Envelope>,
): (raw: unknown, at: Place | undefined, envelope: Envelope, report: Report) => MessageDraft | 'echo' | undefined {
  const contents = new Map(Object.entries(format.contents));

  return (raw, at, envelope, report) => {
    let head = format.head.read(raw);
    let leftOut: LeftOut | undefined;
    if (head === MISFIT) {
      leftOut = { count: 0 };
      head = format.head.read(raw, leftOut);
    }
    const message = head === MISFIT || head === undefined ? undefined : format.read(head, envelope, provider);
    // What is wrong with what the business itself sent is of no interest.
    if (message && isFromBusiness(message)) return 'echo';
    if (leftOut) reportMisfit(format.head, raw, at, report, head === MISFIT ? undefined : leftOut);
    if (head === MISFIT) return undefined;
    if (head === undefined || message === undefined) {
      report('invalid_record', at, 'Expected a message with an id and a sender.');
      return undefined;
    }
    const wireType = format.typeOf(head, raw as WireObject);
    const around = { head, record: raw as WireObject, wireType: wireType ?? '', at, report };
    if (wireType === undefined) readUndeclared(message, around, contents, format);
    else readDeclared(message, around, contents, format);
    return message;
  };
}

type Contents<Head> = ReadonlyMap<string, Content<Head>>;

function readDeclared<Head>(
  message: MessageDraft,
  around: Surroundings<Head>,
  contents: Contents<Head>,
  { spell, typeAt }: MessageFormat<Head, never>,
): void {
  const { wireType, record, at, report } = around;
  const name = spell === undefined || contents.has(wireType) ? wireType : spell(wireType);
  const content = contents.get(name);
  if (content) {
    // The body may be spelled like the type, or as it is known.
    readBody(message, around, content, hasOwn(record, wireType) ? wireType : name);
  } else {
    report('unknown_type', placeOf(typeAt, at), 'This type is not known; see `raw`.');
    setBody(message, 'unknown', { reason: 'unrecognized', wireType });
  }
}

/**
 * A record without a type is read as the one body it holds. One that holds none may still be a referral or a context,
 * whatever stands beside them that nobody knows yet.
 */
function readUndeclared<Head>(
  message: MessageDraft,
  around: Surroundings<Head>,
  contents: Contents<Head>,
  { typeAt, looseKeys }: MessageFormat<Head, never>,
): void {
  const { record, at, report } = around;
  const named = Object.keys(record).filter((key) => contents.has(key) && holds(record, key));
  const found = named.filter((key) => typeof record[key] === 'object');
  const [wireType] = found;
  const hasLooseParts = looseKeys !== undefined && countKeys(parentOf(typeAt, record), ...looseKeys) > 0;
  const isBare = named.length === 0 && !hasLooseParts;
  if (wireType !== undefined && found.length === 1) {
    report('missing_type', placeOf(typeAt, at), `Read as the only content that it has, "${wireType}".`);
    readBody(message, { ...around, wireType }, contents.get(wireType) as Content<Head>, wireType);
  } else if (isBare && holds(message, 'referral')) message.type = 'referral';
  else if (isBare && holds(message, 'context')) message.type = 'context';
  else {
    report('invalid_record', placeOf(typeAt, at)?.above, 'Expected a type, or the content of exactly one known type.');
    setBody(message, 'unknown', { reason: 'malformed' });
  }
}

/** The object that a type stands in, or should stand in: the record, or a part of it. */
function parentOf(typeAt: readonly string[], record: WireObject): WireObject {
  const parent = typeAt.slice(0, -1).reduce<unknown>((value, key) => isWireObject(value) && get(value, key), record);
  return isWireObject(parent) ? parent : {};
}

function readBody<Head>(
  message: MessageDraft,
  { head, record, wireType, at: recordAt, report }: Surroundings<Head>,
  content: Content<Head>,
  name: string,
): void {
  const key = content.find(record, name);
  const value = key === undefined ? record : get(record, key);
  const at = key === undefined ? recordAt : below(recordAt, key);

  let body: unknown;
  if (value !== undefined && value !== null) {
    body = content.read(value, { head, record, wireType, at, report });
  } else if (hasOwn(message, 'errors')) {
    // The provider says itself that there is no content, and why.
    setBody(message, 'unknown', { reason: 'unsupported', wireType });
    return;
  }
  if (body === undefined) report('invalid_record', at, 'Expected the content that the type declares.');
  if (body === undefined || body === REPORTED) setBody(message, 'unknown', { reason: 'malformed', wireType });
  else if (content.toParts === undefined) setBody(message, content.type, body);
  else Object.assign(message, { type: content.type }, content.toParts(body as never));
}

function setBody(message: MessageDraft, type: MessageType, body: unknown): void {
  message.type = type;
  (message as { [key: string]: unknown })[type] = body;
}

function placeOf(keys: readonly string[], at: Place | undefined): Place | undefined {
  return keys.reduce<Place | undefined>(below, at);
}
