import {
  beside,
  besideMeta,
  each,
  type Found,
  hasAny,
  isAbsent,
  isMissing,
  isObject,
  META_LISTS,
  metaMessages,
  one,
  type Wire,
} from '../../laws/walk.ts';

/** `{object, entry: [{id, changes: [{field, value}]}]}`; relays strip the outside down to a bare value. */
export function walkMetaCloud(body: Wire): Found[] {
  if (!isMissing(body.entry)) return [...each(body.entry, walkEntry), ...beside(body, 'entry')];
  if (!isMissing(body.changes)) return walkChanges(body);
  if (isChange(body)) return walkChange(body);
  return walkValue(body, body.field) ?? one(body);
}

/** Messenger and Instagram have `messaging` where WhatsApp has changes: such an entry is one thing. */
function walkEntry(entry: unknown): Found[] {
  return isObject(entry) && !isMissing(entry.changes) ? walkChanges(entry) : one(entry);
}

function walkChanges(entry: Wire): Found[] {
  return [...each(entry.changes, walkChange), ...beside(entry, 'id', 'changes')];
}

/** A bare value may have the change's `field` in it; beside lists, something called `value` alone makes no change. */
function isChange({ field, value, ...rest }: Wire): boolean {
  return isObject(value) && (!isMissing(field) || hasAny(value, LISTS) || !hasAny(rest, LISTS));
}

/** A change without a list that is known is one thing. */
function walkChange(change: unknown): Found[] {
  if (!isObject(change) || !isObject(change.value)) return one(change);
  const found = walkValue(change.value, change.field);
  return found ? [...found, ...beside(change, 'field', 'value')] : one(change);
}

function isWhole(field: unknown): boolean {
  return typeof field === 'string' && WHOLE.test(field.trim());
}

/** Fields of the past, of somebody else, or of the account: `errors` of a flow, say, mean nothing without what is around. */
const WHOLE =
  /^(history|standby|messaging_handovers|message_template_|template_|account_|phone_number_|business_|security|flows|partner_|payment_configuration_|automatic_events|tracking_events)/;

/** What can stand in a value beside `messaging_product`, `metadata` and `contacts`. */
const LISTS = [
  ...META_LISTS,
  'message_echoes',
  'calls',
  'history',
  'state_sync',
  'user_preferences',
  'user_actions',
  'user_id_update',
  'groups',
];

/** The lists of a value and of the objects in it; nothing if it is one thing as a whole. */
function walkValue(value: Wire, field: unknown): Found[] | undefined {
  if (isWhole(field) || !hasAny(value, LISTS)) return undefined;
  const { messages, statuses, contacts, metadata } = value;
  const own = isObject(metadata) ? [metadata.phone_number_id, metadata.display_phone_number] : [];
  const isLive = isAbsent(field) || (typeof field === 'string' && field.trim() === 'messages');
  const live = isLive
    ? [...metaMessages(messages, own, contacts), ...each(statuses, walkStatus)]
    : [...each(messages, one), ...each(statuses, one)];
  const others = LISTS.slice(2).flatMap((key) => each(value[key], one));
  return [...live, ...others, ...besideMeta(value), ...beside(value, ...LISTS, 'contacts', 'metadata')];
}

/** Gupshup says among the receipts that an address was saved; that is no receipt. */
function walkStatus(raw: unknown): Found[] {
  const isSaved = isObject(raw) && raw.type === 'set-callback' && (typeof raw.id !== 'string' || isAbsent(raw.id));
  return one(raw, isSaved ? 'other' : 'status');
}
