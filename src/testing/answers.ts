// The answers of a form: what of them is read as it was said.

/** Forms are flat, and far smaller. What is larger or deeper is read as no form. */
const MAX_DEPTH = 64;
const MAX_VALUES = 1000;

/** Whether a value is an object of JSON, as large as a form may be. */
export function isAnswers(value: unknown): value is object {
  return isObject(value) && isJson(value, 0, { left: MAX_VALUES });
}

/** Whether a text is the JSON of an object, so that it would be read as that. */
export function isJsonOfObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Whether answers are more than their text: lists of next to nothing, by the thousand, are kept as text. */
export function areDense(answers: object): boolean {
  return memoryOf(answers) > 4000 + JSON.stringify(answers).length * 4;
}

/** In bytes, roughly and rather too much, what an object, a list, a key and an item take. */
function memoryOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  const own = 64 + parts.length * (Array.isArray(value) ? 40 : 100);
  return parts.reduce((sum: number, part) => sum + memoryOf(part), own);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJson(value: unknown, depth: number, values: { left: number }): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return /^(?:string|boolean|object)$/.test(typeof value);
  if (depth === MAX_DEPTH) return false;
  // A key that holds nothing is not there; an item that is nothing would be `null`.
  const parts = Array.isArray(value) ? [...value] : partsOf(value);
  return parts?.every((part) => values.left-- > 0 && isJson(part, depth + 1, values)) ?? false;
}

/** The values of a plain object; `undefined` for a date and its like, and for the key that readers leave out. */
function partsOf(value: object): unknown[] | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain || Object.hasOwn(value, '__proto__')) return undefined;
  return Object.values(value).filter((part) => part !== undefined);
}
