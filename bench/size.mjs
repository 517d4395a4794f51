// What we add to a bundle, and what others add that read Cloud's bodies: the same files that are timed.
import { root } from '../ci/shared/package.mjs';
import { measureSize, measureSizes } from '../scripts/size.mjs';
import { figures, formatCount, section } from './report.mjs';

const PEERS = {
  'a mapping by hand': `export { mapBody } from './by-hand.ts'`,
  Kapso: `export { normalizeWebhook } from './kapso.ts'`,
  'zod 4 and the mapping': `export { parseWithZod } from './zod.ts'`,
  'valibot and the mapping': `export { parseWithValibot } from './valibot.ts'`,
};

/** @returns {Promise<import('./report.mjs').Outcome>} */
export async function run() {
  const sizes = await measureSizes();
  const rows = sizes.map(({ name, gzipped, budget, minified }) => [
    name,
    ...[gzipped, budget, minified].map(formatCount),
  ]);
  for (const [name, code] of Object.entries(PEERS)) {
    const { gzipped, minified } = await measureSize(code, `${root}bench/peers`);
    rows.push([name, formatCount(gzipped), '', formatCount(minified)]);
  }
  return {
    report: section(
      '## Size',
      'Minified by esbuild and gzipped, with everything that is imported.',
      figures(['bundle', 'bytes', 'held to', 'without gzip'], rows),
    ),
    aims: sizes.map(({ name, aim, gzipped }) => ({ what: `bytes of ${name}`, aim, measured: gzipped, digits: 0 })),
  };
}
