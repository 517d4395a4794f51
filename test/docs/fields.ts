import ts from 'typescript';
import { root } from './markdown.ts';

// The contract's types, walked by the compiler, alone and beside a value.

const program = ts.createProgram([`${root}src/contract/index.ts`], {
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
});
const checker = program.getTypeChecker();

function typeOf(name: string): ts.Type {
  const file = program.getSourceFile(`${root}src/contract/index.ts`) as ts.SourceFile;
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol);
  return checker.getDeclaredTypeOfSymbol(exported.find((symbol) => symbol.name === name) as ts.Symbol);
}

const RESULT = typeOf('ParseResult');

export interface Field {
  /** The key, or the word of a closed list. */
  readonly name: string;
  /** The heading under which it is written about. */
  readonly place: string;
}

/** What a value of a type can be: its objects, by the names of their fields, and the words of a closed list. */
function membersOf(type: ts.Type): { objects: ts.Type[]; words: string[] } {
  const all = checker.getNonNullableType(type);
  const members = (all.isUnion() ? all.types : [all]).map((member) =>
    checker.isArrayType(member) ? (checker.getTypeArguments(member as ts.TypeReference)[0] as ts.Type) : member,
  );
  const flat = members.flatMap((member) => (member.isUnion() ? member.types : [member]));
  return {
    objects: flat.filter(
      (member) => checker.getPropertiesOfType(member).length > 0 && member.flags & ts.TypeFlags.Object,
    ),
    words: flat.filter((member) => member.isStringLiteral()).map((member) => (member as ts.StringLiteralType).value),
  };
}

/** The interface that declares a field, or what the field stands in where that has no name. */
function ownerOf(field: ts.Symbol, around: string): string {
  const parent = field.valueDeclaration?.parent;
  return parent && ts.isInterfaceDeclaration(parent) ? parent.name.text : around;
}

const nameOf = (type: ts.Type): string => type.aliasSymbol?.name ?? type.symbol.name;

const RESULTS_PLACE = '## The result';

const PLACES: { readonly [type: string]: string } = {
  ParseResult: RESULTS_PLACE,
  MessageBase: '## Every message',
  MessageStatus: '## Statuses',
  Unhandled: '## Unhandled',
  Issue: 'Issue',
};

/** Every field of the contract, and every word that one can be, with the heading that is nearest to its type. */
export function fieldsOf(isHeading: (heading: string) => boolean): Map<string, Field> {
  const found = new Map<string, Field>();
  const headingOf = (object: ts.Type, outer: string): string => {
    // A message is written about under its type, which its bodies may have for other reasons.
    const names = [nameOf(object), ...(outer === RESULTS_PLACE ? [wordsOf(object).get('type')] : [])];
    const name = names.find((each) => isHeading(`### ${each}`));
    return PLACES[nameOf(object)] ?? (name === undefined ? outer : `### ${name}`);
  };
  // What is nearest to the result comes first, so that a type is looked for where it is first needed.
  const queue = [{ type: RESULT, around: 'ParseResult', outer: RESULTS_PLACE }];
  for (const { type, around, outer } of queue) {
    for (const object of membersOf(type).objects) {
      for (const field of checker.getPropertiesOfType(object)) {
        const owner = ownerOf(field, around);
        const path = `${owner}.${field.name}`;
        const place = PLACES[owner] ?? headingOf(object, outer);
        const inner = checker.getTypeOfSymbol(field);
        // Providers are listed elsewhere, and each has its own page.
        const words = field.name === 'provider' ? [] : membersOf(inner).words;
        for (const word of words) {
          const one = `${path}: ${word}`;
          if (!found.has(one)) found.set(one, { name: word, place });
        }
        if (found.has(path)) continue;
        found.set(path, { name: field.name, place });
        queue.push({ type: inner, around: path, outer: place });
      }
    }
  }
  return found;
}

/** The fields of an object that are one word each: they tell it from others of its union. */
function wordsOf(object: ts.Type): Map<string, string> {
  const fields = checker
    .getPropertiesOfType(object)
    .map((field) => [field.name, checker.getTypeOfSymbol(field)] as const);
  return new Map(fields.flatMap(([name, type]) => (type.isStringLiteral() ? [[name, type.value] as const] : [])));
}

/** The fields and words that a value of a type shows. */
export function fieldsSeen(value: unknown, type: ts.Type = RESULT, around = 'ParseResult'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => fieldsSeen(item, type, around));
  const fits = (object: ts.Type) =>
    [...wordsOf(object)].every(([key, word]) => (value as { [key: string]: unknown })[key] === word);
  const object = membersOf(type).objects.find(fits);
  if (object === undefined) return [];
  return checker.getPropertiesOfType(object).flatMap((field) => {
    const inner = (value as { [key: string]: unknown })[field.name];
    if (inner === undefined) return [];
    const path = `${ownerOf(field, around)}.${field.name}`;
    const fieldType = checker.getTypeOfSymbol(field);
    const isWord = typeof inner === 'string' && membersOf(fieldType).words.includes(inner);
    const word = isWord ? [`${path}: ${inner}`] : [];
    return [path, ...word, ...fieldsSeen(inner, fieldType, path)];
  });
}
