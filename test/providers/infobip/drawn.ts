import type { Party } from '../../../src/index.ts';
import { isOwn, withBeside } from '../../laws/shaped/beside.ts';
import { type Choices, now, oneOf, pick, times } from '../../laws/shaped/choices.ts';
import { below, compact } from '../../laws/shaped/drawn.ts';
import {
  type DrawnBody,
  type DrawnContent,
  type DrawnRecord,
  unhandled,
  unknown,
  whole,
} from '../../laws/shaped/record.ts';
import { INFOBIP_CONTENTS } from './drawn-content.ts';
import { type Around, drawAround, drawInside, type Inside, personAt } from './drawn-head.ts';
import { drawOtherItem, drawReceipt, EVENTS } from './drawn-other.ts';

function drawContent(choices: Choices, inside: Inside): DrawnContent {
  const names = Object.keys(INFOBIP_CONTENTS);
  const wireType = names[choices.below(names.length)] as string;
  const content = (INFOBIP_CONTENTS[wireType] as (choices: Choices) => DrawnContent)(choices);
  switch (choices.below(12)) {
    case 9: {
      const unsupported = pick(choices, 'UNSUPPORTED', 'INFECTED_CONTENT');
      return unknown({ type: unsupported }, { reason: 'unsupported', wireType: unsupported });
    }
    case 10: {
      const future = pick(choices, 'FUTURE', 'constructor', '__proto__');
      const issue = { code: 'unknown_type', at: ['type'] } as const;
      return unknown({ type: future, text: 'x' }, { reason: 'unrecognized', wireType: future }, issue);
    }
    case 11:
      return broken(choices, inside);
    default: {
      const spelled = now(choices, 8) && content.means.type !== 'unknown' ? wireType.toLowerCase() : wireType;
      return { ...content, wire: { ...content.wire, type: spelled } };
    }
  }
}

const BROKEN: readonly (readonly [wireType: string, body: object, ...at: string[]])[] = [
  ['TEXT', {}],
  ['TEXT', { text: 5 }, 'text'],
  ['IMAGE', { caption: '' }],
  ['DOCUMENT', { url: '' }],
  ['LOCATION', { text: '28.6,77.2' }],
  ['LOCATION', { latitude: 91, longitude: 2 }, 'latitude'],
  ['CONTACT', {}],
  ['BUTTON', { payload: 'x' }],
  ['INTERACTIVE_LIST_REPLY', { id: 'x' }],
  ['INTERACTIVE_CALL_PERMISSION_REPLY', {}],
];

/** A type without what it needs; or no type, which leaves a referral, a context, or nothing. */
function broken(choices: Choices, { referral: ad, context: pointer }: Inside): DrawnContent {
  if (now(choices, 3)) {
    const wire = pick<object>(choices, {}, { type: null }, { type: '' }, { type: 5 });
    if (ad) return { wire, means: { type: 'referral' }, issues: [] };
    if (pointer) return { wire, means: { type: 'context' }, issues: [] };
    return unknown(wire, { reason: 'malformed' }, { code: 'invalid_record', at: [] });
  }
  const [wireType, body, ...at] = oneOf(choices, BROKEN);
  return unknown({ type: wireType, ...body }, { reason: 'malformed', wireType }, { code: 'invalid_record', at });
}

function drawMessage(choices: Choices): DrawnRecord {
  const around = drawAround(choices);
  const inside = drawInside(choices);
  const content = drawContent(choices, inside.means ?? {});
  // The target of a reaction is drawn with it, and stands where a context would.
  const isReaction = /reaction/i.test(String((content.wire as { type?: unknown }).type));
  const { context: pointer, referral: ad, identity: known } = inside.means ?? {};
  const insideIssues = inside.issues.filter(({ at }) => !(isReaction && at[0] === 'context'));
  const message = { ...(inside.wire as object), ...content.wire };
  const head = around.means as Around;
  const wire: { [key: string]: unknown } = {
    ...(around.wire as object),
    message,
    integrationType: pick(choices, 'WHATSAPP', 'whatsapp'),
  };
  if (head.from === undefined && personAt(undefined, head.contact) === undefined) {
    wire.from = '447700900110';
    return drawn(wire, { ...head, from: { id: '447700900110', phone: '+447700900110' } }, 'from');
  }
  return drawn(wire, head);

  function drawn(
    record: object,
    { id: name, to, timestamp, from, contact: about, identity: own }: Around,
    given?: string,
  ): DrawnRecord {
    const person = personAt(from, about, own ?? known) as Party;
    if (isOwn(person, to)) return unhandled('echo', record);
    const base = { id: name, from: person, to, timestamp, referral: ad };
    const means = compact({ ...base, context: isReaction ? undefined : pointer, ...content.means });
    const aroundIssues = around.issues.filter(({ at }) => at[0] !== given);
    const issues = [...aroundIssues, ...below('message', [...insideIssues, ...content.issues])];
    return { wire: record, fate: { list: 'messages', means }, issues };
  }
}

/** A body of Infobip: items of every kind in one list, or one event that is the whole body. */
export function drawInfobip(choices: Choices): DrawnBody {
  if (now(choices, 16)) {
    const [event, kind] = oneOf(choices, EVENTS);
    return whole(unhandled(kind, structuredClone(event)));
  }
  const items = times(choices, 1, 4, () => {
    if (now(choices, 4)) return drawReceipt(choices);
    return now(choices, 8) ? drawOtherItem(choices) : drawMessage(choices);
  });
  const list = { results: items.map(({ wire }) => wire), messageCount: items.length, pendingMessageCount: 0 };
  const issues = items.flatMap(({ issues }, index) => below('results', below(index, issues)));
  // Neither an event nor a list of tomorrow swallows what is in the results.
  if (now(choices, 12)) {
    const [event, kind] = oneOf(choices, EVENTS);
    const body = { ...(structuredClone(event) as object), ...list };
    return { body, records: [...items, unhandled(kind, body)], issues };
  }
  return withBeside(choices, list, items, issues);
}
