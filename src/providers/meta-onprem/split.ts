import type { Report } from '../../core/issues.ts';
import { BODY } from '../../core/place.ts';
import type { Emit } from '../../core/provider.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { BARE_LISTS, splitValue } from '../../dialects/meta/value.ts';
import type { WireObject } from '../../wire/wire-object.ts';

/** The body is the value itself, and never says which of the business's numbers it is about. */
export function split(body: WireObject, emit: Emit<MetaEnvelope>, report: Report): void {
  splitValue(body, BODY, undefined, BARE_LISTS, emit, report);
}
