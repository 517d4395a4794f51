import { BODY } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { isOutbound } from '../../dialects/meta/hosts.ts';
import { BARE_LISTS, isOfCloud, splitValue } from '../../dialects/meta/value.ts';
import type { WireObject } from '../../wire/wire-object.ts';

/** The body is the value itself. */
export function split(body: WireObject, walk: Walk<MetaEnvelope>): void {
  if (isOutbound(body)) walk.leave('outbound', body, BODY);
  if (!isOfCloud(body)) {
    splitValue(body, BODY, { lists: BARE_LISTS, kindOf: undefined, business: undefined }, walk);
  }
}
