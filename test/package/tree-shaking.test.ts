import { describe, expect, it } from 'vitest';
import { bundlers } from './bundlers.ts';

/** Words that stand in the code of one provider's room alone, from several of its files. */
const SENTINELS: { [entry: string]: string[] } = {
  infobip: ['integrationType', 'pendingMessageCount', 'INTERACTIVE_FLOW_REPLY', 'ctwaClickId', 'UNDELIVERABLE'],
  innopaas: ['whatsapp_mo_message_received', 'customer_profile', 'send_phone'],
  'meta-cloud': ['whatsapp_business_account', 'smb_message_echoes', 'display_phone_number'],
  'meta-onprem': ['"meta-onprem"', 'from_me'],
  'sinch-legacy': ['rqst_ack_id', 'buttonUniqueID', 'del_desc'],
};

/** Words of what every parser shares. */
const CORE = ['unknown_provider', 'invalid_record', 'JSON.parse'];

/** Words of the testing kit, from its builders and from its samples. */
const KIT = ['cannot say', 'neverSays', 'interactive.kind', 'media.image-with-caption'];

const ids = Object.keys(SENTINELS);

/** The sentinels found, by provider. */
function roomsIn(code: string): { [id: string]: string[] } {
  const found = Object.entries(SENTINELS).map(
    ([id, words]) => [id, words.filter((word) => code.includes(word))] as const,
  );
  return Object.fromEntries(found.filter(([, words]) => words.length > 0));
}

function isValibot(module: string): boolean {
  return module.startsWith('valibot/');
}

describe.each(bundlers)('$name', ({ bundle }) => {
  it.each(ids)('a bundle of %s holds that provider and no other', async (id) => {
    const { code } = await bundle(`export * from 'whatsapp-inbound/${id}';`);
    expect(roomsIn(code)).toEqual({ [id]: SENTINELS[id] });
    expect(KIT.filter((word) => code.includes(word))).toEqual([]);
  });

  it('a parser of two chosen providers holds those two', async () => {
    const { code } = await bundle(`
      import { createParser } from 'whatsapp-inbound';
      import { infobip } from 'whatsapp-inbound/infobip';
      import { innopaas } from 'whatsapp-inbound/innopaas';
      export const parse = createParser([infobip, innopaas]);`);
    expect(roomsIn(code)).toEqual({ infobip: SENTINELS.infobip, innopaas: SENTINELS.innopaas });
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

  it('the testing kit holds no parser, and its samples only where they are used', async () => {
    const { code, modules } = await bundle("export { buildWebhook } from 'whatsapp-inbound/testing';");
    expect(CORE.slice(0, 2).filter((word) => code.includes(word))).toEqual([]);
    expect(KIT.filter((word) => !code.includes(word))).toEqual(['media.image-with-caption']);
    expect(modules.filter(isValibot)).toEqual([]);
  });

  it('an import that is not used leaves nothing behind', async () => {
    const { code } = await bundle(
      ["'whatsapp-inbound'", "'whatsapp-inbound/testing'", ...ids.map((id) => `'whatsapp-inbound/${id}'`)]
        .map((source, index) => `import * as unused${index} from ${source};`)
        .join('\n'),
    );
    expect(code.trim()).toBe('');
  });
});
