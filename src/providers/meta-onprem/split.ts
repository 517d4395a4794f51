import type { Report } from '../../core/issues.ts';
import { BODY } from '../../core/place.ts';
import type { WireRecord } from '../../core/provider.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { splitValue } from '../../dialects/meta/value.ts';
import type { WireObject } from '../../wire/schema.ts';

/** The body is the value itself, and never says which of the business's numbers it is about. */
export function split(body: WireObject, report: Report): WireRecord<MetaEnvelope>[] {
  return splitValue(body, BODY, undefined, { messages: 'message', statuses: 'status', errors: 'error' }, report);
}
