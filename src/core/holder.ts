/** Methods of what holds a body or will hold one, and what it is. JSON has no methods. */
const HOLDERS: readonly (readonly [method: PropertyKey, what: string])[] = [
  ['then', 'a Promise: await it'],
  // Asked first, because Bun's streams have a text(), too.
  [Symbol.asyncIterator, 'a stream: read it to its end'],
  // Also of what frameworks make of a request.
  ['text', 'a Request, Response or Blob: await its text()'],
  ['getAll', 'a form that is empty, or has more than 1,000 fields'],
];

/** What an object is that holds a body instead of being one. It is not read, and none of its words are repeated. */
export function nameHolder(value: object): string | undefined {
  return HOLDERS.find(([method]) => has(value, method))?.[1];
}

/** Whether it is a `FormData` or a `URLSearchParams`, of whatever realm. */
export function isForm(value: object): boolean {
  return has(value, 'getAll') && has(value, Symbol.iterator);
}

/** What a polluted prototype gives every object says nothing about this one. */
function has(value: object, method: PropertyKey): boolean {
  return !(method in Object.prototype) && typeof Reflect.get(value, method) === 'function';
}
