import type { InboundMessage, ProviderId } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import type { Refuse, Wire } from './saying.ts';

/**
 * How a provider says records, written from its pages. It is given copies, and takes out of them what it says; what it
 * leaves is what the provider cannot say, so a field that a later version of the contract adds is never lost in silence.
 */
export interface Builder {
  /** The body of one message. `undefined` where there are no such messages. */
  readonly message: (message: InboundMessage, refuse: Refuse) => Wire | undefined;
  /** The body of one receipt. */
  readonly status: (status: MessageStatus, refuse: Refuse) => Wire | undefined;
  /** Two bodies in one: the second is of one record. `undefined` where they cannot be. Without it every record has a body of its own. */
  readonly join?: (body: Wire, next: Wire) => Wire | undefined;
  /** Parts that it never says of anybody, by their place. They are left out without complaint, and listed. */
  readonly neverSays?: readonly string[];
  /** Ids that it gives every record beside its own, and by which a record without its own is still known. */
  readonly otherIds?: readonly string[];
  /** How it calls people and numbers, where that is not their id: their ids are read as this. */
  readonly address?: (id: string) => string;
  /** How it is posted, where that is not JSON. */
  readonly encode?: (body: Wire) => Encoded;
}

/** A body's text, and what it parses to. */
export interface Encoded {
  readonly body: Wire;
  readonly text: string;
  readonly contentType: string;
}

export type Builders = { readonly [Id in ProviderId]: Builder };
