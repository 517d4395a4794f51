import { withoutRaw } from './looking.ts';
import { samples } from './one-edit.ts';

/** What a bug elsewhere in a program can leave on `Object.prototype`, under names that are no provider's. */
export const FOREIGN: { readonly [name: string]: unknown } = {
  polluted: true,
  isAdmin: true,
  extend: () => {},
  shell: 'sh',
  length: 3,
  get: undefined,
};

/** Names of the wire: with these on the prototype no one can tell what was sent, but nothing may throw. */
export const OF_THE_WIRE: { readonly [name: string]: unknown } = {
  type: 'text',
  id: 'poison',
  from: 'poison',
  text: { body: 'poison' },
  name: 'poison',
  caption: 'poison',
  url: 'poison',
  messages: [{ id: 'poison', from: 'poison', type: 'text' }],
  statuses: 5,
  results: [5],
  entry: [5],
  changes: [5],
  value: { messages: [5] },
  contacts: [5],
  object: 'page',
  body: {},
};

/** Every fixture's result, as JSON and in one list, with a name on `Object.prototype` meanwhile. */
export function resultsUnder(name: string, value: unknown, enumerable: boolean): string {
  const all = samples();
  const poison = { value, enumerable, configurable: true, writable: true };
  const results: object[] = [];
  Object.defineProperty(Object.prototype, name, poison);
  try {
    for (const { body, parse } of all) results.push(parse(body));
  } finally {
    delete (Object.prototype as { [key: string]: unknown })[name];
  }
  return JSON.stringify(results.map((result) => withoutRaw(result as never)));
}

export function cleanResults(): string {
  return JSON.stringify(samples().map(({ body, parse }) => withoutRaw(parse(body))));
}
