import { defineConfig } from 'vitest/config';

/** Tests of the packed tarball, which take a build and an installation: `npm run test:package`. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/install.ts',
    testTimeout: 60_000,
  },
});
