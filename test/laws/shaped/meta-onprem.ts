import { type Choices, now, pick, times } from './choices.ts';
import { asIs, below, compact, type Drawn, type Expected, nothing } from './drawn.ts';
import { type Head, headRows } from './meta-head.ts';
import { drawMessage, type MetaRecord } from './meta-record.ts';
import { drawStatus } from './meta-status.ts';
import { type Contact, contacts, type People } from './people.ts';
import { type DrawnBody, type DrawnRecord, unhandled } from './record.ts';

export const onPremises: MetaRecord<Head> = {
  spell: asIs,
  isAudioNeverVoice: true,
  rows: headRows(asIs),
  to: () => undefined,
};

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

export function joinLists(lists: readonly DrawnList[], people: Drawn<Contact[]>, more: object = {}): DrawnBody {
  return {
    body: compact({ ...more, contacts: people.wire, ...Object.fromEntries(lists.map(({ key, wire }) => [key, wire])) }),
    records: lists.flatMap(({ records }) => records),
    issues: [...below('contacts', people.issues), ...lists.flatMap(({ issues }) => issues)],
  };
}

/** The body of a gateway: people, messages, receipts and errors, nothing around them. */
export function drawOnPremises(choices: Choices): DrawnBody {
  const messageCount = choices.below(4);
  const statusCount = choices.below(4);
  const { drawn, people } = drawPeople(choices, messageCount === 1 && statusCount === 0);
  const messages = times(choices, messageCount, messageCount, () => drawMessage(choices, onPremises, people));
  const statuses = times(choices, statusCount, statusCount, () => drawStatus(choices, people, undefined));
  return drawBareLists(choices, messages, statuses, drawn);
}

/** A body of these, with errors outside of any message. */
export function drawBareLists(
  choices: Choices,
  messages: readonly DrawnRecord[],
  statuses: readonly DrawnRecord[],
  people: Drawn<Contact[]>,
): DrawnBody {
  const errors = times(choices, messages.length + statuses.length > 0 ? 0 : 1, 2, () => error(choices));
  const lists = [
    drawList(choices, 'messages', messages),
    drawList(choices, 'statuses', statuses),
    drawList(choices, 'errors', errors),
  ];
  return joinLists(lists, people);
}
