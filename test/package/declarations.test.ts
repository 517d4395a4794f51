import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nameInCode, one, parserInCode } from '../providers/examples.ts';
import { installed } from './consumer.ts';
import { hover } from './declarations.ts';

const files = readdirSync(join(installed, 'dist')).filter((file) => /\.d\.c?ts$/.test(file));

it('there are declarations of both kinds', () => {
  expect(files).toEqual(expect.arrayContaining(['index.d.ts', 'index.d.cts']));
});

it.each(files)('%s needs no types but its own: not those of valibot, Node or the DOM', (file) => {
  const text = readFileSync(join(installed, 'dist', file), 'utf8');
  const sources = [...text.matchAll(/(?:from|import\(|require\()\s*['"]([^'"]+)['"]/g)].map(([, source]) => source);
  const foreign = [...new Set(sources)].filter((source) => !source?.startsWith('./'));
  // Of an optional peer, whose absence is no error.
  expect(foreign).toEqual(file.startsWith('testing.') ? ['fast-check'] : []);
  if (foreign.length > 0) expect(text).toMatch(/\/\/ @ts-ignore.*\nimport [^\n]* from 'fast-check';/);
  expect(text).not.toMatch(/valibot|\/\/\/ <reference/);
});

/** The providers' ids as an editor quotes them. */
function idsOf(contract: string): string[] {
  const [, union = ''] = /ProviderId =([^;]+);/.exec(contract) ?? [];
  return [...union.matchAll(/'([^']+)'/g)].map(([, id]) => `"${id}"`);
}

const UNIONS = [
  'InboundMessage = TextMessage | MediaMessage | LocationMessage | ContactsMessage | InteractiveMessage | ButtonMessage | OrderMessage | ReactionMessage | SystemMessage | EditMessage | RevokeMessage | ReferralMessage | ContextMessage | UnknownMessage',
  'Media = ImageMedia | VideoMedia | AudioMedia | DocumentMedia | StickerMedia | OtherMedia',
  'Interactive = ButtonReply | ListReply | FlowReply | CallPermissionReply | Payment | PaymentMethod | AuthenticationReply | OtherInteractive',
  'SystemEvent = NumberChanged | IdentityChanged | UserIdChanged | ChatOpened | GroupEvent | OtherSystemEvent',
  'Reaction = ReactionAdded | ReactionRemoved',
  `ProviderId = ${idsOf(readFileSync('src/contract/message.ts', 'utf8')).join(' | ')}`,
];

it.each(UNIONS)('over a union an editor shows its names: %s', (shown) => {
  const name = shown.slice(0, shown.indexOf(' '));
  expect(hover(`import type { ${name} } from 'whatsapp-inbound';`, name)).toBe(`(alias) type ${shown}\nimport ${name}`);
});

const PROGRAM = `
  import { createParser, parseInbound } from 'whatsapp-inbound';
  import { ${nameInCode(one.id)} as one, ${parserInCode(one.id)} as parseOne } from 'whatsapp-inbound/${one.id}';
  const { messages, statuses } = parseInbound({});
  for (const message of messages) {
    if (message.type !== 'media') continue;
    const { media } = message;
  }
  const parse = createParser([one]);
  const result = parseOne({});
`;

it.each([
  ['messages, ', 'const messages: InboundMessage[]'],
  ['statuses', 'const statuses: MessageStatus[]'],
  ['message;', 'const message: MediaMessage'],
  ['media }', 'const media: Media'],
  ['parse =', `const parse: ParseBody<"${one.id}">`],
  ['result', `const result: ParseResult<"${one.id}">`],
])('over a value of a program an editor shows its type’s name: %s', (name, shown) => {
  expect(hover(PROGRAM, name)).toBe(shown);
});
