import {
  beside,
  besideMeta,
  each,
  type Found,
  isMarkedOutbound,
  isMissing,
  META_LISTS,
  metaMessages,
  one,
  type Wire,
} from '../../laws/walk.ts';

/** The keys in which hosts say which of the business's numbers a body is about. */
const OWN_NUMBER = ['brand_msisdn', 'business_phone'];

/** `{contacts, messages, statuses, errors}`, nothing around it; or a record that Turn.io says was sent, which is the body. */
export function walkMetaOnprem(body: Wire): Found[] {
  const messages = metaMessages(
    body.messages,
    OWN_NUMBER.map((key) => body[key]),
    body.contacts,
  );
  const statuses = each(body.statuses, (raw) => one(raw, 'status'));
  const errors = each(body.errors, one);
  // A record has contacts of its own, but no messages and receipts: those beside it are somebody's. Its errors are told, too.
  if (isMarkedOutbound(body) && !isMissing(body.to)) return [...one(body), ...messages, ...statuses, ...errors];
  return [
    ...messages,
    ...statuses,
    ...errors,
    ...besideMeta(body),
    ...beside(body, ...META_LISTS, 'contacts', 'metadata'),
  ];
}
