import type { ProviderId } from '../../src/index.ts';

/** One thing in a body, found by walking the envelope as the provider's pages describe it. */
export interface Found {
  readonly raw: unknown;
  /** What it can become: a message, a receipt, or neither; `any` where that takes more than its place to say. */
  readonly as: 'message' | 'status' | 'other' | 'any';
}

type Wire = { readonly [key: string]: unknown };

// Written from the pages on each provider's envelope, and from nothing in src: that both count the same is the law.

export function recordsIn(provider: ProviderId, body: unknown): Found[] {
  return isObject(body) ? WALKS[provider](body) : [];
}

const WALKS: { readonly [id in ProviderId]: (body: Wire) => Found[] } = {
  'meta-cloud': walkCloud,
  'meta-onprem': walkOnPremises,
  infobip: walkInfobip,
  'sinch-legacy': walkSinch,
  innopaas: walkInnopaas,
};

/** `{object, entry: [{id, changes: [{field, value}]}]}`; relays strip the outside down to a bare value. */
function walkCloud(body: Wire): Found[] {
  if (isMissing(body.entry)) return walkStripped(body);
  const entries = walkEach(body.entry, (entry) => {
    // An entry without changes is something else: Messenger and Instagram have `messaging` there.
    const hasChanges = isObject(entry) && !isMissing(entry.changes);
    return hasChanges ? walkChanges(entry) : walkOne(entry, true);
  });
  return [...entries, ...listsBeside(body, 'entry')];
}

function walkChanges(parent: Wire): Found[] {
  return [...walkEach(parent.changes, walkChange), ...listsBeside(parent, 'changes', 'id')];
}

/** Lists of a name that is not known, beside those that are: each is one thing. */
function listsBeside(parent: Wire, ...known: readonly string[]): Found[] {
  const lists = Object.entries(parent).filter(([key, list]) => Array.isArray(list) && !known.includes(key));
  return lists.map(([, raw]) => ({ raw, as: 'other' }));
}

/** The changes without their entry, one of them, or a value, into which the change's `field` may be folded. */
function walkStripped(body: Wire): Found[] {
  if (!isMissing(body.changes)) return walkChanges(body);
  if (isObject(body.value)) return walkChange(body);
  const { object: _, entry: __, field, ...value } = body;
  return Object.keys(value).length > 0 ? walkField(field, body, body) : [];
}

/** Fields under which everything belongs to somebody else, to the past, or to the account. */
const NOT_LIVE =
  /^(history|standby|messaging_handovers|message_template_|template_|account_|phone_number_|business_|security|flows|partner_|payment_configuration_|automatic_events|tracking_events)/;

function walkChange(change: unknown): Found[] {
  return isObject(change) ? walkField(change.field, change.value, change) : walkOne(change, true);
}

function walkField(field: unknown, value: unknown, whole: unknown): Found[] {
  const name = typeof field === 'string' ? field.trim() : '';
  const isLive = name === '' || name === 'messages';
  if (!isObject(value) || NOT_LIVE.test(name) || !hasAny(value, CLOUD_LISTS)) return walkOne(whole, true);
  const beside = isObject(whole) && whole !== value ? listsBeside(whole, 'field') : [];
  return [...walkValue(value, CLOUD_LISTS, isLive), ...beside];
}

function hasAny(value: Wire, lists: readonly string[]): boolean {
  return lists.some((key) => Object.hasOwn(value, key) && !isMissing(value[key]));
}

/** What can stand in a value beside `messaging_product`, `metadata` and `contacts`. */
const CLOUD_LISTS = [
  'messages',
  'statuses',
  'errors',
  'message_echoes',
  'calls',
  'history',
  'state_sync',
  'user_preferences',
  'user_actions',
  'user_id_update',
  'groups',
];

const LISTS = ['messages', 'statuses', 'errors'];

/** The lists of a value, those of an unknown name too; `contacts` say who is who in the others. */
function walkValue(value: Wire, lists: readonly string[], isLive: boolean): Found[] {
  if (!hasAny(value, lists)) return [];
  const named = lists.flatMap((key) => {
    const as = key === 'messages' ? 'message' : key === 'statuses' ? 'status' : 'other';
    return walkList(value[key], isLive ? as : 'other');
  });
  return [...named, ...listsBeside(value, ...lists, 'contacts', 'metadata')];
}

