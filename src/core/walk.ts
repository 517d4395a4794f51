import type { Unhandled, UnhandledKind } from '../contract/result.ts';
import { attempt, get, hasOwn, isWireObject, lengthOf, type WireObject } from '../wire/wire-object.ts';
import { kindOf, type Report } from './issues.ts';
import { countJunk, isMalformed } from './junk.ts';
import { below, type Place, pathOf } from './place.ts';

/** What a provider's tables read. */
type RecordKind = 'message' | 'status';

/** What is no record. A broken part of the envelope is told in words of its own. */
export type LeftKind = Exclude<UnhandledKind, 'malformed_envelope'>;

/** What something in a body is. */
export type ItemKind = RecordKind | LeftKind;

/**
 * How a provider goes through a body, and where it puts what it finds. Lists are walked here and nowhere else, so that no
 * provider can lose the neighbours of an item that throws.
 */
export interface Walk<Envelope> {
  /** One thing of a body, with what the body says around it, such as who is who. Returns what a record is that is not read. */
  readonly put: (kind: ItemKind, raw: unknown, at: Place | undefined, envelope: Envelope) => UnhandledKind | undefined;
  /** One that is no record, and so needs nothing around it. */
  readonly leave: (kind: LeftKind, raw: unknown, at: Place | undefined) => undefined;
  /** A broken part of the envelope, and what should be there. */
  readonly refuse: (raw: unknown, at: Place | undefined, expected: string) => void;
  /**
   * Visits the items of what should be a list. Where it is none, it is a broken part of the envelope, unless `isItem`
   * finds that it is the list's only item.
   */
  readonly each: (
    parent: WireObject,
    key: string,
    at: Place | undefined,
    visit: (item: unknown, at: Place) => void,
    isItem?: (value: unknown) => boolean,
  ) => void;
  /**
   * Lists beside those of an envelope that are known, if any are: nothing is lost when a provider adds one. Each is one
   * thing, for nobody knows what its items are.
   */
  readonly others: (parent: WireObject, at: Place | undefined, isKnown?: (key: string) => boolean) => void;
  readonly report: Report;
}

/** Where some envelope has its records. Beside the lists of another, they may hold what a user wrote. */
const RECORD_KEYS: readonly string[] = [
  'entry',
  'changes',
  'value',
  'messages',
  'statuses',
  'results',
  'body',
  'message',
  'content',
  'whatsappInboundMessage',
  'whatsappMessage',
  'whatsappGroup',
  'payload',
  'messageobj',
  'response',
];

export function isRecordKey(key: string): boolean {
  return RECORD_KEYS.includes(key);
}

/** Reads a record into the result, or says what it is instead. */
export type ReadRecord<Envelope> = (
  kind: RecordKind,
  raw: unknown,
  at: Place | undefined,
  envelope: Envelope,
) => UnhandledKind | undefined;

export function startWalk<Envelope>(
  unhandled: Unhandled[],
  read: ReadRecord<Envelope>,
  report: Report,
): Walk<Envelope> {
  const junk = countJunk(unhandled, report);

  const tell = (kind: UnhandledKind, raw: unknown, at: Place | undefined): void => {
    unhandled.push({ kind, path: pathOf(at), raw });
  };

  const leave: Walk<Envelope>['leave'] = (kind, raw, at) => {
    if ((isMalformed(kind) || !saysAnything(raw)) && junk.isUntold(kind, at, false)) return;
    if (kind === 'malformed_message') report('invalid_record', at, 'Expected a message or a receipt.');
    tell(kind, raw, at);
  };

  const refuse: Walk<Envelope>['refuse'] = (raw, at, expected) => {
    if (junk.isUntold('malformed_envelope', at, false)) return;
    report('invalid_envelope', at, `Expected ${expected}, got ${kindOf(raw)}.`);
    tell('malformed_envelope', raw, at);
  };

  const put: Walk<Envelope>['put'] = (kind, raw, at, envelope) => {
    if (kind !== 'message' && kind !== 'status') return leave(kind, raw, at);
    if (junk.isFull() && !saysAnything(raw) && junk.isUntold(BROKEN[kind], at, false)) return BROKEN[kind];
    const fate = read(kind, raw, at, envelope);
    if (fate && !(isMalformed(fate) && junk.isUntold(fate, at, true))) tell(fate, raw, at);
    return fate;
  };

  const each: Walk<Envelope>['each'] = (parent, key, at, visit, isItem) => {
    const place = below(at, key);
    const list = get(parent, key) as WireObject;
    junk.within(place, list, () => walkList(refuse, list, place, visit, isItem));
  };

  return { put, leave, refuse, each, others: walkOthers(leave, report), report };
}

/** What a record is that cannot be read. */
export const BROKEN = { message: 'malformed_message', status: 'malformed_status' } as const;

/** Nothing but an object with something in it can be a record. */
function saysAnything(raw: unknown): boolean {
  // One that throws when it is looked at is read like the others, and so becomes a broken record.
  return attempt(() => isWireObject(raw) && Object.keys(raw).length > 0, true);
}

function walkList(
  refuse: Walk<never>['refuse'],
  list: WireObject,
  place: Place,
  visit: (item: unknown, at: Place) => void,
  isItem: ((value: unknown) => boolean) | undefined,
): void {
  const length = attempt(() => lengthOf(list), undefined);
  if (length === undefined) {
    if (isItem && attempt(() => isItem(list), true)) visit(list, place);
    else refuse(list, place, 'an array');
    return;
  }
  // Places are read as soon as they are reported, so that one will do for all items.
  const itemAt = below(place, 0);
  for (let index = 0; index < length; index++) {
    itemAt.key = index;
    try {
      // In a hole there is nothing.
      if (hasOwn(list, index)) visit(list[index], itemAt);
    } catch {
      // Looking at it throws, which nothing from JSON does; its neighbours can still be looked at.
      const item = attempt(() => list[index], undefined);
      refuse(item, itemAt, 'a readable item');
    }
  }
}

function walkOthers(leave: Walk<never>['leave'], report: Report): Walk<never>['others'] {
  return (parent, at, isKnown) => {
    for (const key in parent) {
      try {
        const value = parent[key];
        if (typeof value !== 'object' || value === null || isKnown?.(key) || !hasOwn(parent, key)) continue;
        const length = Array.isArray(value) ? value.length : lengthOf(value);
        const mayHoldRecords = isRecordKey(key) && (length ?? 1) > 0;
        if (length === undefined && !mayHoldRecords) continue;
        leave('event', value, below(at, key));
        if (mayHoldRecords) report('unknown_type', below(at, key), 'Not expected here, and not read; see `unhandled`.');
      } catch {
        // What is known is looked at elsewhere.
        if (!isKnown?.(key)) report('unreadable', below(at, key), 'Looking at this part of the envelope throws.');
      }
    }
  };
}
