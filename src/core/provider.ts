import type { ProviderId } from '../contract/message.ts';
import type { ParseResult, UnhandledKind } from '../contract/result.ts';
import type { WireObject } from '../wire/wire-object.ts';
import { kindOf, type Report } from './issues.ts';
import { type MessageFormat, messageReader } from './message.ts';
import { type Place, pathOf } from './place.ts';
import { type StatusFormat, statusReader } from './status.ts';

/** How sure a provider is that a body is its own: by signs nobody else has, by signs it shares, or not at all. */
export type Claim = 'certain' | 'possible' | 'none';

/** A provider whose bodies can be read. Pass some to `createParser`. */
export interface Provider<Id extends ProviderId = ProviderId> {
  readonly id: Id;
  /** Whether a body is this provider's. */
  readonly claim: (body: WireObject) => Claim;
  /** Puts everything that is in a body into the result. */
  readonly readInto: (result: ParseResult, body: WireObject, report: Report) => void;
}

/** What something in a body is. */
export type RecordKind = 'message' | 'status' | UnhandledKind;

/** Hands over one thing in a body: what it is, where, and what the body says around it, such as who is who. */
export type Emit<Envelope> = (kind: RecordKind, raw: unknown, at: Place | undefined, envelope: Envelope) => void;

/** What a room says: whose body it is, what is in it, and how to read that. What becomes of it is decided here. */
export interface Room<Id extends ProviderId, Head, Receipt, Envelope> {
  readonly id: Id;
  readonly claim: (body: WireObject) => Claim;
  readonly split: (body: WireObject, emit: Emit<Envelope>, report: Report) => void;
  readonly message: MessageFormat<Head, Envelope>;
  readonly status: StatusFormat<Receipt, Envelope>;
}

// @__NO_SIDE_EFFECTS__
export function defineProvider<Id extends ProviderId, Head, Receipt, Envelope>({
  id,
  claim,
  split,
  ...formats
}: Room<Id, Head, Receipt, Envelope>): Provider<Id> {
  const sort = sorter(id, formats);
  return {
    id,
    claim,
    readInto: (result, body, report) => {
      const emit: Emit<Envelope> = (kind, raw, at, envelope) => {
        try {
          sort(result, report, kind, raw, at, envelope);
        } catch {
          // Only values that no JSON text can spell throw when looked at: getters, revoked proxies.
          const fate = kind === 'status' ? 'malformed_status' : 'malformed_message';
          result.unhandled.push({ kind: fate, path: pathOf(at), raw });
          report('unreadable', at, 'Looking at this record throws.');
        }
      };
      split(body, emit, report);
    },
  };
}

type Sort<Envelope> = (result: ParseResult, report: Report, ...record: Parameters<Emit<Envelope>>) => void;

/** Puts each thing into the list that it belongs to. */
// @__NO_SIDE_EFFECTS__
function sorter<Head, Receipt, Envelope>(
  id: ProviderId,
  formats: Pick<Room<ProviderId, Head, Receipt, Envelope>, 'message' | 'status'>,
): Sort<Envelope> {
  const readMessage = messageReader(id, formats.message);
  const readStatus = statusReader(id, formats.status);

  return ({ messages, statuses, unhandled }, report, kind, raw, at, envelope) => {
    let fate: UnhandledKind;
    if (kind === 'message') {
      const message = readMessage(raw, at, envelope, report);
      if (message) return void messages.push(message);
      fate = 'malformed_message';
    } else if (kind === 'status') {
      const status = readStatus(raw, at, envelope, report);
      if (status) return void statuses.push(status);
      fate = 'malformed_status';
    } else {
      fate = kind;
      if (kind === 'malformed_envelope') {
        report('invalid_envelope', at, `Expected a part of the envelope, got ${kindOf(raw)}.`);
      }
      if (kind === 'malformed_message') report('invalid_record', at, 'Expected a message or a receipt.');
    }
    unhandled.push({ kind: fate, path: pathOf(at), raw });
  };
}
