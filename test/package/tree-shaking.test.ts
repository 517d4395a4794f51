import { describe, expect, it } from 'vitest';
import { nameInCode, one, other } from '../providers/examples.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { bundlers } from './bundlers.ts';

/** By provider, words that stand in the code of its own folder alone, from several of its files. */
const SENTINELS: { [id: string]: readonly string[] } = Object.fromEntries(
  PROVIDERS.map((id) => [id, PROVIDER_TESTS[id].sentinels]),
);

/** Words of what every parser shares. */
const CORE = ['unknown_provider', 'invalid_record', 'JSON.parse'];

/** Words of the testing kit, from its builders and from its samples. */
const KIT = ['cannot say', 'neverSays', 'interactive.kind', 'media.image-with-caption'];

/** The sentinels found, by provider. */
function roomsIn(code: string): { [id: string]: readonly string[] } {
  const found = Object.entries(SENTINELS).map(
    ([id, words]) => [id, words.filter((word) => code.includes(word))] as const,
  );
  return Object.fromEntries(found.filter(([, words]) => words.length > 0));
}

function isValibot(module: string): boolean {
  return module.startsWith('valibot/');
}

describe.each(bundlers)('$name', ({ bundle }) => {
  it.each(PROVIDERS)('a bundle of %s holds that provider and no other', async (id) => {
    const { code } = await bundle(`export * from 'whatsapp-inbound/${id}';`);
    expect(roomsIn(code)).toEqual({ [id]: SENTINELS[id] });
    expect(KIT.filter((word) => code.includes(word))).toEqual([]);
  });

  it('a parser of two chosen providers holds those two', async () => {
    const { code } = await bundle(`
      import { createParser } from 'whatsapp-inbound';
      ${[one.id, other.id].map((id) => `import { ${nameInCode(id)} } from 'whatsapp-inbound/${id}';`).join('\n')}
      export const parse = createParser([${nameInCode(one.id)}, ${nameInCode(other.id)}]);`);
    expect(roomsIn(code)).toEqual({ [one.id]: SENTINELS[one.id], [other.id]: SENTINELS[other.id] });
  });

  it('parseInbound holds them all', async () => {
    const { code, modules } = await bundle("export { parseInbound } from 'whatsapp-inbound';");
    expect(roomsIn(code)).toEqual(SENTINELS);
    expect(CORE.filter((word) => !code.includes(word))).toEqual([]);
    expect(KIT.filter((word) => code.includes(word))).toEqual([]);
    expect(modules.some(isValibot)).toBe(true);
  });

  it.each(['matchMessage', 'assertNever, hasContext, hasReferral, matchMessage, textOf, toStandardSchema'])(
    '%s alone carry no parser and no valibot',
    async (names) => {
      const { code, modules } = await bundle(`export { ${names} } from 'whatsapp-inbound';`);
      expect(roomsIn(code)).toEqual({});
      expect(CORE.filter((word) => code.includes(word))).toEqual([]);
      expect(modules.filter(isValibot)).toEqual([]);
      expect(code).not.toContain('import');
    },
  );

  it('keys carry no parser and no valibot, though they know one provider by name', async () => {
    const { code, modules } = await bundle(
      "export { compareStatuses, messageKey, statusKey } from 'whatsapp-inbound';",
    );
    expect(roomsIn(code)).toEqual({ 'meta-onprem': ['"meta-onprem"'] });
    expect(CORE.filter((word) => code.includes(word))).toEqual([]);
    expect(modules.filter(isValibot)).toEqual([]);
    expect(code.length).toBeLessThan(2500);
  });

  it('a guard holds what it looks for, and no parser', async () => {
    const { code } = await bundle(`export { isMessageStatus } from 'whatsapp-inbound/schema';`);
    expect(roomsIn(code)).toEqual({ 'meta-onprem': ['"meta-onprem"'] });
    expect(code).toContain('callbackData');
    expect(code).not.toMatch(/call_permission_reply|productRetailerId|malformed_envelope/);
  });

  it('the testing kit holds no parser, and its samples only where they are used', async () => {
    const { code, modules } = await bundle("export { buildWebhook } from 'whatsapp-inbound/testing';");
    expect(CORE.slice(0, 2).filter((word) => code.includes(word))).toEqual([]);
    expect(KIT.filter((word) => !code.includes(word))).toEqual(['media.image-with-caption']);
    expect(modules.filter(isValibot)).toEqual([]);
  });

  it('an import that is not used leaves nothing behind', async () => {
    const { code } = await bundle(
      ["'whatsapp-inbound'", ...[...PROVIDERS, 'schema', 'testing'].map((id) => `'whatsapp-inbound/${id}'`)]
        .map((source, index) => `import * as unused${index} from ${source};`)
        .join('\n'),
    );
    expect(code.trim()).toBe('');
  });
});
