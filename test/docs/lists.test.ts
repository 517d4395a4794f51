import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/core/content.ts';
import { providers } from '../../src/registry.ts';
import { tableRows } from '../golden.ts';
import { codeOf, keysOf, read, rowsOf, sectionOf } from './markdown.ts';
import { membersOf, type Union } from './program.ts';

const MESSAGES = 'docs/messages.md';
const WHO = '## Who can say what';
const ids = providers.map(({ id }) => id);

const LISTS: readonly [union: Union, where: string, listed: string[]][] = [
  ['IssueCode', 'docs/issues.md', keysOf('docs/issues.md', '# Issues')],
  ['UnhandledKind', 'the table of unhandled kinds', keysOf(MESSAGES, '## Unhandled')],
  ['MessageType', 'the headings of messages.md', headingsIn(sectionOf(MESSAGES, '## The fourteen types'))],
  ['MessageType', 'the table of who can say what', keysOf(MESSAGES, WHO)],
  [`MessageStatus['status']`, 'the table of status words', keysOf(MESSAGES, '### The words')],
  [`SystemEvent['kind']`, 'the table of system events', keysOf(MESSAGES, '### system')],
  [`Unknown['reason']`, 'the table of reasons', keysOf(MESSAGES, '### unknown')],
  [`Interactive['kind']`, 'the examples of interactive', kindsIn(sectionOf(MESSAGES, '### interactive'))],
];

/** The headings of a provider's page, of which each page has those that it has something to say under. */
const HEADINGS = [
  'How it is posted',
  'What it posts',
  'Recognised by',
  'Envelope',
  "Also Meta's bodies",
  'Types',
  'Read without a sample',
  'Files',
  'Answers',
  'Ids and people',
  'Receipts',
  'Signature, retries and files',
  'Oddities',
  'Inferred, and doubts',
  'Left to raw',
];

function headingsIn(section: string): string[] {
  return [...section.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading as string);
}

function kindsIn(section: string): string[] {
  return [...section.matchAll(/"kind": "(\w+)"/g)].map(([, kind]) => kind as string);
}

describe('what the pages list is what there is', () => {
  it.each(LISTS)('%s: %s', (union, _, listed) => {
    expect(membersOf(union).length).toBeGreaterThan(2);
    expect([...listed].sort()).toEqual(membersOf(union).sort());
  });

  it.each(ids)('the wire types that %s reads, and what each becomes', async (id) => {
    const page = `docs/providers/${id}.md`;
    const { message } = await import(`../../src/providers/${id}/message.ts`);
    const contents: { [wireType: string]: Content<never> } = message.contents;
    // A word that is spelled as another type's is read as that.
    const isSpelled = ([wireType = '', type]: (string | undefined)[]) =>
      !Object.hasOwn(contents, wireType) && contents[message.spell(wireType)]?.type === type;
    // A word that a record can show to mean another type's body: that fixtures show it, test/providers.test.ts asks.
    const isShown = ([wireType = '', type]: (string | undefined)[]) =>
      Object.hasOwn(contents, wireType) &&
      contents[wireType]?.type !== type &&
      Object.values(contents).some((content) => content.type === type);
    const further = read(page).includes('\n## Read without a sample\n') ? rowsOf(page, '## Read without a sample') : [];
    const toPair = ([wireType, type]: string[]) => [wireType, codeOf(type)];
    const shown = rowsOf(page, '## Types').map(toPair);
    const listed = [...shown.filter((row) => !isShown(row)), ...further.map(toPair)];
    expect(listed.filter((row) => !isSpelled(row)).sort()).toEqual(
      Object.entries(contents)
        .map(([wireType, { type }]) => [wireType, type])
        .sort(),
    );
  });

  it.each(ids)('the page of %s has the headings of all pages, in the same order', (id) => {
    const headings = [...read(`docs/providers/${id}.md`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.length).toBeGreaterThan(2);
    expect(headings).toEqual(HEADINGS.filter((heading) => headings.includes(heading)));
  });

  it('a provider can say, by messages.md, what its own page shows', () => {
    const [head = [], ...rows] = tableRows(sectionOf(MESSAGES, WHO));
    expect(head.slice(1).map(codeOf).sort()).toEqual([...ids].sort());
    for (const [column, heading] of [...head.entries()].slice(1)) {
      const said = rows.filter((row) => row[column] !== '–').map(([type]) => codeOf(type));
      const shown = tableRows(sectionOf(`docs/providers/${codeOf(heading)}.md`, '## Types'));
      expect(said.sort(), heading).toEqual([...new Set(shown.flatMap(([, type]) => codeOf(type) ?? []))].sort());
    }
  });
});
