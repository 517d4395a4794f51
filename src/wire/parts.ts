/** Parts of an object, each of which may not be there. */
export type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Adds the parts that are there. Nothing in a result is a key without a value. */
export function addParts<T extends object>(target: T, parts: Parts<T>): T {
  for (const key in parts) {
    const part = parts[key];
    // biome-ignore lint/suspicious/noPrototypeBuiltins: spelled out here, engines see that it is asked of a key just walked to.
    if (part !== undefined && Object.prototype.hasOwnProperty.call(parts, key)) target[key] = part;
  }
  return target;
}

/** The parts that are there, if any is. */
export function someParts<T extends object>(parts: Parts<T>): T | undefined {
  const whole = addParts({} as T, parts);
  return Object.keys(whole).length > 0 ? whole : undefined;
}
