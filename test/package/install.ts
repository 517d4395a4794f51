import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { install, manifest, pack, root, temporaryFolder } from '../../ci/shared/package.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of a package that has installed the tarball, and the tools a user may use it with. */
    consumer: string;
    /** What is in the tarball. */
    files: string[];
  }
}

/** Packs and installs once for all tests. */
export default async function setup(project: TestProject): Promise<void> {
  const consumer = temporaryFolder('package');
  const { path, files } = await pack(consumer);
  const { dependencies } = JSON.parse(readFileSync(`${root}ci/consumers/package.json`, 'utf8'));
  await install(consumer, { ...dependencies, [manifest.name]: `file:${path}` });
  project.provide('consumer', consumer);
  project.provide('files', files);
}
