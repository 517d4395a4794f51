import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableRows } from '../golden.ts';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

/** Everything that is written for people. */
export const PAGES: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'llms.txt',
  ...markdownIn('docs'),
  ...markdownIn('docs/providers'),
  ...readdirSync(`${root}examples`).map((name) => `examples/${name}/README.md`),
];

function markdownIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** What stands under a heading, up to the next one of its level or above. */
export function sectionOf(page: string, heading: string): string {
  const [, section] = `\n${read(page)}`.split(`\n${heading}\n`);
  if (section === undefined) throw new Error(`${page} has no section "${heading}"`);
  const level = heading.indexOf(' ');
  return section.split(new RegExp(`^#{1,${level}} `, 'm'))[0] as string;
}

/** The rows of a section's tables that begin with code, in the order of the page, with the code alone in the first cell. */
export function rowsOf(page: string, heading: string): string[][] {
  return tableRows(sectionOf(page, heading)).flatMap(([first = '', ...cells]) => {
    const code = codeOf(first);
    return code === undefined ? [] : [[code, ...cells]];
  });
}

export function keysOf(page: string, heading: string): string[] {
  return rowsOf(page, heading).map(([key]) => key as string);
}

/** The first code in a cell. */
export function codeOf(cell = ''): string | undefined {
  return /`([^`]+)`/.exec(cell)?.[1];
}

export function blocksOf(markdown: string, language: string): string[] {
  const blocks = markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));
  return [...blocks].map(([, code]) => code as string);
}

/** Where a page's links lead, but for the web. */
export function linksOf(page: string): string[] {
  const prose = read(page).replaceAll(/^```.*?^```/gms, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target as string)
    .filter((target) => !/^https?:/.test(target));
}

/** The places within a page that a link can name: its headings, as GitHub spells them. */
export function anchorsOf(page: string): string[] {
  const times = new Map<string, number>();
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-');
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}
