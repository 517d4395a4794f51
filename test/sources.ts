import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** A file of src, by its path there with slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export function readSources(): Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => parseSource(path, readFileSync(root + path, 'utf8')));
}

export function parseSource(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** What a file imports or re-exports, types too: paths within src, and packages by their name. */
export function importsOf({ path, tree }: Source): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (specifier === undefined) return;
    if (!ts.isStringLiteral(specifier)) throw new Error(`${path}: an import that is not spelled out`);
    found.push(specifier.text.startsWith('.') ? join(dirname(path), specifier.text) : specifier.text);
  });
  return found;
}

/** Every function of a file with its name, if it has one, and the number of its lines. */
export function functionsIn({ tree }: Source): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  visit(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
    found.push({
      name: node.name?.getText(tree) ?? 'a function',
      lines: lineOf(node.end) - lineOf(node.getStart(tree)) + 1,
    });
  });
  return found;
}

/** Every regular expression that a file spells. */
export function regexesIn({ tree }: Source): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  visit(tree, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
  });
  return found;
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
