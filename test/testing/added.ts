import type { ProviderId } from '../../src/index.ts';
import type { InboundRecord } from '../../src/testing/index.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';

/**
 * What a body says although the record does not: the wire's own words, and that a file is no voice note, where the type
 * tells. Whatever else differs is a failure.
 */
const ADDED: readonly { readonly path: readonly string[]; readonly isAdded: (value: unknown) => boolean }[] = [
  { path: ['wireStatus'], isAdded: (value) => typeof value === 'string' },
  { path: ['unknown', 'wireType'], isAdded: (value) => typeof value === 'string' },
  { path: ['media', 'voice'], isAdded: (value) => value === false },
];

type Loose = { [key: string]: Loose | undefined };

/** A record as it was read, without `raw` and without what its body adds to what was said. */
export function withoutAdded(read: object, said: object): object {
  const { raw, ...rest } = { ...read } as Loose;
  for (const { path, isAdded } of ADDED) {
    const [key, last] = path as [string, string | undefined];
    const value = last === undefined ? rest[key] : rest[key]?.[last];
    const own = last === undefined ? (said as Loose)[key] : (said as Loose)[key]?.[last];
    if (own !== undefined || !isAdded(value)) continue;
    if (last === undefined) delete rest[key];
    else rest[key] = Object.fromEntries(Object.entries(rest[key] as Loose).filter(([name]) => name !== last));
  }
  return rest;
}

/** A record whose people and numbers are called as that provider calls them. */
export function calledBy<T extends InboundRecord>(provider: ProviderId, record: T): T {
  const { address } = PROVIDER_TESTS[provider];
  if (address === undefined) return record;
  const copy = structuredClone({ ...record, raw: {} }) as unknown as Loose;
  for (const at of ['from', 'to', 'recipient']) if (copy[at]?.id) copy[at].id = address(String(copy[at].id)) as never;
  if (copy.context?.from) copy.context.from = address(String(copy.context.from)) as never;
  return { ...(copy as unknown as T), raw: record.raw };
}
