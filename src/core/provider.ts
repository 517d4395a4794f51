import type { ProviderId } from '../contract/message.ts';
import type { IssueCode, ParseResult, UnhandledKind } from '../contract/result.ts';
import type { WireObject } from '../wire/schema.ts';
import type { Report } from './issues.ts';
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

/** One thing in a body. */
export interface WireRecord<Envelope> {
  readonly kind: 'message' | 'status' | UnhandledKind;
  readonly raw: unknown;
  readonly at: Place | undefined;
  /** What the body says around it: the contacts, the business's number. */
  readonly envelope: Envelope;
}

/** What a room says: whose body it is, what is in it, and how to read that. What becomes of it is decided here. */
export interface Room<Id extends ProviderId, Head, Receipt, Envelope> {
  readonly id: Id;
  readonly claim: (body: WireObject) => Claim;
  readonly split: (body: WireObject, report: Report) => readonly WireRecord<Envelope>[];
  readonly message: MessageFormat<Head, Envelope>;
  readonly status: StatusFormat<Receipt, Envelope>;
}

/** The kinds of record that a room finds broken by itself. */
const COMPLAINTS: { readonly [kind in UnhandledKind]?: readonly [IssueCode, string] } = {
  malformed_envelope: ['invalid_envelope', 'This part of the envelope is not what it should be.'],
  malformed_message: ['invalid_record', 'Expected a message or a receipt.'],
};

function leave(result: ParseResult, kind: UnhandledKind, { raw, at }: WireRecord<unknown>): void {
  result.unhandled.push({ kind, path: pathOf(at), raw });
}

// @__NO_SIDE_EFFECTS__
export function defineProvider<Id extends ProviderId, Head, Receipt, Envelope>(
  room: Room<Id, Head, Receipt, Envelope>,
): Provider<Id> {
  const { id, claim, split } = room;
  const readMessage = messageReader(id, room.message);
  const readStatus = statusReader(id, room.status);

  const place = (result: ParseResult, record: WireRecord<Envelope>, report: Report) => {
    if (record.kind === 'message') {
      const message = readMessage(record, report);
      if (message) result.messages.push(message);
      else leave(result, 'malformed_message', record);
    } else if (record.kind === 'status') {
      const status = readStatus(record, report);
      if (status) result.statuses.push(status);
      else leave(result, 'malformed_status', record);
    } else {
      leave(result, record.kind, record);
      const complaint = COMPLAINTS[record.kind];
      if (complaint) report(complaint[0], record.at, complaint[1]);
    }
  };

  return {
    id,
    claim,
    readInto: (result, body, report) => {
      for (const record of split(body, report)) {
        try {
          place(result, record, report);
        } catch {
          // Only values that no JSON text can spell throw when looked at: getters, revoked proxies.
          leave(result, 'malformed_message', record);
          report('unreadable', record.at, 'Looking at this record throws.');
        }
      }
    },
  };
}
