/** A getter or a trap that throws when something is looked at, as no JSON can spell. */
export function throws(): never {
  throw new Error('looked at');
}

const { proxy, revoke } = Proxy.revocable({}, {});
revoke();

/** What throws whatever is asked of it. */
export const REVOKED: object = proxy;
