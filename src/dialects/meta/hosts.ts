import type { BusinessNumber } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import type { Place } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import { fields } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id } from '../../wire/values.ts';
import { get, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { toBusinessNumber } from '../whatsapp/people.ts';

// What hosts add to Meta's on-premises body.

/** Turn.io posts what was sent to the same address, each as a bare record, or among what was received. */
export function isOutbound(record: WireObject): boolean {
  const vendor = get(record, '_vnd');
  const version = isWireObject(vendor) ? get(vendor, 'v1') : undefined;
  return isWireObject(version) && get(version, 'direction') === 'outbound' && holds(record, 'to');
}

/** Meta's client never says which of the business's numbers a body is about; Route Mobile and EnableX do. */
const ours: Piece<{ number?: string }> = /* @__PURE__ */ fields<{ number?: string }>({
  number: under(id, 'brand_msisdn', 'business_phone'),
});

export function readHost(
  value: WireObject,
  at: Place | undefined,
  { report }: Walk<never>,
): BusinessNumber | undefined {
  return toBusinessNumber(readWirePart(ours, value, at, report)?.number);
}
