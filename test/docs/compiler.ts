import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { bundle } from '../../scripts/bundle.mjs';
import { writeSchemaFile } from '../../scripts/schema-json.ts';
import { providers } from '../../src/registry.ts';
import { root } from './markdown.ts';

/** What the build makes of the sources. */
const SCHEMA_FILE = join(mkdtempSync(join(tmpdir(), 'whatsapp-inbound-')), 'schema.json');
writeSchemaFile(SCHEMA_FILE);

/** The sources that stand for the package, by the name of each entry. */
const PACKAGE: { readonly [name: string]: string } = {
  ...Object.fromEntries(providers.map(({ id }) => [`whatsapp-inbound/${id}`, `${root}src/providers/${id}/index.ts`])),
  'whatsapp-inbound/schema': `${root}src/schema/index.ts`,
  'whatsapp-inbound/schema.json': SCHEMA_FILE,
  'whatsapp-inbound/testing': `${root}src/testing/index.ts`,
  'whatsapp-inbound': `${root}src/index.ts`,
};

/** As strict as the repository itself; the package's name stands for its sources. */
function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.node.json`, ts.sys.readFile);
  return {
    ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
    paths: Object.fromEntries(Object.entries(PACKAGE).map(([name, path]) => [name, [path]])),
    noUnusedLocals: false,
  };
}

/** A program of files that are on no disk, beside the repository's own. Some may stand in for files that are. */
export function compile(files: ReadonlyMap<string, string>): {
  errorsIn: (name: string) => string[];
  literalsOf: (name: string, type: string) => string[];
} {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const virtual = new Map([...files].map(([name, text]) => [`${root}${name}`, text]));
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  // Folders that are on no disk are asked for, too.
  host.directoryExists = () => true;
  const program = ts.createProgram([...virtual.keys()], options, host);
  const sourceOf = (name: string) => program.getSourceFile(`${root}${name}`) as ts.SourceFile;
  return {
    errorsIn: (name) => {
      const source = sourceOf(name);
      const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
    literalsOf: (name, type) => literalsOf(program.getTypeChecker(), sourceOf(name), type),
  };
}

/** The members of a type that is a union of string literals. */
function literalsOf(checker: ts.TypeChecker, source: ts.SourceFile, name: string): string[] {
  const alias = source.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
  ) as ts.TypeAliasDeclaration;
  const type = checker.getTypeAtLocation(alias);
  const members = type.isUnion() ? type.types : [type];
  return members.map((member) => (member as ts.StringLiteralType).value);
}

export interface Run {
  readonly status: number | null;
  readonly printed: string;
  readonly complaints: string;
}

/** What a program prints, with the package's name standing for its sources. */
export async function run(code: string, env: NodeJS.ProcessEnv): Promise<Run> {
  return spawnNode(['--input-type=module'], { input: await bundleFor(code), env: { ...process.env, ...env } });
}

/** What vitest prints of a test, run as its only file. */
export async function runInVitest(code: string): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'whatsapp-inbound-'));
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'handler.test.mjs'), await bundleFor(code));
  // Without what tells a process that it is a worker of the vitest that runs this.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^TEST$/.test(name)));
  const outcome = spawnNode([`${root}node_modules/vitest/vitest.mjs`, 'run', '--root', folder], { env });
  rmSync(folder, { recursive: true });
  return outcome;
}

async function bundleFor(code: string): Promise<string> {
  return (await bundle(code, root, { alias: PACKAGE, external: ['vitest'], platform: 'node' })).toString();
}

function spawnNode(args: readonly string[], options: { input?: string; env: NodeJS.ProcessEnv }): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...options });
  return { status, printed: stdout, complaints: stderr };
}
