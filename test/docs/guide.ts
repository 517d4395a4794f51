import { blocksOf, read } from './markdown.ts';

// What docs/adding-a-provider.md tells to write, taken by its text alone.

export const GUIDE_PAGE = 'docs/adding-a-provider.md';

/** The files that a contributor makes: code names its file in its first line, other blocks in the line before them. */
function newFiles(guide: string): [path: string, text: string][] {
  const code = blocksOf(guide, 'ts').map((text) => [text.slice('// '.length, text.indexOf('\n')), text] as const);
  const others = guide.matchAll(/^`([^`\n]+)`:\n\n```(?:json|md)\n(.*?)^```/gms);
  return [...code, ...[...others].map(([, path, text]) => [path, text] as const)] as [string, string][];
}

/** A file as a block edits it: lines added (`+`), and quoted to say where. */
function edited(diff: string): [path: string, text: string] {
  const [first = '', ...lines] = diff.trimEnd().split('\n');
  const path = first.slice('--- '.length);
  const text = read(path).split('\n');
  // What is added before the first line that is quoted stands before that.
  const quoted = lines.find((line) => line.startsWith(' '))?.slice(1);
  let at = quoted === undefined ? 0 : text.indexOf(quoted);
  for (const line of lines) {
    const said = line.slice(1);
    if (!line.startsWith('+')) {
      at = text.indexOf(said, at);
      if (at < 0) throw new Error(`${path} has no line "${said}"`);
    } else text.splice(at, 0, said);
    at++;
  }
  return [path, text.join('\n')];
}

const guide = read(GUIDE_PAGE);

/** By path, the files that are made and those that are edited, as they are then. */
export const GUIDE_FILES: ReadonlyMap<string, string> = new Map([
  ...newFiles(guide),
  ...blocksOf(guide, 'diff').map(edited),
]);

export const GUIDE_CODE: readonly (readonly [path: string, text: string])[] = [...GUIDE_FILES].filter(([path]) =>
  path.endsWith('.ts'),
);
