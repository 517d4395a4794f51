import type { Context, Pricing, ProviderError, Referral, ReferredProduct } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { drawBeside, isOwn, listsIn } from '../../laws/shaped/beside.ts';
import { type Choices, now, oneOf, pick } from '../../laws/shaped/choices.ts';
import { asIs, compact, type Draw, good, meaning, objectOf } from '../../laws/shaped/drawn.ts';
import { referral } from '../../laws/shaped/meta-head.ts';
import { pricing } from '../../laws/shaped/meta-status.ts';
import { type Profile, profile } from '../../laws/shaped/people.ts';
import {
  type DrawnBody,
  type DrawnContent,
  type DrawnRecord,
  unhandled,
  unknown,
  whole,
} from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { id, text, url } from '../../laws/shaped/values.ts';
import { business, objectOrJunk, part, referredProduct } from '../../laws/shaped/whatsapp.ts';
import { KEYS } from './bodies.ts';
import { CONTENTS } from './drawn-content.ts';
import { personAt, type User, user } from './drawn-people.ts';

const product = referredProduct(asIs);

const context = part<Context>({
  messageId: ['message_uuid', id],
  from: ['message_from', id],
  referredProduct: ['whatsapp_referred_product', product],
});

interface Head {
  readonly id?: string;
  readonly from?: Address;
  readonly to?: { readonly id: string; readonly phone?: string };
  readonly timestamp?: string;
  readonly profile?: Profile;
  readonly context?: Context;
  readonly whatsapp?: { readonly sender?: User; readonly referral?: Referral; readonly product?: ReferredProduct };
}

const ofWhatsapp = part<NonNullable<Head['whatsapp']>>({
  sender: ['sender', user],
  referral: ['referral', referral(asIs)],
  product: ['whatsapp_referred_product', product],
});

const head = objectOf<Head>(
  {
    id: ['message_uuid', id],
    from: ['from', address],
    to: ['to', business],
    timestamp: ['timestamp', time],
    profile: ['profile', profile],
    context: ['context', context],
    whatsapp: ['whatsapp', ofWhatsapp],
  },
  'id',
);

function drawContent(choices: Choices, { whatsapp, context: pointer }: Head): DrawnContent {
  const names = Object.keys(CONTENTS);
  const wireType = names[choices.below(names.length)] as string;
  const content = (CONTENTS[wireType] as (choices: Choices) => DrawnContent)(choices);
  switch (choices.below(12)) {
    case 9: {
      const message_type = pick(choices, 'contact', 'vcard', 'constructor', '__proto__', 'x'.repeat(100));
      const means = { reason: 'unrecognized', wireType: message_type };
      return unknown({ message_type, vcard: { url: 'x' } }, means, { code: 'unknown_type', at: ['message_type'] });
    }
    case 10:
      return broken(choices);
    case 11: {
      const wire = pick<object>(choices, {}, { message_type: null }, { message_type: '' }, { message_type: 5 });
      if (whatsapp?.referral) return { wire, means: { type: 'referral' }, issues: [] };
      if (pointer ?? whatsapp?.product) return { wire, means: { type: 'context' }, issues: [] };
      return unknown(wire, { reason: 'malformed' }, { code: 'invalid_record', at: [] });
    }
    default: {
      const isUpper = now(choices, 8) && content.means.type !== 'unknown';
      return { ...content, wire: { message_type: isUpper ? wireType.toUpperCase() : wireType, ...content.wire } };
    }
  }
}

const BROKEN: readonly (readonly [wireType: string, body: unknown, at: readonly string[]])[] = [
  ...['text', 'image', 'file', 'location', 'reply', 'button', 'order'].flatMap((type) =>
    [undefined, null, 5, true, []].map((body) => [type, body, [type]] as const),
  ),
  ['text', { body: 'x' }, ['text']],
  ['image', 'https://example.com/x', ['image']],
  ['image', {}, ['image']],
  ['location', { lat: 1 }, ['location']],
  ['location', { lat: 91, long: 1 }, ['location', 'lat']],
  ['reply', { id: 'x' }, ['reply']],
  ['reply', { title: '' }, ['reply']],
  ['button', { payload: 'x' }, ['button']],
  ['button', { subtype: 'flow' }, ['button']],
];

function broken(choices: Choices): DrawnContent {
  const [wireType, body, at] = oneOf(choices, BROKEN);
  const wire = compact({ message_type: wireType, [wireType]: structuredClone(body) });
  return unknown(wire, { reason: 'malformed', wireType }, { code: 'invalid_record', at });
}

