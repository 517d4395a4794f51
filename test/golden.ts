import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParseOptions, Path, ProviderId } from '../src/index.ts';
import { isAlike, spell as spellPath } from './laws/json.ts';
import { openTexts } from './laws/looking.ts';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));

export interface Fixture {
  readonly folder: string;
  readonly name: string;
  /** The body as a provider would post it. */
  readonly text: string;
  readonly expected: unknown;
  /** Bodies that only the caller can attribute: their file says so with `.hinted`. */
  readonly isHinted: boolean;
  /** With which it is read: they name the provider of those. */
  readonly options: ParseOptions;
}

/** The folders of fixtures: one for each provider, and the look-alikes. */
export function fixtureFolders(): string[] {
  return readdirSync(root);
}

/** The golden pairs of one folder of fixtures. */
export function fixturesIn(folder: string): Fixture[] {
  const read = (name: string) => readFileSync(`${root}${folder}/${name}`, 'utf8');
  return readdirSync(`${root}${folder}`)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .map((name) => ({
      folder,
      name,
      text: read(`${name}.json`),
      expected: JSON.parse(read(`${name}.expected.json`)),
      isHinted: name.endsWith('.hinted'),
      options: name.endsWith('.hinted') ? { provider: folder as ProviderId } : {},
    }));
}

/** The fixtures that a folder's SOURCES.md has a row for, in the order of the rows. */
export function sourceRowsOf(folder: string): string[] {
  return tableRows(readFileSync(`${root}${folder}/SOURCES.md`, 'utf8'))
    .map(([name = '']) => name.replaceAll('`', ''))
    .filter((name) => name !== 'file' && name !== 'fixture');
}

/** The cells of every row of every Markdown table in a text, but for the lines that rule off a head. */
export function tableRows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

interface Golden {
  issues: object[];
}

/** A result and an expected file in the same terms. Issues come in the order of the checks, which no one should rely on. */
export function comparable(golden: unknown): object {
  const { issues, ...rest } = golden as Golden;
  const spelled = issues?.map((issue) => JSON.stringify(issue, ['path', 'code', 'severity'])).sort();
  return spelled ? { ...rest, issues: spelled } : rest;
}

/**
 * A result as golden files spell it: `raw` is the place where that very object stands in the body, so a copy would be
 * seen; an issue has no sentence. What stands in a text of JSON has the place that it has when that is parsed.
 */
export function toGolden(result: object, body: unknown): unknown {
  const places = new Map<unknown, string>();
  walk(body, '$', (value, place) => places.set(value, place));
  const opened = once(() => openTexts(body));
  const textPlaces = once(() => {
    const found = new Map<string, string>();
    walk(opened(), '$', (value, place) => places.has(value) || found.set(JSON.stringify(value), place));
    return found;
  });
  const placeOf = (value: object) => places.get(value) ?? textPlaces().get(JSON.stringify(value)) ?? 'a copy';
  const spell = (value: unknown, key: string): unknown => {
    if (key === 'raw') return typeof value === 'object' && value !== null ? placeOf(value) : value;
    if (Array.isArray(value)) return value.map((item) => spell(item, key));
    if (typeof value !== 'object' || value === null) return value;
    if ('path' in value && 'raw' in value) {
      // An unhandled record may be a number or a string, which has no identity: its place is its path.
      const path = value.path as Path;
      const isThere =
        at(body, path) === value.raw || (!places.has(value.raw) && isAlike(at(opened(), path), value.raw));
      return { ...value, raw: isThere ? spellPath(path) : 'a copy' };
    }
    const hidden = key === 'issues' ? 'message' : undefined;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, inner]) => name !== hidden && !(key === '' && name === 'provider' && inner === undefined))
        .map(([name, inner]) => [name, spell(inner, name)]),
    );
  };
  return { ...(spell(result, '') as object), raw: 'raw' in result && result.raw === body ? '$' : 'a copy' };
}

/** Most bodies hold no records in texts, and are not searched for them. */
function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}

function at(body: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as { [key: string]: unknown })[key], body);
}

/** Every object of a body, the body itself first. */
export function walk(value: unknown, place: string, visit: (value: object, place: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value, place);
  for (const [key, inner] of Object.entries(value)) {
    walk(inner, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`, visit);
  }
}

/** Two bodies in one. Whoever is asked first has it; of what is the other's, records in lists are reported. */
export function isOfTwo(name: string): boolean {
  return /another-envelope-beside-it|batch\.lists-beside-the-envelope|batch\.report-and-message/.test(name);
}
