import ts from 'typescript';
import { root } from '../docs/markdown.ts';
import type { WrongKind } from './damage.ts';

/** What the compiler takes for what it claims to be: the contract itself, asked once for all damages that are alike. */
export function acceptedByTheCompiler(all: readonly WrongKind[]): Set<string> {
  const damages = [...new Map(all.map((damage) => [damage.alike, damage])).values()];
  const lines = damages.map(
    (damage, index) => `export const d${index}: ${typeOf(damage)} = ${JSON.stringify(damage.record)};`,
  );
  const path = `${root}test/schema/virtual.ts`;
  const text = `import type { InboundMessage, MessageByType, MessageStatus } from '../../src/index.ts';\n${lines.join('\n')}\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? text : readFile(name));
  const program = ts.createProgram([path], options, host);
  const source = program.getSourceFile(path) as ts.SourceFile;
  if (program.getSyntacticDiagnostics(source).length > 0) throw new Error('the records are no program');
  const refused = new Set(
    program.getSemanticDiagnostics(source).map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line - 1),
  );
  return new Set(damages.filter((_, index) => !refused.has(index)).map(({ alike }) => alike));
}

/** A message with a type of its own is of the union if it is of that member, which is asked faster. */
function typeOf({ kind, record, alike }: WrongKind): string {
  const isMember = kind === 'InboundMessage' && !alike.includes(': $.type :=');
  return isMember ? `MessageByType['${(record as { type: string }).type}']` : kind;
}
