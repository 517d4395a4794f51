import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/contract/', import.meta.url));

/** Types that are no values of their own: what members of the union have in common, and tables of types. */
const NO_VALUES: readonly string[] = ['MessageBase', 'MediaFile', 'MessageByType', 'MessageType'];

/** The names of all types of the contract that a value can be of. */
export function membersOfContract(): string[] {
  const text = readdirSync(folder)
    .map((name) => readFileSync(folder + name, 'utf8'))
    .join('\n');
  const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name as string);
  return names.filter((name) => !NO_VALUES.includes(name)).sort();
}
