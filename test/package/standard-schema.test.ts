import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../ci/shared/package.mjs';
import { runOrThrow } from '../../ci/shared/run.mjs';
import { parseInbound } from '../../src/index.ts';
import { one } from '../providers/examples.ts';
import { consumer } from './consumer.ts';
import { errorsIn } from './declarations.ts';

beforeAll(() => {
  for (const file of ['standard-schema.ts', 'hono-app.ts', 'hono-requests.mjs']) {
    cpSync(`${root}ci/consumers/${file}`, join(consumer, file));
  }
});

describe('types', () => {
  it('a parser’s schema is one of @standard-schema/spec, without loss', () => {
    expect(errorsIn('standard-schema.ts')).toEqual([]);
  });

  it('a schema of another result is none of them', () => {
    writeFileSync(
      join(consumer, 'other-result.ts'),
      `import type { StandardSchemaV1 } from '@standard-schema/spec';
       import { type ParseResult, parseInbound, toStandardSchema } from 'whatsapp-inbound';
       export const schema: StandardSchemaV1<unknown, ParseResult<'${one.id}'>> = toStandardSchema(parseInbound);`,
    );
    expect(errorsIn('other-result.ts')).toEqual([
      `Type 'StandardSchemaV1<unknown, ParseResult<ProviderId>>' is not assignable to type 'StandardSchemaV1<unknown, ParseResult<"${one.id}">>'.`,
    ]);
  });

  it('Hono infers the result', () => {
    expect(errorsIn('hono-app.ts', { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] })).toEqual([]);
  });
});

describe('a Hono validator', () => {
  const message = { from: '12025550101', id: 'wamid.1', timestamp: '1561034412', type: 'text', text: { body: 'Hi' } };
  const value = { metadata: { phone_number_id: '1' }, messages: [message] };
  const good = { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] };

  const { provider } = parseInbound(good);

  it('lets a body through and hands over the result', async () => {
    expect(await post(good)).toEqual([
      { path: '/lenient', status: 200, answer: { provider, types: ['text'], codes: [] } },
      { path: '/strict', status: 200, answer: { provider } },
    ]);
  });

  it('refuses what cannot be read only if it is strict', async () => {
    const [lenient, strict] = await post({ hello: 'world' });
    expect(lenient).toEqual({ path: '/lenient', status: 200, answer: { types: [], codes: ['unknown_provider'] } });
    expect(strict).toMatchObject({ path: '/strict', status: 400, answer: { success: false } });
    expect(strict?.answer.error).toMatchObject([{ code: 'unknown_provider', path: [] }]);
  });

  it('says where a message is broken, and lets a mere warning through', async () => {
    const change = (changed: object) => {
      const broken = structuredClone(good);
      Object.assign(broken.entry[0]?.changes[0]?.value.messages[0] ?? {}, changed);
      return post(broken);
    };
    const [, refused] = await change({ text: 7 });
    const path = ['entry', 0, 'changes', 0, 'value', 'messages', 0, 'text'];
    expect(refused).toMatchObject({ status: 400, answer: { error: [{ path }] } });
    expect(await change({ timestamp: 'soon' })).toMatchObject([
      { answer: { codes: ['dropped_field'] } },
      { status: 200 },
    ]);
  });
});

interface Answer {
  path: string;
  status: number;
  answer: { error?: unknown };
}

/** Both routes' answers to a body. */
async function post(body: unknown): Promise<Answer[]> {
  await build({
    entryPoints: [join(consumer, 'hono-app.ts')],
    outfile: join(consumer, 'hono-app.mjs'),
    format: 'esm',
    logLevel: 'silent',
  });
  return JSON.parse(await runOrThrow(process.execPath, ['hono-requests.mjs', JSON.stringify(body)], { cwd: consumer }));
}
