import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { path, spellKnownFields } from '../../scripts/known-fields.mjs';

// That none is missing is seen by the tests of --audit.
it('the fields that are known to --audit are those of the fixtures as they are', async () => {
  expect(readFileSync(path, 'utf8'), 'npm run build writes them anew').toBe(await spellKnownFields());
});
