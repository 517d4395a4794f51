/** Methods of what holds a body or will hold one, and what it is. JSON has no methods. */
const HOLDERS: readonly (readonly [method: PropertyKey, what: string])[] = [
  ['then', 'a Promise: await it'],
  // Also of what frameworks make of a request.
  ['text', 'a Request, Response or Blob: await its text()'],
  [Symbol.asyncIterator, 'a stream: read it to its end'],
  ['getAll', 'a form'],
];

/** What an object is that holds a body instead of being one. It is not read, and none of its words are repeated. */
export function nameHolder(value: object): string | undefined {
  // What a polluted prototype gives every object says nothing about this one.
  const isOne = (method: PropertyKey) =>
    !(method in Object.prototype) && typeof Reflect.get(value, method) === 'function';
  return HOLDERS.find(([method]) => isOne(method))?.[1];
}
