import { expect, it } from 'vitest';
import type { ProviderId } from '../../src/index.ts';
import { buildWebhook, type InboundRecord } from '../../src/testing/index.ts';

/** What the testing kit refuses to build, by what is wrong with it, and where. */
export function itRefuses(
  provider: ProviderId,
  refused: { readonly [name: string]: readonly [record: InboundRecord, place?: string] },
): void {
  it.each(Object.entries(refused))('refuses %s, also where parts may be left out', (_, [record, place = '']) => {
    const build = () => buildWebhook(provider, record, { lossy: true });
    expect(build).toThrow(TypeError);
    expect(build).toThrow(`${provider} cannot say ${place}`);
  });
}
