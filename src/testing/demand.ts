/** Throws where a caller, not being TypeScript, asks for something that there is not. */
export function demandOneOf(what: string, names: readonly string[], given: unknown): void {
  if (names.includes(given as string)) return;
  throw new TypeError(`Expected ${what}: one of ${names.join(', ')}. Got ${spell(given)}.`);
}

function spell(given: unknown): string {
  return typeof given === 'string' ? JSON.stringify(given) : typeof given;
}
