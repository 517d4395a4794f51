import type { InboundMessage, ProviderId } from '../contract/message.ts';
import type { MessageStatus, ParseResult } from '../contract/result.ts';
import type { WireObject } from '../wire/wire-object.ts';
import type { Report } from './issues.ts';
import { type MessageFormat, messageReader } from './message.ts';
import { type StatusFormat, statusReader } from './status.ts';
import { BROKEN, type ReadRecord, startWalk, type Walk } from './walk.ts';

/** How sure a provider is that a body is its own. `possible`: bodies of other providers can look the same. */
export type Claim = 'certain' | 'possible' | 'none';

/**
 * A provider whose bodies can be read, such as `infobip` of `whatsapp-inbound/infobip`. Pass it to `createParser`,
 * which calls its functions.
 */
export interface Provider<Id extends ProviderId = ProviderId> {
  /** The name of the provider, which each of its messages has in `provider`. */
  readonly id: Id;
  /** Says whether a body is this provider's. */
  readonly claim: (body: WireObject) => Claim;
  /** Reads a body, and adds everything that is in it to the result. */
  readonly readInto: (result: ParseResult, body: WireObject, report: Report) => void;
}

/** How a provider is read: whose body it is, what is in it, and how to read that. What becomes of it is decided here. */
export interface ProviderFormat<Id extends ProviderId, Head, Receipt, Envelope> {
  readonly id: Id;
  readonly claim: (body: WireObject) => Claim;
  readonly split: (body: WireObject, walk: Walk<Envelope>) => void;
  /** A record as its tables read it, where what was sent has another form. It is still what was sent that is handed on. */
  readonly unwrap?: (record: unknown) => unknown;
  readonly message: MessageFormat<Head, Envelope>;
  readonly status: StatusFormat<Receipt, Envelope>;
}

// @__NO_SIDE_EFFECTS__
export function defineProvider<Id extends ProviderId, Head, Receipt, Envelope>({
  id,
  claim,
  split,
  unwrap = asSent,
  ...formats
}: ProviderFormat<Id, Head, Receipt, Envelope>): Provider<Id> {
  const readMessage = messageReader(id, formats.message);
  const readStatus = statusReader(id, formats.status);

  return {
    id,
    claim,
    readInto: (result, body, report) => {
      const { messages, statuses, unhandled } = result;
      const read: ReadRecord<Envelope> = (kind, raw, at, envelope) => {
        try {
          if (kind === 'status') {
            const status = readStatus(unwrap(raw), at, envelope, report);
            if (status === undefined) return BROKEN.status;
            status.raw = raw;
            statuses.push(status as MessageStatus);
            return undefined;
          }
          const message = readMessage(unwrap(raw), at, envelope, report);
          if (message === undefined) return BROKEN.message;
          if (message === 'echo') return message;
          message.raw = raw;
          messages.push(message as InboundMessage);
          return undefined;
        } catch {
          // Only values that no JSON text can spell throw when looked at: getters, revoked proxies.
          report('unreadable', at, 'Looking at this record throws.');
          return BROKEN[kind];
        }
      };
      split(body, startWalk(unhandled, read, report));
    },
  };
}

function asSent(record: unknown): unknown {
  return record;
}
