import type { ProviderId } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import type { Piece } from '../wire/piece.ts';
import { REPORTED, readWire } from './fit.ts';
import type { Report } from './issues.ts';
import type { Place } from './place.ts';

/** A receipt in the making. */
export type StatusDraft = Omit<MessageStatus, 'raw'> & { raw?: unknown };

/** How a provider's receipts are read. */
export interface StatusFormat<Receipt, Envelope> {
  readonly receipt: Piece<Receipt>;
  /** `undefined` without an id or a status word. */
  readonly read: (receipt: Receipt, envelope: Envelope, provider: ProviderId) => StatusDraft | undefined;
}

// @__NO_SIDE_EFFECTS__
export function statusReader<Receipt, Envelope>(
  provider: ProviderId,
  { receipt, read }: StatusFormat<Receipt, Envelope>,
): (raw: unknown, at: Place | undefined, envelope: Envelope, report: Report) => StatusDraft | undefined {
  return (raw, at, envelope, report) => {
    const meaning = readWire(receipt, raw, at, report);
    if (meaning === REPORTED) return undefined;
    const status = meaning && read(meaning, envelope, provider);
    if (status === undefined) report('invalid_record', at, 'Expected a receipt with an id and a status.');
    return status;
  };
}
