import { BODY } from '../../core/place.ts';
import type { ItemKind, Walk } from '../../core/walk.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { BARE_LISTS, isOfCloud, NOBODY, splitValue } from '../../dialects/meta/value.ts';
import { isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { isDeliveryReport, isSendCall } from './signs.ts';

/** A delivery report is the whole body; messages and receipts come as they do from Meta's on-premises client. */
export function split(body: WireObject, walk: Walk<MetaEnvelope>): void {
  const isReport = isDeliveryReport(body);
  if (isReport) walk.put('status', body, BODY, NOBODY);
  const isSplit = !isOfCloud(body) && splitValue(body, BODY, { lists: BARE_LISTS, kindOf, business: undefined }, walk);
  if (isReport && !isSplit) walk.others(body, BODY);
}

function kindOf(kind: ItemKind, item: unknown): ItemKind {
  return kind === 'message' && isWireObject(item) && isSendCall(item) ? 'outbound' : kind;
}
