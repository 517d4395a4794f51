import {
  beside,
  besideMeta,
  each,
  type Found,
  hasAny,
  isMissing,
  META_LISTS,
  metaMessages,
  one,
  type Wire,
} from '../../laws/walk.ts';

const WORDS = ['del_status', 'delivery_status'];
const RECEIVERS = ['rqst_ack_id', 'mobile_no'];

/** A flat delivery report, one message that is not in a list, lists like on-premises: mostly one of them, but who knows. */
export function walkSinchLegacy(body: Wire): Found[] {
  const { messages, statuses, errors, contacts } = body;
  const isReport = WORDS.some((key) => typeof body[key] === 'string') && RECEIVERS.some((key) => !isMissing(body[key]));
  // Beside a report alone, nobody is told by contacts.
  const hasLists = hasAny(body, META_LISTS);
  return [
    ...(isReport ? one(body, 'status') : []),
    ...metaMessages(messages, [], contacts),
    ...each(statuses, (raw) => one(raw, 'status')),
    ...each(errors, one),
    ...(hasLists ? besideMeta(body) : []),
    ...beside(body, ...META_LISTS, ...(hasLists ? ['contacts', 'metadata'] : [])),
  ];
}
