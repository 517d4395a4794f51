import type { ProviderId } from '../contract/message.ts';
import type { ParseResult, UnhandledKind } from '../contract/result.ts';
import type { WireObject } from '../wire/wire-object.ts';
import { kindOf, type Report } from './issues.ts';
import { type MessageFormat, messageReader } from './message.ts';
import { type Place, pathOf } from './place.ts';
import { type StatusFormat, statusReader } from './status.ts';
import { type RecordKind, startWalk, type Walk } from './walk.ts';

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

/** How a provider is read: whose body it is, what is in it, and how to read that. What becomes of it is decided here. */
export interface ProviderFormat<Id extends ProviderId, Head, Receipt, Envelope> {
  readonly id: Id;
  readonly claim: (body: WireObject) => Claim;
  readonly split: (body: WireObject, walk: Walk<Envelope>) => void;
  readonly message: MessageFormat<Head, Envelope>;
  readonly status: StatusFormat<Receipt, Envelope>;
}

// @__NO_SIDE_EFFECTS__
export function defineProvider<Id extends ProviderId, Head, Receipt, Envelope>({
  id,
  claim,
  split,
  ...formats
}: ProviderFormat<Id, Head, Receipt, Envelope>): Provider<Id> {
  const read = recordReader(id, formats);
  return {
    id,
    claim,
    readInto: (result, body, report) => {
      const leave = (kind: UnhandledKind, raw: unknown, at: Place | undefined): void => {
        if (kind === 'malformed_envelope') {
          report('invalid_envelope', at, `Expected a part of the envelope, got ${kindOf(raw)}.`);
        }
        if (kind === 'malformed_message') report('invalid_record', at, 'Expected a message or a receipt.');
        result.unhandled.push({ kind, path: pathOf(at), raw });
      };
      const put: Walk<Envelope>['put'] = (kind, raw, at, envelope) => {
        if (kind !== 'message' && kind !== 'status') return leave(kind, raw, at);
        let fate: UnhandledKind | undefined;
        const told = result.issues.length;
        try {
          fate = read(result, report, kind, raw, at, envelope);
        } catch {
          // Only values that no JSON text can spell throw when looked at: getters, revoked proxies.
          report('unreadable', at, 'Looking at this record throws.');
          fate = BROKEN[kind];
        }
        // What is wrong with what the business itself sent is of no interest.
        if (fate === 'echo') result.issues.length = told;
        if (fate) result.unhandled.push({ kind: fate, path: pathOf(at), raw });
      };
      split(body, startWalk(put, leave, report));
    },
  };
}

const BROKEN = { message: 'malformed_message', status: 'malformed_status' } as const;

type ReadRecord<Envelope> = (
  result: ParseResult,
  report: Report,
  kind: RecordKind,
  raw: unknown,
  at: Place | undefined,
  envelope: Envelope,
) => UnhandledKind | undefined;

/** Reads a record into the list that it belongs to, or says what it is instead. */
// @__NO_SIDE_EFFECTS__
function recordReader<Head, Receipt, Envelope>(
  id: ProviderId,
  formats: Pick<ProviderFormat<ProviderId, Head, Receipt, Envelope>, 'message' | 'status'>,
): ReadRecord<Envelope> {
  const readMessage = messageReader(id, formats.message);
  const readStatus = statusReader(id, formats.status);

  return ({ messages, statuses }, report, kind, raw, at, envelope) => {
    if (kind === 'status') {
      const status = readStatus(raw, at, envelope, report);
      if (status === undefined) return BROKEN.status;
      statuses.push(status);
      return undefined;
    }
    const message = readMessage(raw, at, envelope, report);
    if (message === undefined) return BROKEN.message;
    if (message === 'echo') return message;
    messages.push(message);
    return undefined;
  };
}
