import type { BusinessNumber } from '../../contract/people.ts';
import type { UnhandledKind } from '../../contract/result.ts';
import { readWirePart } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import { emitOtherLists } from '../../core/other-lists.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import type { Emit } from '../../core/provider.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { eachItem, type ListKinds, NOBODY, splitValue } from '../../dialects/meta/value.ts';
import { object } from '../../wire/object.ts';
import { readPhone } from '../../wire/phone.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { id } from '../../wire/values.ts';
import { holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { kindOfField, LISTS, WHOLE } from './events.ts';

const metadata: Piece<BusinessNumber> = /* @__PURE__ */ object<BusinessNumber>({
  phone_number_id: ['id', id],
  // Digits; `+` and blanks were seen.
  display_phone_number: ['phone', /* @__PURE__ */ map(id, readPhone)],
});

type EmitMeta = Emit<MetaEnvelope>;

export function split(body: WireObject, emit: EmitMeta, report: Report): void {
  if (!holds(body, 'entry')) {
    splitStripped(body, emit, report);
    return;
  }
  eachItem(body, 'entry', BODY, emit, (entry, at) => {
    if (!isWireObject(entry)) emit('malformed_envelope', entry, at, NOBODY);
    else if (!holds(entry, 'changes')) emit('event', entry, at, NOBODY);
    else splitChanges(entry, at, readWirePart(id, entry.id, below(at, 'id'), report), emit, report);
  });
  emitOtherLists(body, BODY, (key) => key === 'entry', emit, NOBODY);
}

/** Relays strip the envelope down to the changes, to one of them, or to its value, into which they may fold its `field`. */
function splitStripped(body: WireObject, emit: EmitMeta, report: Report): void {
  const { object, entry, field, ...rest } = body;
  if (holds(body, 'changes')) splitChanges(body, BODY, undefined, emit, report);
  else if (isWireObject(body.value)) splitChange(body, BODY, undefined, emit, report);
  else if (Object.keys(rest).length > 0) {
    splitField(field, { value: body, at: BODY }, { raw: body, at: BODY }, undefined, emit, report);
  }
}

function splitChanges(
  parent: WireObject,
  at: Place | undefined,
  accountId: string | undefined,
  emit: EmitMeta,
  report: Report,
): void {
  eachItem(parent, 'changes', at, emit, (change, place) => splitChange(change, place, accountId, emit, report));
  emitOtherLists(parent, at, (key) => key === 'changes' || key === 'id', emit, NOBODY);
}

function splitChange(
  change: unknown,
  at: Place | undefined,
  accountId: string | undefined,
  emit: EmitMeta,
  report: Report,
): void {
  const { field, value } = isWireObject(change) ? change : {};
  const isSplit = splitField(field, { value, at: below(at, 'value') }, { raw: change, at }, accountId, emit, report);
  if (isSplit && isWireObject(change)) emitOtherLists(change, at, (key) => key === 'field', emit, NOBODY);
}

/** A value under its field. What has no known list, or is no message by its field, stays whole: then it is not split. */
function splitField(
  field: unknown,
  { value, at }: { value: unknown; at: Place | undefined },
  whole: { raw: unknown; at: Place | undefined },
  accountId: string | undefined,
  emit: EmitMeta,
  report: Report,
): boolean {
  const name = typeof field === 'string' ? field.trim() : '';
  // A relay may have taken the field away.
  const isLive = name === '' || name === 'messages';
  const kind = kindOfField(name);
  const isWhole = WHOLE.includes(kind);
  const isSplit =
    !isWhole && isWireObject(value) && splitLists(value, at, accountId, isLive ? LISTS : listsAs(kind), emit, report);
  if (!isSplit) emit(isWhole || isWireObject(value) ? kind : 'malformed_envelope', whole.raw, whole.at, NOBODY);
  // A user may have written them.
  else if (!isLive && kind === 'event' && holds(value, 'messages'))
    report('unknown_type', below(whole.at, 'field'), 'Messages under this field are not read; see `unhandled`.');
  return isSplit;
}

/** Messages and receipts of another time, or of another app. */
function listsAs(kind: UnhandledKind): ListKinds {
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
