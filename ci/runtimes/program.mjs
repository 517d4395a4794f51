import { parseInbound } from 'whatsapp-inbound';
import samples from './corpus.json';
import { digest } from './digest.mjs';

/** What every runtime is asked. */
export function answer() {
  return JSON.stringify(digest(parseInbound, samples));
}
