import { describe, expect, it } from 'vitest';
import { read } from './docs/markdown.ts';

// Figures that a machine measured stand between two comments that name them; `npm run figures` renews them.

const { version } = JSON.parse(read('package.json')) as { version: string };

const MEASURED = ['performance', 'compatibility', 'testing', 'mutation'].map((name) => `docs/${name}.md`);

const blocks = MEASURED.flatMap((page) =>
  [...read(page).matchAll(/<!-- ([\w-]+) -->\n(.*?)<!-- end of \1 -->/gs)].map(([, name, text]) => ({
    page,
    name,
    text,
  })),
);

describe('measured figures', () => {
  it.each(blocks)('$page, $name: are of this version', ({ text }) => {
    expect(text).toMatch(new RegExp(`\\n\\nVersion ${version.replaceAll('.', '\\.')}\\.\\n\\n$`));
  });

  it('are there', () => {
    const pages = new Set(blocks.map(({ page }) => page));
    for (const page of MEASURED) expect(pages).toContain(page);
  });
});
