import type { BusinessNumber } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import type { WireRecord } from '../../core/provider.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { type ListKinds, splitList, splitValue } from '../../dialects/meta/value.ts';
import { readPhone } from '../../wire/phone.ts';
import { map, object, type Piece } from '../../wire/piece.ts';
import { countKeys } from '../../wire/probe.ts';
import { isWireObject, type WireObject } from '../../wire/schema.ts';
import { id } from '../../wire/values.ts';
import { kindOfField, LISTS, WHOLE } from './events.ts';

const metadata: Piece<BusinessNumber> = /* @__PURE__ */ object<BusinessNumber>({
  phone_number_id: ['id', id],
  // Digits; `+` and blanks were seen.
  display_phone_number: ['phone', /* @__PURE__ */ map(id, readPhone)],
});

const BROKEN = 'malformed_envelope';

type Records = WireRecord<MetaEnvelope>[];

export function split(body: WireObject, report: Report): Records {
  // A relay that strips the envelope hands on the value itself.
  if (countKeys(body, 'entry', 'object') === 0) return splitLists(body, BODY, undefined, LISTS, report);
  return splitList(body, 'entry', BODY, 'account', NOBODY).flatMap((entry) =>
    entry.kind !== BROKEN && isWireObject(entry.raw) ? splitEntry(entry.raw, entry.at, report) : broken(entry),
  );
}

function splitEntry(entry: WireObject, at: Place | undefined, report: Report): Records {
  const accountId = readWirePart(id, entry.id, below(at, 'id'), report);
  return splitList(entry, 'changes', at, 'event', NOBODY).flatMap((change) =>
    change.kind !== BROKEN && isWireObject(change.raw)
      ? splitChange(change.raw, change, accountId, report)
      : broken(change),
  );
}

function splitChange(
  change: WireObject,
  record: WireRecord<MetaEnvelope>,
  accountId: string | undefined,
  report: Report,
): Records {
  const { field, value } = change;
  const name = typeof field === 'string' ? field : '';
  const kind = kindOfField(name);
  if (WHOLE.includes(name)) return [{ ...record, kind }];
  if (!isWireObject(value)) return broken(record);
  if (countKeys(value, ...Object.keys(LISTS)) === 0) return [{ ...record, kind }];
  const isLive = name === '' || name === 'messages';
  const lists = isLive ? LISTS : { ...LISTS, messages: kind, statuses: kind };
  return splitLists(value, below(record.at, 'value'), accountId, lists, report);
}

function splitLists(
  value: WireObject,
  at: Place | undefined,
  businessAccountId: string | undefined,
  lists: ListKinds,
  report: Report,
): Records {
  const number = readWirePart(metadata, value.metadata, below(at, 'metadata'), report);
  const business = businessAccountId ? { ...number, businessAccountId } : number;
  return splitValue(value, at, business, lists, report);
}

function broken(record: WireRecord<MetaEnvelope>): Records {
  return [{ ...record, kind: BROKEN }];
}

/** The envelope of what is not about people. */
const NOBODY: MetaEnvelope = { people: { byId: /* @__PURE__ */ new Map(), only: undefined }, business: undefined };
