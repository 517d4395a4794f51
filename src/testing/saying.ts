// How a builder says a record: whatever it takes out of the copy it is given, it says; whatever is left, it cannot say.

/** An object as it stands in a body. Keys that hold `undefined` are not there. */
export type Wire = { [key: string]: unknown };

/** Notes that a record cannot be said at all, by the place of what makes it so: `media.kind`. */
export type Refuse = (path: string) => void;

/** The wire keys of parts that stand there just as they are. */
export type Keys<T> = { readonly [K in keyof T]?: string };

/** Takes one part. */
export function take<T extends object, K extends keyof T>(rest: T, key: K): T[K];
export function take<T extends object, K extends keyof T>(rest: T | undefined, key: K): T[K] | undefined;
export function take<T extends object, K extends keyof T>(rest: T | undefined, key: K): T[K] | undefined {
  if (rest === undefined) return undefined;
  const value = rest[key];
  delete rest[key];
  return value;
}

/** Takes the parts that have a key on the wire; `undefined` where there is none of them. */
export function move<T extends object>(rest: T | undefined, keys: Keys<T>): Wire | undefined {
  const wire: Wire = {};
  for (const key of Object.keys(keys) as (keyof T)[]) {
    const value = take(rest, key);
    if (value !== undefined) wire[keys[key] as string] = value;
  }
  return filled(wire);
}

/** Lists that say something even when they are empty: that there was a cart, or cards. */
const MAY_BE_EMPTY: readonly unknown[] = ['items', 'contacts'];

/** Takes what can be said of every item of a list. An item of which nothing can be said is not there. */
export function each<T extends object, K extends keyof T>(
  rest: T | undefined,
  key: K,
  say: (item: ItemOf<T[K]>) => Wire | undefined,
): Wire[] | undefined {
  const list = rest?.[key] as ItemOf<T[K]>[] | undefined;
  if (list === undefined) return undefined;
  const said = list.map((item) => filled(say(item) ?? {})).filter((wire) => wire !== undefined);
  if (list.every((item) => Object.values(item).every(isNothing))) take(rest, key);
  return said.length > 0 || MAY_BE_EMPTY.includes(key) ? said : undefined;
}

type ItemOf<List> = NonNullable<List> extends (infer Item extends object)[] ? Item : never;

/** What is left of a part that was said as a whole. */
function isNothing(rest: unknown): boolean {
  return typeof rest === 'object' && rest !== null && Object.values(rest).every(isNothing);
}

/** The object, if there is anything in it. */
export function filled(wire: Wire): Wire | undefined {
  return Object.values(wire).some((value) => value !== undefined) ? wire : undefined;
}

/** The object, which has to say something. */
export function orRefuse(wire: Wire, refuse: Refuse, path: string): Wire {
  if (filled(wire) === undefined) refuse(path);
  return wire;
}

/** A copy to take from. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, copyOf(inner)])) as T;
}

/** The places of what is left of a value: the outermost of which nothing at all was taken. */
export function leftIn(rest: unknown, whole: unknown, at = ''): string[] {
  if (typeof rest !== 'object' || rest === null || isSame(rest, whole)) return [at];
  return Object.entries(rest).flatMap(([key, inner]) => {
    const place = Array.isArray(rest) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
    return leftIn(inner, (whole as Wire)[key], place);
  });
}

/** A value without what is left of it; `undefined` where nothing was taken. */
export function without(whole: unknown, rest: unknown, key = ''): unknown {
  if (rest === undefined) return whole;
  if (typeof rest !== 'object' || rest === null || (key !== '' && isSame(rest, whole))) return undefined;
  if (Array.isArray(whole)) {
    const list = whole.map((item, index) => without(item, (rest as unknown[])[index], '[]'));
    return list.filter((item) => item !== undefined);
  }
  const entries = Object.entries(whole as object).map(([name, inner]) => [
    name,
    without(inner, (rest as Wire)[name], name),
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** Whether two values of JSON are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame((one as Wire)[key], (other as Wire)[key]))
  );
}
