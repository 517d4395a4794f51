import type { Report } from '../../core/issues.ts';
import { BODY, below } from '../../core/place.ts';
import type { WireRecord } from '../../core/provider.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { readPeople } from '../../dialects/meta/people.ts';
import { splitValue } from '../../dialects/meta/value.ts';
import { attempt } from '../../wire/probe.ts';
import type { WireObject } from '../../wire/schema.ts';
import { isDeliveryReport, isMessage, isOutbound } from './signs.ts';

export function split(body: WireObject, report: Report): WireRecord<MetaEnvelope>[] {
  const people = readPeople(body.contacts, 1, below(BODY, 'contacts'), report);
  const envelope: MetaEnvelope = { people, business: undefined };
  if (isDeliveryReport(body)) return [{ kind: 'status', raw: body, at: BODY, envelope }];
  if (isMessage(body.messages)) {
    return [{ kind: 'message', raw: body.messages, at: below(BODY, 'messages'), envelope }];
  }
  const kinds = { messages: 'message', statuses: 'status', errors: 'error' } as const;
  return splitValue(body, BODY, undefined, kinds, report).map((record) =>
    record.kind === 'message' && attempt(() => isOutbound(record.raw), false)
      ? { ...record, kind: 'outbound' }
      : record,
  );
}
