// What the public types cost a consumer's compiler, beside a union of the same shape inferred from a schema.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../ci/shared/package.mjs';
import { withFolder } from './library.mjs';
import { isQuick, median } from './measure.mjs';
import { figures, formatCount, section } from './report.mjs';

const ROUNDS = isQuick ? 1 : 7;
const TSC = `${root}node_modules/typescript/bin/tsc`;

/** A consumer's `tsconfig.json`, strict as most are. @param {string} file */
const configFor = (file) => ({
  compilerOptions: {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module: 'nodenext',
    paths: { 'whatsapp-inbound': [`${root}dist/index.d.ts`], zod: [`${root}bench/node_modules/zod/index.d.ts`] },
  },
  files: [file],
});

/** @returns {Record<string, string>} */
function consumers() {
  /** @param {string} name */
  const read = (name) => readFileSync(`${root}bench/types/${name}`, 'utf8');
  const handle = read('handle.txt');
  const [schema] = read('zod-union.ts').split('// End of what is measured');
  const inferred = `${schema?.replace(/^import type.*$/m, '')}export type InboundMessage = z.infer<typeof inboundMessage>;`;
  return {
    'an empty file': 'export {};',
    'ours: the switch over `InboundMessage`': `import type { InboundMessage } from 'whatsapp-inbound';${handle}`,
    'ours: calling `parseInbound` as well': `import { type InboundMessage, parseInbound } from 'whatsapp-inbound';
export const handled = parseInbound('').messages.map(handle);${handle}`,
    'zod: `z.string()` and nothing else': `import * as z from 'zod';\nexport const schema = z.string();`,
    'zod: the switch over `z.infer` of the same union': inferred + handle,
  };
}

/** @param {string} output @param {string} label */
function figure(output, label) {
  const match = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(output);
  if (match === null) throw new Error(`tsc does not say "${label}":\n${output}`);
  return Number(match[1]);
}

/** @param {string} config */
function compile(config) {
  const { status, stdout } = spawnSync(process.execPath, [TSC, '-p', config, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the consumer does not compile:\n${stdout}`);
  return stdout;
}

/** @returns {Promise<import('./report.mjs').Outcome>} */
export async function run() {
  const rows = await withFolder(async (folder) => {
    const configs = Object.entries(consumers()).map(([name, code], index) => {
      writeFileSync(`${folder}/${index}.mts`, code);
      writeFileSync(`${folder}/${index}.json`, JSON.stringify(configFor(`${index}.mts`)));
      return { name, config: `${folder}/${index}.json`, outputs: /** @type {string[]} */ ([]) };
    });
    for (let round = 0; round < ROUNDS; round++) {
      for (const { config, outputs } of configs) outputs.push(compile(config));
    }
    return configs.map(({ name, outputs }) => {
      /** @param {string} label */
      const usual = (label) => median(outputs.map((output) => figure(output, label)));
      const costs = [usual('Instantiations'), usual('Types'), usual('Check time') * 1000, usual('Memory used') / 1000];
      return [name, ...costs.map(formatCount)];
    });
  });
  return {
    report: section(
      '## Types',
      "What they cost a consumer's compiler: `tsc --extendedDiagnostics`, strict, `skipLibCheck`. The union is written out, so " +
        'there is nothing to infer.',
      figures(['consumer', 'instantiations', 'types', 'check, ms', 'memory, MB'], rows),
    ),
  };
}
