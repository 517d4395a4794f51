import { join } from 'node:path';
import ts from 'typescript';
import { consumer } from './consumer.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
};

/** The names that a declaration file exports, sorted. */
export function exportsOf(path: string): { values: string[]; types: string[] } {
  const program = ts.createProgram([path], OPTIONS);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.Node) as ts.Symbol;
  const isValue = (symbol: ts.Symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.flags & ts.SymbolFlags.Value) !== 0;
  };
  const symbols = checker.getExportsOfModule(module);
  const namesOf = (some: ts.Symbol[]) => some.map(({ name }) => name).sort();
  return {
    values: namesOf(symbols.filter(isValue)),
    types: namesOf(symbols.filter((symbol) => !isValue(symbol))),
  };
}

/** What the compiler says about a file of the consumer, and about every declaration it leads to. */
export function errorsIn(file: string, options: ts.CompilerOptions = {}): string[] {
  const program = ts.createProgram([join(consumer, file)], {
    ...OPTIONS,
    exactOptionalPropertyTypes: true,
    ...options,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => (typeof messageText === 'string' ? messageText : messageText.messageText));
}

/** What an editor shows over the last occurrence of a name in a program that has installed the package. */
export function hover(program: string, name: string): string {
  const path = join(consumer, 'hover.ts');
  const read = (file: string) => (file === path ? program : ts.sys.readFile(file));
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...OPTIONS, noErrorTruncation: true }),
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath ?? ((file) => file),
    getCurrentDirectory: () => consumer,
  });
  const info = service.getQuickInfoAtPosition(path, program.lastIndexOf(name));
  return ts.displayPartsToString(info?.displayParts);
}
