// The JSON Schema that the package holds: valibot's schemas as its own converter has them, with the sentences of the contract.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import * as v from 'valibot';
import * as attributes from '../src/schema/attributes.ts';
import * as card from '../src/schema/contact-card.ts';
import * as content from '../src/schema/content.ts';
import * as interactive from '../src/schema/interactive.ts';
import * as media from '../src/schema/media.ts';
import * as message from '../src/schema/message.ts';
import * as people from '../src/schema/people.ts';
import * as result from '../src/schema/result.ts';
import * as system from '../src/schema/system.ts';

interface Node extends JsonSchema {
  properties?: { [key: string]: Node };
}

/** A JSON Schema of messages, receipts and results, each of its definitions named as its type is. */
export interface SchemaFile extends Node {
  $defs: { [name: string]: Node };
}

/** Each schema by the name of its type: the name of the schema's variable, with a capital. */
const DEFINITIONS: { readonly [name: string]: v.GenericSchema } = Object.fromEntries(
  [attributes, card, content, interactive, media, message, people, result, system]
    .flatMap((module) => Object.entries<v.GenericSchema>({ ...module }))
    .map(([name, schema]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, schema]),
);

interface Sentences {
  readonly own: string;
  readonly ofKeys: ReadonlyMap<string, string>;
}

/** What the doc comments of the contract say of each type and of its keys. */
function readContract(): ReadonlyMap<string, Sentences> {
  const path = fileURLToPath(new URL('../src/contract/index.ts', import.meta.url));
  const program = ts.createProgram([path], { noLib: true, allowImportingTsExtensions: true, noEmit: true });
  const checker = program.getTypeChecker();
  const contract = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.Node) as ts.Symbol;
  const said = (symbol: ts.Symbol) => unwrap(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  return new Map(
    checker.getExportsOfModule(contract).map((symbol) => {
      const keys = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
      return [symbol.name, { own: said(symbol), ofKeys: new Map(keys.map((key) => [key.name, said(key)])) }];
    }),
  );
}

/** Lines of a comment are as long as the editor is wide; lists and paragraphs are meant. */
function unwrap(comment: string): string {
  return comment.replace(/\n(?!\n|- )(?<!\n\n)\s*/g, ' ');
}

function describe(node: Node, sentence: string | undefined): void {
  if (sentence) node.description = sentence;
}

export function makeSchemaFile(): SchemaFile {
  const { inboundMessage } = message;
  const { messageStatus, parseResult } = result;
  const file = toJsonSchema(v.union([inboundMessage, messageStatus, parseResult]), {
    target: 'draft-2020-12',
    definitions: DEFINITIONS,
    // These say what they mean in keywords of their own, or no JSON has them.
    ignoreActions: ['check', 'finite'],
  }) as SchemaFile;
  const contract = readContract();
  for (const [name, node] of Object.entries(file.$defs)) {
    const sentences = contract.get(name);
    if (sentences === undefined) throw new Error(`The contract has no type ${name}.`);
    describe(node, sentences.own);
    for (const [key, part] of Object.entries(node.properties ?? {})) {
      if (!sentences.ofKeys.has(key)) throw new Error(`${name} has no key ${key}.`);
      describe(part, sentences.ofKeys.get(key));
    }
  }
  return {
    title: 'whatsapp-inbound',
    description: 'A message, a receipt, or all that was in a webhook body.',
    ...file,
  };
}

export function writeSchemaFile(path: string): void {
  writeFileSync(path, `${JSON.stringify(makeSchemaFile(), null, 2)}\n`);
}
