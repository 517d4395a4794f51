import type { BusinessNumber } from '../../../src/index.ts';
import { type Beside, drawBeside, isEmpty, listsAmongPeople, listsIn } from './beside.ts';
import { type Choices, now, pick, times } from './choices.ts';
import { below, compact, type Drawn, type Expected, nothing } from './drawn.ts';
import { drawStatus } from './meta-status.ts';
import { type Contact, contacts, type People } from './people.ts';
import { type DrawnBody, type DrawnRecord, unhandled } from './record.ts';

/** What the envelope says of people, and who is taken without a match: the only contact, where there is only one message. */
export function drawPeople(choices: Choices, isAlone: boolean): { drawn: Drawn<Contact[]>; people: People } {
  const drawn = now(choices, 4) ? nothing(pick<unknown>(choices, undefined, null, [])) : contacts(choices);
  const isOnly = isAlone && Array.isArray(drawn.wire) && drawn.wire.length === 1;
  return { drawn, people: { contacts: drawn.means ?? [], only: isOnly ? drawn.means?.[0] : undefined } };
}

/** A list of an envelope. Without records it is empty, absent, or something that is no list. */
export function drawList(choices: Choices, key: string, records: readonly DrawnRecord[]): DrawnList {
  if (records.length > 0) {
    const issues = records.flatMap((record, index) => below(key, below(index, record.issues)));
    const items = records.map(({ wire }) => wire);
    // Meta's API reference shows lists as objects keyed "0", "1", …
    return { key, wire: now(choices, 24) ? { ...items } : items, records, issues };
  }
  if (!now(choices, 24)) return { key, wire: pick<unknown>(choices, undefined, [], null), records: [], issues: [] };
  const wire = pick<unknown>(choices, 'junk', 5, true, { a: 1 }, {});
  return {
    key,
    wire,
    records: [unhandled('malformed_envelope', wire)],
    issues: [{ code: 'invalid_envelope', at: [key] }],
  };
}

export interface DrawnList {
  readonly key: string;
  readonly wire: unknown;
  readonly records: readonly DrawnRecord[];
  readonly issues: readonly Expected[];
}

const error = (choices: Choices): DrawnRecord =>
  unhandled('error', pick<unknown>(choices, { code: 1013, title: 'x' }, { code: 470 }, 'junk', null, {}));

export function joinLists(
  lists: readonly DrawnList[],
  people: Drawn<Contact[]>,
  beside: Beside,
  more: { readonly metadata?: unknown } = {},
): DrawnBody {
  const all = Object.fromEntries(lists.map(({ key, wire }) => [key, wire]));
  return {
    body: compact({ ...more, contacts: people.wire, ...all, ...beside.wire }),
    records: [
      ...lists.flatMap(({ records }) => records),
      ...beside.records,
      ...listsIn(more.metadata),
      ...listsAmongPeople(people.wire),
    ],
    issues: [...below('contacts', people.issues), ...lists.flatMap(({ issues }) => issues), ...beside.issues],
  };
}

/** A body of these, with errors outside of any message, and lists that no page names. */
export function drawBareLists(
  choices: Choices,
  message: (people: People) => DrawnRecord,
  from: BusinessNumber | undefined,
): DrawnBody {
  const [messageCount, statusCount] = [choices.below(4), choices.below(4)];
  const beside = drawBeside(choices);
  const noStatuses = drawList(choices, 'statuses', []);
  const isAlone =
    messageCount === 1 && statusCount === 0 && [noStatuses.wire, ...Object.values(beside.wire)].every(isEmpty);
  const { drawn, people } = drawPeople(choices, isAlone);
  const messages = times(choices, messageCount, messageCount, () => message(people));
  const statuses = times(choices, statusCount, statusCount, () => drawStatus(choices, people, from));
  const errors = times(choices, messageCount + statusCount > 0 ? 0 : 1, 2, () => error(choices));
  const lists = [
    drawList(choices, 'messages', messages),
    statusCount > 0 ? drawList(choices, 'statuses', statuses) : noStatuses,
    drawList(choices, 'errors', errors),
  ];
  return joinLists(lists, drawn, beside);
}
