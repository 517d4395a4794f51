/** What an object has itself: what a polluted prototype gives to every object is no part of a message. */
export function own<T extends object, Key extends keyof T>(value: T, key: Key): T[Key] | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
