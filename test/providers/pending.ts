/** Files that still name providers, and are being rewritten: a line goes as soon as what it names is. */
export const PENDING: readonly string[] = [
  'bench/',
  // A list of names and files of the package, for people to see a change of it.
  'test/package/pinned.ts',
  // A key holds a provider's name, and one that was stored has to be found again.
  'test/keys.test.ts',
  'test/laws.keys.test.ts',
  'test/package/tree-shaking.test.ts',
];
