import type { Claim } from '../../core/provider.ts';
import { countKeys, type WireObject } from '../../wire/wire-object.ts';
import { IDS, isOfWhatsApp, kindOfBody, says, wordAt } from './kinds.ts';

/**
 * An id under a name of Twilio's, and an address or another parameter of WhatsApp's: so certain also where the account is
 * missing, as in many a test.
 */
export function claim(body: WireObject): Claim {
  if (countKeys(body, ...IDS) === 0) return 'none';
  const kind = kindOfBody(body);
  if (kind === undefined) return 'none';
  if (isOfWhatsApp(body)) return says(body, ...IDS) ? 'certain' : 'none';
  // The letters say what an id is of. Clones of this interface, which have no WhatsApp, write UUIDs.
  if (!/^[sm]m/.test(wordAt(body, 'MessageSid'))) return 'none';
  return kind === 'status' ? 'certain' : 'possible';
}
