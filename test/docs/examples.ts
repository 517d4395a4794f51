import { describe, expect, it } from 'vitest';
import { run } from './compiler.ts';
import { blocksOf, read } from './markdown.ts';
import { errorsIn, FIRST, GUIDE_FILES, JSON_EXAMPLES, SNIPPETS } from './program.ts';

/** On a machine that is busy with other tests. */
const PATIENCE = { timeout: 60_000 };

describe('the examples of the pages', () => {
  it.each([...SNIPPETS.keys(), ...JSON_EXAMPLES.keys()])('%s compiles', (name) => {
    expect(errorsIn(name)).toEqual([]);
  });

  it('would not compile with a case missing, or with a field that no type has', () => {
    expect(errorsIn('missing-case.ts')).toEqual([
      "Argument of type 'RevokeMessage' is not assignable to parameter of type 'never'.",
    ]);
    expect(errorsIn('wrong-example.ts')).toEqual([
      "Object literal may only specify known properties, and '\"caption\"' does not exist in type 'Text'.",
    ]);
  });

  it.each([...GUIDE_FILES.keys()])('the guide’s %s compiles in its place', (name) => {
    expect(name).toMatch(/^src\/providers\/acme\/\w+\.ts$/);
    expect(errorsIn(name)).toEqual([]);
  });

  const ofTheReadme = [...SNIPPETS].filter(([name]) => name.startsWith('README.md'));
  it.each(ofTheReadme)('%s runs, and without complaint', PATIENCE, async (_, code) => {
    expect(await run(code)).toMatchObject({ status: 0, complaints: '' });
  });

  it('the first one prints what stands beneath it', PATIENCE, async () => {
    expect((await run(FIRST)).printed).toBe(blocksOf(read('README.md'), 'text')[0]);
  });
});
