import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/deep/*.deep.ts'],
    root: '.',
    maxWorkers: 2,
    testTimeout: 1_200_000,
    // Room for what a parse leaves behind, so that growth is measured and not the collector.
    execArgv: ['--max-semi-space-size=256', '--max-old-space-size=6144'],
  },
});
