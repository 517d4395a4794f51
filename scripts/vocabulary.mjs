// Writes src/cli/vocabulary.ts: the words of which the library's own sources make keys, types and statuses of the wire.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../ci/shared/package.mjs';

/** Where the wire is spoken of. */
const FOLDERS = ['core', 'dialects', 'providers', 'wire'];

/** Names of events that the sources tell by their beginning alone. */
const EVENTS = ['chat_mo_message_notify', 'chat_mt_message_notify'];

/**
 * Every name of a property, every literal that is no sentence, and every word of a regular expression.
 * @param {string} text
 */
function namesIn(text) {
  /** @type {string[]} */
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) found.push(node.name.getText());
    if (ts.isStringLiteralLike(node) && !node.text.includes(' ')) found.push(node.text);
    // What is shorter is mostly a class or a flag.
    if (ts.isRegularExpressionLiteral(node)) found.push(...(node.text.match(/[a-z]{3,}/gi) ?? []));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * A name and its words: keys are written with lines between their words, with capitals, and halfway.
 * @param {string} name
 */
function wordsOf(name) {
  const runs = name.match(/[a-z]+\d*/gi) ?? [];
  return runs.flatMap((run) => [run, ...(run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [])]);
}

/** The text of src/cli/vocabulary.ts. */
export function spellVocabulary() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`${root}src/${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `src/${folder}/${path}`),
  );
  const sources = files.filter((path) => path.endsWith('.ts')).map((path) => readFileSync(root + path, 'utf8'));
  const words = [...EVENTS, ...sources.flatMap(namesIn)].flatMap(wordsOf);
  const all = [...new Set(words.map((word) => word.toLowerCase()))].sort();
  return `// Written by scripts/vocabulary.mjs from the sources of the parser.

/** The words that the parser itself knows, in lower case. No other word of a body outlives \`--redact\`. */
export const VOCABULARY: ReadonlySet<string> = new Set(
  // biome-ignore format: one line is enough
  '${all.join(' ')}'.split(' '),
);
`;
}

export const path = `${root}src/cli/vocabulary.ts`;
