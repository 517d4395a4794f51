/** Files elsewhere that name providers, and why. */
export const EXCEPTIONS: readonly string[] = [
  // What others read is Cloud's alone.
  'bench/peers/',
  'bench/types/',
  // Whom an example is for, and how each provider signs.
  'ci/examples/',
  // A list of names and files of the package, for people to see a change of it.
  'test/package/pinned.ts',
  // A key holds a provider's name, and one that was stored has to be found again.
  'test/keys.test.ts',
  'test/laws.keys.test.ts',
  'test/package/tree-shaking.test.ts',
];
