// What others add to a bundle that reads Cloud's bodies: the same files that are timed.

import { root } from '../ci/shared/package.mjs';
import { measureSize } from '../scripts/size.mjs';

const PEERS = {
  'a mapping by hand': `export { mapBody } from './by-hand.ts'`,
  Kapso: `export { normalizeWebhook } from './kapso.ts'`,
  'zod 4 and the mapping': `export { parseWithZod } from './zod.ts'`,
  'valibot and the mapping': `export { parseWithValibot } from './valibot.ts'`,
};

export function measurePeerSizes() {
  return Promise.all(
    Object.entries(PEERS).map(async ([name, code]) => ({ name, ...(await measureSize(code, `${root}bench/peers`)) })),
  );
}
