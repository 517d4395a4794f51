import { make, quote } from './dom.ts';

/** A value of the result by the names that lead to it: `image.caption`. */
type Fact = readonly [name: string, value: string];

/** More than any message is read for. */
const MAX_FACTS = 60;

/** Names and values of all that is in a part of the result, whatever its type: a field that is new is shown, too. */
export function makeFacts(part: object): HTMLElement {
  const list = make('dl', {});
  for (const [name, value] of factsIn(part, '')) {
    if (list.childElementCount === MAX_FACTS) {
      list.append(make('div', {}, make('dt', {}, '…'), make('dd', {}, 'The rest is in the JSON below.')));
      break;
    }
    list.append(make('div', {}, quote('dt', name), quote('dd', value)));
  }
  return list;
}

function* factsIn(value: unknown, name: string): Generator<Fact> {
  if (typeof value !== 'object' || value === null) yield [name, String(value)];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* factsIn(item, `${name}[${index}]`);
  else for (const [key, member] of Object.entries(value)) yield* factsIn(member, name === '' ? key : `${name}.${key}`);
}
