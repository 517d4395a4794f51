import type { InboundMessage, IssueCode, MessageBase, MessageStatus, ProviderId } from '../../src/index.ts';
import { ACCOUNT, BUSINESS, EARLIER_ID, type Forms, TIME, USER, USER_NAME, WHATSAPP_ID } from './bodies.ts';

/** Something that can be said on WhatsApp, and how each provider that can hand it on does so. */
export interface Meaning {
  readonly name: string;
  readonly of: 'message' | 'status';
  /** All that any provider says of it. What a provider leaves out or says otherwise is in `DIFFERENCES`. */
  readonly value: object;
  readonly forms: Forms;
  /** The providers whose pages do not show this, so that the form is Meta's, in their spelling. */
  readonly inferred: readonly ProviderId[];
  readonly issues: readonly IssueCode[];
}

/** For what no page shows, since nobody sends it on purpose. */
export const EVERYBODY: readonly ProviderId[] = ['meta-onprem', 'meta-cloud', 'infobip', 'sinch-legacy', 'innopaas'];

interface Remarks {
  inferred?: readonly ProviderId[];
  issues?: readonly IssueCode[];
}

type Said<M> = M extends InboundMessage ? Omit<M, keyof MessageBase> & Partial<Omit<M, 'provider' | 'raw'>> : never;

/** A message from the one person to the one business. */
export function said(name: string, body: Said<InboundMessage>, forms: Forms, remarks: Remarks = {}): Meaning {
  const head = {
    id: WHATSAPP_ID,
    from: { id: USER, phone: `+${USER}`, name: USER_NAME },
    to: { id: BUSINESS, phone: `+${BUSINESS}`, businessAccountId: ACCOUNT },
    timestamp: TIME,
  };
  return { name, of: 'message', value: { ...head, ...body }, forms, inferred: [], issues: [], ...remarks };
}

/** A receipt about what the business sent to the person. */
export function became(
  name: string,
  receipt: Omit<MessageStatus, 'id' | 'provider' | 'raw'>,
  forms: Forms,
  remarks: Remarks = {},
): Meaning {
  const head = {
    id: EARLIER_ID,
    recipient: { id: USER, phone: `+${USER}` },
    from: { id: BUSINESS, phone: `+${BUSINESS}`, businessAccountId: ACCOUNT },
    timestamp: TIME,
  };
  return { name, of: 'status', value: { ...head, ...receipt }, forms, inferred: [], issues: [], ...remarks };
}
