import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The sources keep no state, so files share what they import: half of the time would go into importing it again.
    isolate: false,
    // By default one processor is left alone, which of two is half.
    maxWorkers: '100%',
    // Nothing is asserted by the clock; a busy machine is no bug.
    testTimeout: 120_000,
    // These take a build and an installation: `npm run test:package`.
    exclude: [...configDefaults.exclude, 'test/package/**'],
    typecheck: {
      checker: 'tsc',
      include: ['test/**/*.test-d.ts'],
      tsconfig: './tsconfig.node.json',
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Types only: nothing in them runs.
      exclude: ['src/contract/**'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
