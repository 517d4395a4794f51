import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inject } from 'vitest';

export const consumer = inject('consumer');

/** Loads as a CommonJS file of the consumer would. */
export const requireThere = createRequire(join(consumer, 'index.cjs'));

/** The package as installed. */
export const installed = join(consumer, 'node_modules/whatsapp-inbound');

interface Conditions {
  types: string;
  default: string;
}

type Manifest = Omit<typeof import('../../package.json'), 'exports'> & {
  exports: { [entry: string]: string | { import: Conditions; require: Conditions } };
};

/** The package.json that was packed. */
export const manifest: Manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

/** The files behind every entry that can be imported, by the way it is imported. */
export const entries = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  typeof target === 'string'
    ? []
    : [{ entry, name: join('whatsapp-inbound', entry), import: target.import, require: target.require }],
);
