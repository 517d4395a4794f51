import * as v from 'valibot';

/** A valibot schema of one type of the contract: what it lets through is that type, no more and no less. */
export interface Schema<T> extends v.BaseSchema<T, T, v.BaseIssue<unknown>> {
  /** Nothing has it. It makes the compiler refuse a schema of a wider or a narrower type. */
  readonly exactly?: (value: T) => T;
}

/** A part that may be missing. Not a schema, so that the compiler sees where one is forgotten or too many. */
interface Optional<T> {
  readonly optional: Schema<T>;
}

/** A row for each key of an interface of the contract. */
export type Shape<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key> ? Optional<Exclude<T[Key], undefined>> : Schema<T[Key]>;
};

type Config = v.Config<v.BaseIssue<unknown>>;
type Outcome = v.OutputDataset<unknown, v.BaseIssue<unknown>>;
type Run = (dataset: v.UnknownDataset, config: Config) => Outcome;

/** Every part has a dataset with all of its keys, so that none of them is looked up in a polluted `Object.prototype`. */
export function run(schema: v.GenericSchema, value: unknown, config: Config): Outcome {
  return schema['~run']({ typed: false, value, issues: undefined }, config);
}

function accept(value: unknown): Outcome {
  return { typed: true, value, issues: undefined };
}

/** What is wrong with a part, seen from the whole. */
function refuse({ value, issues }: Outcome, key: string | number): Outcome {
  const [issue] = issues as [v.BaseIssue<unknown>];
  return { typed: false, value, issues: [{ ...issue, path: [{ key } as v.IssuePathItem, ...(issue.path ?? [])] }] };
}

/**
 * valibot's schema with another way to look: at own keys only, at nothing that is of no interest, without a copy of what is
 * looked at, and no further than to the first thing that is wrong.
 */
// @__NO_SIDE_EFFECTS__
export function looking<T>(schema: v.GenericSchema, look: Run): Schema<T> {
  return { ...schema, '~run': look } as Schema<T>;
}

// @__NO_SIDE_EFFECTS__
export function optional<T>(schema: Schema<T>): Optional<T> {
  return { optional: schema };
}

type Keyed = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const anObject: v.GenericSchema = /* @__PURE__ */ v.custom(isObject, 'Expected an object.');
const aList: v.GenericSchema = /* @__PURE__ */ v.custom(Array.isArray, 'Expected a list.');

function ownPart(value: object, key: string | number): unknown {
  return Object.hasOwn(value, key) ? (value as Keyed)[key] : undefined;
}

/** An object with the keys of its interface, and others: a later version may have written it. */
// @__NO_SIDE_EFFECTS__
export function object<T extends object>(shape: Shape<T>): Schema<T> {
  const entries: { [key: string]: v.GenericSchema } = Object.create(null);
  for (const [key, row] of Object.entries(shape as { [key: string]: Optional<unknown> | v.GenericSchema })) {
    entries[key] = 'optional' in row ? v.exactOptional(row.optional) : row;
  }
  const rows = Object.entries(entries).map(([key, row]) => ({ key, row, canBeMissing: row.type.endsWith('optional') }));
  return looking(v.object(entries), ({ value }, config) => {
    if (!isObject(value)) return run(anObject, value, config);
    for (const { key, row, canBeMissing } of rows) {
      if (canBeMissing && !Object.hasOwn(value, key)) continue;
      const part = run(row, ownPart(value, key), config);
      if (part.issues) return refuse(part, key);
    }
    return accept(value);
  });
}

/** The rows of two tables. A function, because bundlers cannot tell that a spread does nothing else. */
// @__NO_SIDE_EFFECTS__
export function both<A, B>(a: A, b: B): A & B {
  return { ...a, ...b };
}

/** An object in which something is left: an empty one is absent. */
// @__NO_SIDE_EFFECTS__
export function something<T extends object>(shape: Shape<T>): Schema<T> {
  return rule(object(shape), (value) => Object.keys(value).length > 0, 'Expected at least one key.', {
    minProperties: 1,
  });
}

/** An object with any keys. */
// @__NO_SIDE_EFFECTS__
export function anyObject(): Schema<{ [key: string]: unknown }> {
  return looking(v.record(v.string(), v.unknown()), ({ value }, config) => run(anObject, value, config));
}

// @__NO_SIDE_EFFECTS__
export function list<T>(item: Schema<T>): Schema<T[]> {
  return looking(v.array(item), ({ value }, config) => {
    if (!Array.isArray(value)) return run(aList, value, config);
    for (let index = 0; index < value.length; index++) {
      const part = run(item, ownPart(value, index), config);
      if (part.issues) return refuse(part, index);
    }
    return accept(value);
  });
}

/** A list in which something is: an empty one is absent. */
// @__NO_SIDE_EFFECTS__
export function filledList<T>(item: Schema<T>): Schema<T[]> {
  return v.pipe(list(item), v.nonEmpty('Expected a list with something in it.')) as v.GenericSchema as Schema<T[]>;
}

/** The members of a union by their tag. A member that is missing, or under another's tag, does not compile. */
type Members<T, Key extends keyof T> = {
  readonly [Tag in T[Key] & string]: Schema<Extract<T, { [key in Key]: Tag }>>;
};

/** One of several interfaces, told apart by what stands under a key. */
// @__NO_SIDE_EFFECTS__
export function oneOf<T extends object, Key extends keyof T & string>(key: Key, members: Members<T, Key>): Schema<T> {
  const byTag = new Map<unknown, v.GenericSchema>(Object.entries(members));
  const tag = words(members);
  // For schema.json, which is made of it. valibot's type wants the members as they are written, and these come from a table.
  const variant = v.variant(key, [...byTag.values()] as unknown as v.VariantOptions<Key>);
  return looking(variant, ({ value }, config) => {
    if (!isObject(value)) return run(anObject, value, config);
    const named = ownPart(value, key);
    const member = byTag.get(named);
    return member ? run(member, value, config) : refuse(run(tag, named, config), key);
  });
}

/** One of a closed list of words; the table has to name them all. */
// @__NO_SIDE_EFFECTS__
export function words<Word extends string>(table: { readonly [word in Word]: unknown }): Schema<Word> {
  const all = Object.keys(table);
  return v.picklist(all, `Expected one of ${all.join(', ')}.`) as v.GenericSchema as Schema<Word>;
}

// @__NO_SIDE_EFFECTS__
export function tag<Word extends string>(word: Word): Schema<Word> {
  return v.literal(word, `Expected ${word}.`) as v.GenericSchema as Schema<Word>;
}

/** What else has to hold, and how JSON Schema says it. */
// @__NO_SIDE_EFFECTS__
export function rule<T>(
  schema: Schema<T>,
  holds: (value: T) => boolean,
  message: string,
  said: { readonly [keyword: string]: unknown },
): Schema<T> {
  return v.pipe(schema, v.check(holds, message), v.metadata(said)) as v.GenericSchema as Schema<T>;
}
