import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type * as Kit from '../../src/testing/index.ts';
import { one } from '../providers/examples.ts';
import { consumer, entries, installed, requireThere } from './consumer.ts';
import { errorsIn } from './declarations.ts';

const entry = entries.find(({ name }) => name === 'whatsapp-inbound/testing');

it('both module systems get the same kit', async () => {
  const esm: typeof Kit = await import(pathToFileURL(join(installed, entry?.import.default ?? '')).href);
  const cjs: typeof Kit = requireThere('whatsapp-inbound/testing');
  const built = [esm, cjs].map(({ buildMessage, buildWebhook }) => buildWebhook(one.id, buildMessage('text')).text);
  expect(built[0]).toBe(built[1]);
  expect(cjs.samples).toEqual(esm.samples);
});

it('the samples are a file of their own, of at most 150 kB, for each kind of module', () => {
  const dist = join(installed, 'dist');
  const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
  const holding = files.map((file) => readFileSync(join(dist, file))).filter((text) => text.includes('"text.plain"'));
  expect(holding).toHaveLength(2);
  for (const { length } of holding) expect(length).toBeLessThanOrEqual(150_000);
  expect(holding.filter((text) => text.includes('cannot say'))).toEqual([]);
});

it('a project without fast-check has no use for its types, and no errors for the lack of them', () => {
  writeFileSync(
    join(consumer, 'handler.mts'),
    `import { type Arbitrary, buildMessage, buildWebhook, type Webhook } from 'whatsapp-inbound/testing';
     export const webhook: Webhook<'${one.id}'> = buildWebhook('${one.id}', buildMessage('text'));
     export type Drawn = Arbitrary<number>;`,
  );
  expect(errorsIn('handler.mts')).toEqual([]);
  expect(errorsIn('handler.mts', { skipLibCheck: true })).toEqual([]);
});
