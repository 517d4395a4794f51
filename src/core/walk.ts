import type { UnhandledKind } from '../contract/result.ts';
import { attempt, get, hasOwn, lengthOf, type WireObject } from '../wire/wire-object.ts';
import type { Report } from './issues.ts';
import { below, type Place } from './place.ts';

/** What a provider's tables read. */
export type RecordKind = 'message' | 'status';

/** What something in a body is. */
export type ItemKind = RecordKind | UnhandledKind;

/**
 * How a provider goes through a body, and where it puts what it finds. Lists are walked here and nowhere else, so that no
 * provider can lose the neighbours of an item that throws.
 */
export interface Walk<Envelope> {
  /** One thing of a body, with what the body says around it, such as who is who. */
  readonly put: (kind: ItemKind, raw: unknown, at: Place | undefined, envelope: Envelope) => void;
  /** One that is no record, and so needs nothing around it. */
  readonly leave: (kind: UnhandledKind, raw: unknown, at: Place | undefined) => void;
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
   * Lists beside those of an envelope that are known: nothing is lost when a provider adds one. Each is one thing, for
   * nobody knows what its items are.
   */
  readonly others: (parent: WireObject, at: Place | undefined, isKnown: (key: string) => boolean) => void;
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
];

export function isRecordKey(key: string): boolean {
  return RECORD_KEYS.includes(key);
}

export function startWalk<Envelope>(
  put: Walk<Envelope>['put'],
  leave: Walk<Envelope>['leave'],
  report: Report,
): Walk<Envelope> {
  return { put, leave, report, each: walkLists(leave), others: walkOthers(leave, report) };
}

type Leave = Walk<never>['leave'];

function walkLists(leave: Leave): Walk<never>['each'] {
  return (parent, key, at, visit, isItem) => {
    const list = get(parent, key) as WireObject;
    const place = below(at, key);
    const length = attempt(() => lengthOf(list), undefined);
    if (length === undefined) {
      if (isItem && attempt(() => isItem(list), true)) visit(list, place);
      else leave('malformed_envelope', list, place);
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
        leave('malformed_envelope', item, itemAt);
      }
    }
  };
}

function walkOthers(leave: Leave, report: Report): Walk<never>['others'] {
  return (parent, at, isKnown) => {
    for (const key in parent) {
      try {
        const value = parent[key];
        if (typeof value !== 'object' || value === null || isKnown(key) || !hasOwn(parent, key)) continue;
        const length = Array.isArray(value) ? value.length : lengthOf(value);
        const mayHoldRecords = isRecordKey(key) && (length ?? 1) > 0;
        if (length === undefined && !mayHoldRecords) continue;
        leave('event', value, below(at, key));
        if (mayHoldRecords) report('unknown_type', below(at, key), 'Not expected here, and not read; see `unhandled`.');
      } catch {
        // What is known is looked at elsewhere.
        if (!isKnown(key)) report('unreadable', below(at, key), 'Looking at this part of the envelope throws.');
      }
    }
  };
}
