// What others read. They read Cloud's bodies only, so this folder knows of one provider.
import { root } from '../../ci/shared/package.mjs';
import { load } from '../../scripts/bundle.mjs';

/** @type {import('../library.mjs').ProviderId} */
export const PEERS_READ = 'meta-cloud';

/** @typedef {(body: unknown) => unknown} Reader */
/** @typedef {'mapBody' | 'mapBodyFast' | 'normalizeWebhook'} Mapping */
/** Other ways to read those bodies. @typedef {Record<Mapping | `parseWith${'Zod' | 'ZodOnEdge' | 'Valibot'}`, Reader>} Peers */

const PEERS = `
export { mapBody, mapBodyFast } from './by-hand.ts';
export { normalizeWebhook } from './kapso.ts';
export { parseWithValibot } from './valibot.ts';
export { parseWithZod, parseWithZodOnEdge } from './zod.ts';
`;

/** @returns {Promise<Peers>} */
export function loadPeers() {
  return load(PEERS, `${root}bench/peers`);
}
