import {
  beside,
  besideMeta,
  each,
  type Found,
  isMissing,
  isObject,
  META_LISTS,
  metaMessages,
  one,
  type Wire,
} from '../../laws/walk.ts';

/** The keys in which hosts say which of the business's numbers a body is about. */
const OWN_NUMBER = ['brand_msisdn', 'business_phone'];

/** `{contacts, messages, statuses, errors}`, nothing around it; or what Turn.io says was sent, which is the body. */
export function walkMetaOnprem(body: Wire): Found[] {
  if (isMissing(body.messages) && isOutbound(body)) return one(body);
  const own = OWN_NUMBER.map((key) => body[key]);
  return [
    ...metaMessages(body.messages, own, body.contacts),
    ...each(body.statuses, (raw) => one(raw, 'status')),
    ...each(body.errors, one),
    ...besideMeta(body),
    ...beside(body, ...META_LISTS, 'contacts'),
  ];
}

function isOutbound({ _vnd }: Wire): boolean {
  return isObject(_vnd) && isObject(_vnd.v1) && _vnd.v1.direction === 'outbound';
}
