import { expect, test } from 'vitest';
import { bundles, measureSize } from '../scripts/size.mjs';

// From the sources, valibot included, minified and gzipped: no build needed.
test.each(bundles)('$name adds at most $budget bytes to a bundle', async ({ code, budget }) => {
  const { gzipped } = await measureSize(code);
  expect(gzipped).toBeLessThanOrEqual(budget);
});

test('what is measured is the whole library and not an empty file', async () => {
  const sizes = await Promise.all(bundles.map(({ code }) => measureSize(code)));
  const [all, one, ...rest] = sizes.map(({ gzipped }) => gzipped) as [number, number, ...number[]];
  expect(all).toBeGreaterThan(one);
  expect(Math.min(one, ...rest)).toBeGreaterThan(50);
});
