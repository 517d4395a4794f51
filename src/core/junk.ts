import type { Unhandled, UnhandledKind } from '../contract/result.ts';
import type { Report } from './issues.ts';
import { type Place, pathOf } from './place.ts';

/** How many items of one list that are no records get an entry of their own. Of the others only the number is kept. */
export const MAX_JUNK = 256;

/** What the list that is being walked holds beside records. */
interface Junk {
  readonly list: Place;
  told: number;
  /** The items without an entry of their own, by the kind of entry that they would have. Most lists have none. */
  untold: Map<UnhandledKind, Untold> | undefined;
}

interface Untold {
  count: number;
  /** Of these, how many have no issue of their own. */
  unreported: number;
}

interface JunkCounter {
  readonly isFull: () => boolean;
  /**
   * Whether this item gets no entry of its own, and is counted. It may have an issue, which says why it is no record.
   */
  readonly isUntold: (kind: UnhandledKind, at: Place | undefined, isReported: boolean) => boolean;
  /** Walks a list, and at its end adds an entry for each kind of the items that were only counted. */
  readonly within: (place: Place, list: unknown, walk: () => void) => void;
}

/** Whether something is a record, or a part of the envelope, that cannot be read. */
export function isMalformed(kind: UnhandledKind): boolean {
  return kind.startsWith('malformed_');
}

export function countJunk(unhandled: Unhandled[], report: Report): JunkCounter {
  let junk: Junk | undefined;
  return {
    isFull: () => junk?.told === MAX_JUNK,
    isUntold: (kind, at, isReported) => {
      if (junk === undefined || at?.above !== junk.list) return false;
      if (junk.told < MAX_JUNK) {
        junk.told++;
        return false;
      }
      junk.untold ??= new Map();
      const untold = junk.untold.get(kind) ?? { count: 0, unreported: 0 };
      junk.untold.set(kind, untold);
      untold.count++;
      if (!isReported) untold.unreported++;
      return true;
    },
    within: (place, list, walk) => {
      const around = junk;
      const own: Junk = { list: place, told: 0, untold: undefined };
      try {
        junk = own;
        walk();
      } finally {
        junk = around;
      }
      for (const [kind, { count, unreported }] of own.untold ?? []) {
        const code = kind === 'malformed_envelope' ? 'invalid_envelope' : 'invalid_record';
        if (isMalformed(kind) && unreported > 0)
          report(code, place, `${unreported} more items of this list are no records.`);
        unhandled.push({ kind, path: pathOf(place), raw: list, count });
      }
    },
  };
}
