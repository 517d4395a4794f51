import { readdirSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { writeSchemaFile } from './scripts/schema-json.ts';

const providers = readdirSync('src/providers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export default defineConfig(() => {
  // The two builds below run at the same time, so neither may empty the folder itself.
  rmSync('dist', { recursive: true, force: true });
  return [
    {
      name: 'library',
      entry: {
        index: 'src/index.ts',
        testing: 'src/testing/index.ts',
        // No entry of the package: named here, it is a file of its own, which only `testing` loads.
        samples: 'src/testing/samples.ts',
        schema: 'src/schema/index.ts',
        ...Object.fromEntries(providers.map((id) => [id, `src/providers/${id}/index.ts`])),
      },
      format: ['esm', 'cjs'],
      platform: 'neutral',
      target: 'es2022',
      dts: true,
      splitting: true,
      // Lets Rollup write the CommonJS chunks; tsup's own splitter turns `??` and `?.` into slow helper calls.
      treeshake: true,
      onSuccess: async () => writeSchemaFile('dist/schema.json'),
    },
    {
      name: 'cli',
      entry: { cli: 'src/cli/index.ts' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      splitting: false,
      removeNodeProtocol: false,
    },
  ];
});
