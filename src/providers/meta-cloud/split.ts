import type { BusinessNumber } from '../../contract/people.ts';
import type { UnhandledKind } from '../../contract/result.ts';
import { readWirePart } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import type { Emit } from '../../core/provider.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { eachItem, type ListKinds, NOBODY, splitValue } from '../../dialects/meta/value.ts';
import { object } from '../../wire/object.ts';
import { readPhone } from '../../wire/phone.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { holds } from '../../wire/probe.ts';
import { isWireObject, type WireObject } from '../../wire/schema.ts';
import { id } from '../../wire/values.ts';
import { kindOfField, LISTS, WHOLE } from './events.ts';

const metadata: Piece<BusinessNumber> = /* @__PURE__ */ object<BusinessNumber>({
  phone_number_id: ['id', id],
  // Digits; `+` and blanks were seen.
  display_phone_number: ['phone', /* @__PURE__ */ map(id, readPhone)],
});

type EmitMeta = Emit<MetaEnvelope>;

export function split(body: WireObject, emit: EmitMeta, report: Report): void {
  if (!holds(body, 'entry')) splitStripped(body, emit, report);
  eachItem(body, 'entry', BODY, emit, (entry, at) => {
    if (!isWireObject(entry)) {
      emit('malformed_envelope', entry, at, NOBODY);
      return;
    }
    if (!holds(entry, 'changes')) emit('event', entry, at, NOBODY);
    const accountId = readWirePart(id, entry.id, below(at, 'id'), report);
    eachItem(entry, 'changes', at, emit, (change, place) => splitChange(change, place, accountId, emit, report));
  });
}

/** Relays strip the envelope down to the changes, or to the value, and may fold the change's `field` into that. */
function splitStripped(body: WireObject, emit: EmitMeta, report: Report): void {
  const { object, entry, field, ...rest } = body;
  if (holds(body, 'changes')) {
    eachItem(body, 'changes', BODY, emit, (change, at) => splitChange(change, at, undefined, emit, report));
  } else if (Object.keys(rest).length > 0) {
    splitField(field, { value: body, at: BODY }, { raw: body, at: BODY }, undefined, emit, report);
  }
}

function splitChange(change: unknown, at: Place, accountId: string | undefined, emit: EmitMeta, report: Report): void {
  const { field, value } = isWireObject(change) ? change : {};
  splitField(field, { value, at: below(at, 'value') }, { raw: change, at }, accountId, emit, report);
}

/** A value under its field. What has no known list, or is no message by its field, stays whole. */
function splitField(
  field: unknown,
  { value, at }: { value: unknown; at: Place | undefined },
  whole: { raw: unknown; at: Place | undefined },
  accountId: string | undefined,
  emit: EmitMeta,
  report: Report,
): void {
  const name = typeof field === 'string' ? field.trim() : '';
  const kind = kindOfField(name);
  if (WHOLE.includes(kind)) emit(kind, whole.raw, whole.at, NOBODY);
  else if (!isWireObject(value)) emit('malformed_envelope', whole.raw, whole.at, NOBODY);
  else if (!splitLists(value, at, accountId, listsOf(name, kind), emit, report))
    emit(kind, whole.raw, whole.at, NOBODY);
}

/** Messages and receipts are live under their own field, or where a relay took the field away. */
function listsOf(field: string, kind: UnhandledKind): ListKinds {
  if (field === '' || field === 'messages') return LISTS;
  return LISTS.map((list) => (list[0] === 'messages' || list[0] === 'statuses' ? [list[0], kind] : list));
}

function splitLists(
  value: WireObject,
  at: Place | undefined,
  accountId: string | undefined,
  lists: ListKinds,
  emit: EmitMeta,
  report: Report,
): boolean {
  let business = readWirePart(metadata, value.metadata, below(at, 'metadata'), report);
  if (accountId) {
    business ??= {};
    business.businessAccountId = accountId;
  }
  return splitValue(value, at, business, lists, emit, report);
}
