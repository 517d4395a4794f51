import { one } from '../providers/examples.ts';
import { compile } from './compiler.ts';
import { GUIDE_CODE, GUIDE_PAGE } from './guide.ts';
import { blocksOf, PAGES, read } from './markdown.ts';

const MESSAGES = 'docs/messages.md';

/** The TypeScript of every page, by page and number. */
export const SNIPPETS: ReadonlyMap<string, string> = new Map(
  PAGES.filter((page) => page !== GUIDE_PAGE).flatMap((page) =>
    blocksOf(read(page), 'ts').map((code, index) => [`${page}.${index + 1}.ts`, code] as const),
  ),
);

export const FIRST: string = SNIPPETS.get('README.md.2.ts') as string;

/** The messages and receipts that messages.md shows. */
export const JSON_EXAMPLES: ReadonlyMap<string, string> = new Map(
  blocksOf(read(MESSAGES), 'json').map((json, index) => [`${MESSAGES}.json.${index + 1}.ts`, asTyped(json)] as const),
);

/** The unions of the contract that pages repeat. */
export const UNIONS = [
  'IssueCode',
  'UnhandledKind',
  'MessageType',
  `MessageStatus['status']`,
  `SystemEvent['kind']`,
  `Unknown['reason']`,
  `Interactive['kind']`,
] as const;

export type Union = (typeof UNIONS)[number];

/** A JSON example with the fields that the page leaves out, as a value of its type. */
function asTyped(json: string): string {
  const isMessage = 'type' in JSON.parse(json);
  const left = isMessage ? `provider: '${one.id}', id: '1', from: { id: '2' }, raw: null` : 'raw: null';
  return `import type { InboundMessage, MessageStatus } from 'whatsapp-inbound';
    export const value: ${isMessage ? 'InboundMessage' : 'MessageStatus'} = { ${left}, ${json.trim().slice(1)};`;
}

function fileOf(union: Union): string {
  return `${union.replaceAll(/\W/g, '')}.ts`;
}

function declare(union: Union): string {
  return `import type { ${union.split('[')[0]} } from './src/index.ts'; export type Members = ${union};`;
}

const { errorsIn, literalsOf } = compile(
  new Map([
    ...SNIPPETS,
    ...JSON_EXAMPLES,
    ...GUIDE_CODE,
    ['missing-case.ts', FIRST.replace(/^ {4}case 'revoke':\n.*\n/m, '')],
    ['wrong-example.ts', asTyped('{ "type": "text", "text": { "body": "", "caption": "" } }')],
    ...UNIONS.map((union) => [fileOf(union), declare(union)] as const),
  ]),
);

export { errorsIn };

export function membersOf(union: Union): string[] {
  return literalsOf(fileOf(union), 'Members');
}