/** `{contacts, messages, statuses, errors}`, nothing around it. */
function walkOnPremises(body: Wire): Found[] {
  return walkValue(body, LISTS, true);
}

/** `{results: [...]}`, one envelope for messages and every report; or one event that is the whole body. */
function walkInfobip(body: Wire): Found[] {
  if (Array.isArray(body.results)) return [...walkList(body.results, 'any'), ...listsBeside(body, 'results')];
  return isInfobipEvent(body) ? walkOne(body, true) : walkOne(body.results);
}

function isInfobipEvent({ content, createdAt, change, ...body }: Wire): boolean {
  if (isObject(change) && typeof change.type === 'string' && body.messageTemplateId !== undefined) return true;
  if (isObject(body.singleSendMessage) && body.conversationId !== undefined) return true;
  if (!isObject(content) || createdAt === undefined) return false;
  const isPayment = content.type === 'payment' && content.referenceId !== undefined;
  const isPreference = typeof content.notificationMessagesStatus === 'string';
  return isPayment || isPreference || content.type === 'user_identity_changed';
}

/** A flat delivery report, one message that is not in a list, lists like on-premises: mostly one of them, but who knows. */
function walkSinch(body: Wire): Found[] {
  const isReport = typeof body.del_status === 'string' || typeof body.delivery_status === 'string';
  const hasReceiver = !isMissing(body.rqst_ack_id) || !isMissing(body.mobile_no);
  const report: Found[] = isReport && hasReceiver ? [{ raw: body, as: 'status' }] : [];
  const { messages, ...rest } = body;
  const isOne =
    isObject(messages) && !isMissing(messages.from) && !(isMissing(messages.id) && isMissing(messages.type));
  const message: Found[] = isOne ? [{ raw: messages, as: 'message' }] : [];
  const hasLists = hasAny(isOne ? rest : body, LISTS);
  const lists = isOne && !hasLists ? listsBeside(rest, 'contacts') : walkValue(isOne ? rest : body, LISTS, true);
  // Among messages there are also bodies of send calls, which a host posts back.
  return [
    ...report,
    ...message,
    ...lists.map(({ raw, as }) => ({ raw, as: as === 'message' ? ('any' as const) : as })),
  ];
}

/** `{id, type, eventTime, body}`: one event, of which two are about messages. */
function walkInnopaas(body: Wire): Found[] {
  const beside = listsBeside(body, 'id', 'type', 'eventTime', 'event_time', 'body');
  if (body.type === 'whatsapp_mo_message_received') return [{ raw: body.body, as: 'message' }, ...beside];
  if (body.type === 'whatsapp_message_status_updated') return [{ raw: body.body, as: 'status' }, ...beside];
  const isEvent = typeof body.type === 'string' && body.type.startsWith('whatsapp_');
  return isEvent ? [{ raw: body, as: 'other' }] : [];
}

/** A list, each item of which is one thing; what should be a list and is none is one thing, and no message. */
function walkList(list: unknown, as: Found['as']): Found[] {
  return walkEach(list, (raw) => [{ raw, as }]);
}

function walkEach(list: unknown, walk: (item: unknown) => Found[]): Found[] {
  // `flatMap` passes over the holes of sparse lists: nothing is there.
  if (Array.isArray(list)) return list.flatMap(walk);
  return isNumbered(list) ? Object.values(list).flatMap(walk) : walkOne(list);
}

function walkOne(raw: unknown, evenMissing = false): Found[] {
  return isMissing(raw) && !evenMissing ? [] : [{ raw, as: 'other' }];
}

/** Meta's API reference shows lists as objects keyed "0", "1", … */
function isNumbered(list: unknown): list is Wire {
  if (!isObject(list)) return false;
  const keys = Object.keys(list);
  return keys.length > 0 && keys.every((key, index) => key === String(index));
}

function isObject(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}
