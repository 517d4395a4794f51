import type { ProviderId } from '../../src/contract/message.ts';
import type { Claim, Provider } from '../../src/core/provider.ts';

/** Providers that do not exist: no test of the core depends on one that does. */
export const RED = 'red' as ProviderId;
export const GREEN = 'green' as ProviderId;
export const BLUE = 'blue' as ProviderId;

/** A room that claims as it is told, and files every body as something that it knows. */
export function room(id: ProviderId, claim: Claim, asked: string[] = []): Provider {
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
export function emptyRoom(id: ProviderId, claim: Claim): Provider {
  return { ...room(id, claim), readInto: () => {} };
}