function drawMessage(choices: Choices): DrawnRecord {
  const around = head(choices);
  const means = around.means as Head;
  const content = drawContent(choices, means);
  const isReaction = 'reaction' in content.wire;
  const { id: name, from, to, timestamp, profile: shown, whatsapp } = means;
  // The target of a reaction is drawn with it, and stands where a context would.
  const target = isReaction ? (content.means.reaction as { messageId: string }).messageId : undefined;
  const own = target === undefined ? means.context : { messageId: target };
  const pointer =
    whatsapp?.product || own ? { ...(whatsapp?.product && { referredProduct: whatsapp.product }), ...own } : undefined;
  const wire = { channel: 'whatsapp', ...(around.wire as object), ...content.wire };
  const issues = around.issues.filter(({ at }) => !(isReaction && at[0] === 'context'));
  const person = personAt(from, whatsapp?.sender, shown);
  if (person === undefined)
    return unhandled('malformed_message', wire, [...issues, { code: 'invalid_record', at: [] }]);
  if (isOwn(person, to)) return unhandled('echo', wire);
  const message = compact({
    id: name,
    from: person,
    to,
    timestamp,
    context: isReaction && !whatsapp?.product ? undefined : pointer,
    referral: whatsapp?.referral,
    ...content.means,
  });
  return { wire, fate: { list: 'messages', means: message }, issues: [...issues, ...content.issues] };
}

const WORDS: readonly (readonly [wire: string, status: string])[] = [
  ['submitted', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['rejected', 'failed'],
  ['undeliverable', 'failed'],
  ['Submitted', 'sent'],
  [' READ', 'read'],
  ['sent', 'sent'],
  ['constructor', 'other'],
];

const CODES: readonly (readonly [wire: unknown, means: object])[] = [
  [1000, { code: '1000' }],
  ['1000', { code: '1000' }],
  [' 007 ', { code: '007' }],
  ['Throttled', { title: 'Throttled' }],
  ['1000 - Throttled', { title: '1000 - Throttled' }],
  ['constructor', { title: 'constructor' }],
];

interface WireError {
  shown: object;
  details?: string;
  href?: string;
}

const failure: Draw<ProviderError> = objectOrJunk(
  meaning(
    objectOf<WireError>(
      {
        shown: ['title', (choices) => good(...oneOf(choices, CODES))],
        details: ['detail', text],
        href: ['type', url],
      },
      'shown',
    ),
    ({ shown, ...rest }) => ({ ...shown, ...rest }),
  ),
);

interface Receipt {
  readonly id?: string;
  readonly to?: Address;
  readonly from?: object;
  readonly timestamp?: string;
  readonly callbackData?: string;
  readonly error?: ProviderError;
  readonly profile?: Profile;
  readonly whatsapp?: { readonly recipient?: User; readonly pricing?: Pricing };
}

const receipt = objectOf<Receipt>(
  {
    id: ['message_uuid', id],
    to: ['to', address],
    from: ['from', business],
    timestamp: ['timestamp', time],
    callbackData: ['client_ref', text],
    error: ['error', failure],
    profile: ['profile', profile],
    whatsapp: [
      'whatsapp',
      part<NonNullable<Receipt['whatsapp']>>({ recipient: ['recipient', user], pricing: ['pricing', pricing(asIs)] }),
    ],
  },
  'id',
);

function drawReceipt(choices: Choices): DrawnRecord {
  const { wire, means, issues } = receipt(choices);
  const { to, whatsapp, error, profile: shown, ...rest } = means as Receipt;
  const [word, status] = oneOf(choices, WORDS);
  const recipient = personAt(to, whatsapp?.recipient, shown);
  const all = { ...rest, status, wireStatus: word, recipient, pricing: whatsapp?.pricing, errors: error && [error] };
  return {
    wire: { channel: 'whatsapp', ...(wire as object), status: word },
    fate: { list: 'statuses', means: compact(all) },
    issues,
  };
}

/** What is known to be Vonage's, and nothing to read. */
function drawOther(choices: Choices): DrawnRecord {
  const id = pick<unknown>(choices, {}, 1.5, '', true);
  const at = id === '' ? [] : ['message_uuid'];
  const other = (body: object) => unhandled('other_channel', { message_uuid: 'x', ...body });
  const malformed = (kind: 'malformed_message' | 'malformed_status', body: object, at: readonly string[]) =>
    unhandled(kind, { channel: 'whatsapp', message_uuid: 'x', ...body }, [{ code: 'invalid_record', at }]);
  return pick<() => DrawnRecord>(
    choices,
    () => other({ channel: pick(choices, 'sms', 'rcs', 'viber_service'), text: 'x' }),
    () => other({ channel: 'mms', status: 'read', content: [{}] }),
    () => malformed('malformed_message', { message_uuid: id, from: '1', message_type: 'text', text: 'x' }, at),
    () => malformed('malformed_status', { message_uuid: id, status: 'read' }, at),
    () => malformed('malformed_status', { status: '' }, []),
    () => malformed('malformed_status', { status: 7 }, ['status']),
  )();
}

/** One record in each body. */
export function drawVonage(choices: Choices): DrawnBody {
  if (now(choices, 12)) return whole(drawOther(choices));
  const record = now(choices, 4) ? drawReceipt(choices) : drawMessage(choices);
  const beside = drawBeside(choices);
  const body = { ...(record.wire as object), ...beside.wire };
  // The record is the envelope, too: each list of a name that nobody knows is a thing of its own.
  const isNew = ([key]: [string, unknown]) => !KEYS.includes(key) && !Object.hasOwn(beside.wire, key);
  const news = Object.entries(record.wire as object).filter(isNew);
  return {
    body,
    records: [{ ...record, wire: body }, ...listsIn(Object.fromEntries(news)), ...beside.records],
    issues: [...record.issues, ...beside.issues],
  };
}
