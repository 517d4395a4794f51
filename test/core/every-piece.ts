import { readdirSync } from 'node:fs';
import type { Piece } from '../../src/wire/piece.ts';
import { MISFIT } from '../../src/wire/piece.ts';
import { fixtureFolders, fixturesIn } from '../golden.ts';
import { partsOf } from '../laws/json.ts';

/** A piece with values that it can read, as they stand in fixtures. */
export interface Sample {
  readonly name: string;
  readonly piece: Piece<unknown>;
  readonly seeds: readonly unknown[];
}

/** Every piece that a module of src exports, by itself or as the head or receipt of a room. */
export async function exportedPieces(): Promise<Map<Piece<unknown>, string>> {
  const found = new Map<Piece<unknown>, string>();
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:dialects|providers|wire)[\\/].*\.ts$/.test(file)) continue;
    const module: { [name: string]: unknown } = await import(/* @vite-ignore */ `../../src/${file}`);
    for (const [name, value] of Object.entries(module)) {
      const parts: [string, unknown][] = [[name, value], ...Object.entries(Object(value))];
      for (const [key, part] of parts)
        if (isPiece(part)) found.set(part, `${file}: ${name}${key === name ? '' : `.${key}`}`);
    }
  }
  return found;
}

function isPiece(value: unknown): value is Piece<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    'read' in value &&
    'kind' in Object(value.schema)
  );
}

/** Every part of every fixture, each once, the big ones first. */
export function wireParts(): unknown[] {
  const byText = new Map<string, unknown>();
  for (const { text } of fixtureFolders().flatMap(fixturesIn)) {
    for (const { value } of partsOf(JSON.parse(text))) byText.set(JSON.stringify(value), value);
  }
  return [...byText].sort(([a], [b]) => b.length - a.length).map(([, value]) => value);
}

/** Among some values a few that a piece gets a meaning out of, evenly drawn. */
export function seedsOf({ read }: Piece<unknown>, values: readonly unknown[], count: number): unknown[] {
  const good = values.filter((value) => {
    const meaning = read(value);
    return meaning !== undefined && meaning !== MISFIT;
  });
  const step = Math.max(good.length / count, 1);
  return [...Array(Math.min(count, good.length)).keys()].map((index) => good[Math.floor(index * step)]);
}
