import type { Report } from '../../core/issues.ts';
import { emitOtherLists } from '../../core/other-lists.ts';
import { BODY, below } from '../../core/place.ts';
import type { Emit } from '../../core/provider.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { readPeople } from '../../dialects/meta/people.ts';
import { BARE_LISTS, NOBODY, splitValue } from '../../dialects/meta/value.ts';
import { attempt, type WireObject } from '../../wire/wire-object.ts';
import { isDeliveryReport, isMessage, isOutbound } from './signs.ts';

export function split(body: WireObject, emit: Emit<MetaEnvelope>, report: Report): void {
  const { messages, contacts } = body;
  const isOne = attempt(() => isMessage(messages), true);
  if (isDeliveryReport(body)) emit('status', body, BODY, NOBODY);
  if (isOne) {
    const people = readPeople(contacts, true, below(BODY, 'contacts'), report);
    emit('message', messages, below(BODY, 'messages'), { people, business: undefined });
  }
  const sort: Emit<MetaEnvelope> = (kind, raw, at, envelope) => {
    emit(kind === 'message' && attempt(() => isOutbound(raw), false) ? 'outbound' : kind, raw, at, envelope);
  };
  const rest = isOne ? { ...body, messages: undefined, contacts: undefined } : body;
  const hasList = splitValue(rest, BODY, undefined, BARE_LISTS, sort, report);
  if (isOne && !hasList) emitOtherLists(rest, BODY, () => false, emit, NOBODY);
}
