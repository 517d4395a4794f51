import type { BusinessNumber } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import { BODY, below } from '../../core/place.ts';
import type { ItemKind, Walk } from '../../core/walk.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { BARE_LISTS, splitValue } from '../../dialects/meta/value.ts';
import { toBusinessNumber } from '../../dialects/whatsapp/people.ts';
import { id } from '../../wire/values.ts';
import { get, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { isOutbound } from './signs.ts';

/** The body is the value itself. */
export function split(body: WireObject, walk: Walk<MetaEnvelope>): void {
  if (isOutbound(body)) walk.leave('outbound', body, BODY);
  else splitValue(body, BODY, { lists: BARE_LISTS, kindOf, business: readBusiness(body, walk) }, walk);
}

function kindOf(kind: ItemKind, item: unknown): ItemKind {
  return kind === 'message' && isWireObject(item) && isOutbound(item) ? 'outbound' : kind;
}

/** Meta's client never says which of the business's numbers a body is about; Route Mobile and EnableX add it. */
const BUSINESS_KEYS: readonly string[] = ['brand_msisdn', 'business_phone'];

function readBusiness(body: WireObject, { report }: Walk<MetaEnvelope>): BusinessNumber | undefined {
  const key = BUSINESS_KEYS.find((name) => holds(body, name));
  const number = key && readWirePart(id, get(body, key), below(BODY, key), report);
  return number ? toBusinessNumber(number) : undefined;
}
