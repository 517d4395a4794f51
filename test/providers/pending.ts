/** Files that still name providers, and are being rewritten: a line goes as soon as what it names is. */
export const PENDING: readonly string[] = [
  'bench/',
  'ci/',
  'test/agreement',
  'test/laws/truth/',
  // A list of names and files of the package, for people to see a change of it.
  'test/package/pinned.ts',
];
