/** What a look gives while names are on `Object.prototype`, as a bug elsewhere in a program can leave them there. */
export function polluted<T>(values: { readonly [name: PropertyKey]: unknown }, look: () => T): T {
  const names = Reflect.ownKeys(values);
  for (const name of names) {
    const value = values[name];
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  }
  try {
    return look();
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
}
