import type { Claim } from '../../core/provider.ts';
import { get, type WireObject } from '../../wire/wire-object.ts';
import { IDS, isOfWhatsApp, kindOfBody, says } from './kinds.ts';

/**
 * An id under a name of Twilio's, and an address or another parameter of WhatsApp's: so certain also where the account is
 * missing, as in many a test.
 */
export function claim(body: WireObject): Claim {
  const kind = kindOfBody(body);
  if (kind === undefined) return 'none';
  if (isOfWhatsApp(body)) {
    if (says(body, ...IDS)) return 'certain';
    return says(body, 'AccountSid') ? 'possible' : 'none';
  }
  if (!isTwilios(get(body, 'MessageSid'))) return 'none';
  // A receipt that names nobody does not tell its channel, and is read as WhatsApp's.
  return kind === 'status' ? 'certain' : 'possible';
}

/** The letters say what an id is of. Clones of this interface, which have no WhatsApp, write UUIDs. */
function isTwilios(sid: unknown): boolean {
  return typeof sid === 'string' && /^(?:SM|MM)/.test(sid);
}
