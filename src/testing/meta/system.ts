import { toSnakeCase } from '../spelling.ts';

/**
 * Whether an event is of a group: by Meta's page such an event has no type, by its list of types it has one. A message in a
 * group is in no other way told from one.
 */
export function isOfGroup(wireType: string | undefined, groupId: string | undefined): boolean {
  return wireType === undefined ? groupId !== undefined : toSnakeCase(wireType).startsWith('group_');
}

/** `customer_…` until v11 of the client, `user_…` since. */
export function isOfIdentity(wireType = ''): boolean {
  return /^(?:customer|user)_identity_changed$/.test(toSnakeCase(wireType));
}
