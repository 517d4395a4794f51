import type { Claim, Provider } from '../../src/core/provider.ts';

export type Id = 'infobip' | 'innopaas' | 'meta-cloud';

/** A room that claims as it is told, and files every body as something that it knows. */
export function room(id: Id, claim: Claim, asked: string[] = []): Provider<Id> {
  return {
    id,
    claim: () => {
      asked.push(id);
      return claim;
    },
    readInto: ({ unhandled }, raw) => void unhandled.push({ kind: 'account', path: [id], raw }),
  };
}

/** A room that finds nothing in any body. */
export function emptyRoom(id: Id, claim: Claim): Provider<Id> {
  return { id, claim: () => claim, readInto: () => {} };
}
