import type { Claim, MessageType, ParseProvider, ProviderId } from '../../src/index.ts';
import type { Choices } from '../laws/shaped/choices.ts';
import type { DrawnBody } from '../laws/shaped/record.ts';
import type { Found, Wire } from '../laws/walk.ts';

/** Everything that the tests know of a provider, written from its pages and from nothing in its folder of `src`. */
export interface ProviderTests<Id extends ProviderId = ProviderId> {
  /** The parser of its subpath. */
  readonly parse: ParseProvider<Id>;
  /** How sure it is of a body that holds a message or a receipt of its own; less than certain where it has no sign of its own. */
  readonly surest: Claim;
  /** Those whose bodies can be its own to the letter, so that it may find them possible. */
  readonly lookLike: readonly ProviderId[];
  /** Bodies that show one sign, or lack one, by what has to be said of them. */
  readonly claims: { readonly [claim in Claim]?: Bodies };
  /** What is in its envelope, in the order of the wire. */
  readonly walk: (body: Wire) => Found[];
  /** Whether its pages call a body empty: an envelope that is whole, with nothing in it. */
  readonly isEmpty: (body: Wire) => boolean;
  /** The keys that stand at the top of an envelope of its own; one group for each envelope. */
  readonly tops: readonly (readonly string[])[];
  /** A text as its record. */
  readonly text: (id: string) => Wire;
  /** Where in a record its time stands, if it has any. */
  readonly timeKey?: string;
  /** How it calls people and numbers, where that is not their id alone. */
  readonly address?: (id: string) => string;
  /** The text of a body that was parsed, where it is not JSON. */
  readonly spell?: (body: Wire) => string;
  /** Its envelopes, by what stands in them. The first holds messages. */
  readonly shapes: { readonly [name: string]: Shape };
  /** Its lists, by name. */
  readonly lists: { readonly [name: string]: WireList };
  /** Draws a whole body together with what must be read in it. */
  readonly draw: (choices: Choices) => DrawnBody;
  /** How its page shows a text that answers: what the testing kit has to build of the one in test/testing/webhooks.test.ts. */
  readonly answer: Wire;
  /** Meanings of test/agreement that its pages do not show, or not in this form: they are read in Meta's shape, spelled its way. */
  readonly inferred: readonly string[];
  /** Types that are read should they come, although no page says that it sends them: the kit builds none. */
  readonly notBuilt?: readonly MessageType[];
  /** Words that stand in the code of its own folder alone, from several of its files. */
  readonly sentinels: readonly string[];
  /**
   * Where single records tell whose a body is: whether damage to one of them may make it another's. `others` are the records
   * that are whole, `both` is the damaged one, before and after.
   */
  readonly mayFlip?: (to: ProviderId | undefined, others: readonly unknown[], both: readonly unknown[]) => boolean;
  /** A body of Meta's lists beside each other, where it has them. */
  readonly metaValue?: (lists: object) => unknown;
}

/** Of what test/agreement has, what no page of any provider shows yet. */
export const NOWHERE_SHOWN = ['an empty text', 'a message of a type to come', 'a text whose words are missing'];

export type Bodies = { readonly [name: string]: object };

/** The lists of a result in which records end. */
export type List = 'messages' | 'statuses';

/** An envelope, and the records in it. */
export interface Shape {
  /** Which list of the result each record comes to; as many as there are. */
  readonly lists: readonly List[];
  /** What a record is wrapped in before it is an item: a change or an entry of its own. */
  readonly hold?: (record: unknown, contacts: readonly unknown[]) => unknown;
  readonly wrap: (items: readonly unknown[], contacts: readonly unknown[]) => unknown;
}

/** A list of a body. */
export interface WireList {
  /** What its items are: records, other things that are each kept, or parts of one message. */
  readonly of: List | 'others' | 'parts';
  /** A body with this in place of the list. */
  readonly body: (items: unknown) => unknown;
}

export const MESSAGES: readonly List[] = new Array(3).fill('messages');
export const RECEIPTS: readonly List[] = new Array(3).fill('statuses');
export const BOTH: readonly List[] = ['messages', 'statuses', 'messages'];

/** Records in the lists that they come to; where there are more of them, it goes on from the beginning. */
export function inLists(lists: readonly List[], records: readonly unknown[]): object {
  return Object.fromEntries(
    [...new Set(lists)].map((list) => [list, records.filter((_, index) => lists[index % lists.length] === list)]),
  );
}
