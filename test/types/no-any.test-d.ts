import { describe, expectTypeOf, it } from 'vitest';
import type * as Public from '../../src/index.ts';
import type { One, one, parseOne } from '../providers/examples.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Deeper than any type of the contract; some types of the core hold themselves. */
type Levels = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
type Below<Left extends 0[]> = Left extends [0, ...infer Rest extends 0[]] ? Rest : never;

/** `true` is in it if `any` stands anywhere in a type: in a field of a field, in what a function takes or gives. */
type Search<T, Left extends 0[]> =
  IsAny<T> extends true
    ? true
    : Left extends []
      ? false
      : T extends (...parameters: infer P) => infer R
        ? Search<R, Below<Left>> | Search<P[number], Below<Left>>
        : T extends readonly (infer Item)[]
          ? Search<Item, Below<Left>>
          : T extends object
            ? { [Key in keyof T]-?: Search<T[Key], Below<Left>> }[keyof T]
            : false;

type HoldsAny<T> = true extends Search<T, Levels> ? true : false;

/** What users name. The others stand in these. */
interface Named {
  message: Public.InboundMessage;
  byType: Public.MessageByType;
  result: Public.ParseResult;
  one: Public.ParseResult<One>;
  status: Public.MessageStatus;
  unhandled: Public.Unhandled;
  issue: Public.Issue;
  provider: Public.Provider;
  claim: Public.Claim;
  options: Public.ParseOptions;
  parse: Public.ParseBody;
  parseOne: Public.ParseProvider<One>;
  handlers: Public.MessageHandlers<string>;
  schema: Public.StandardSchemaV1<unknown, Public.ParseResult>;
  outcome: Public.StandardResult<Public.ParseResult>;
  door: { one: typeof one; parseOne: typeof parseOne };
}

describe('the public types', () => {
  it('hold no any, however deep', () => {
    expectTypeOf<{ [Name in keyof Named]: HoldsAny<Named[Name]> }[keyof Named]>().toEqualTypeOf<false>();
    expectTypeOf<
      { [Name in keyof typeof Public]: HoldsAny<(typeof Public)[Name]> }[keyof typeof Public]
    >().toEqualTypeOf<false>();
  });

  it('as this would see', () => {
    expectTypeOf<HoldsAny<{ a: { b: { c: unknown }[] } }>>().toEqualTypeOf<false>();
    // biome-ignore lint/suspicious/noExplicitAny: the one that has to be seen.
    type Hidden = any;
    expectTypeOf<HoldsAny<{ a?: { b: { c: Hidden }[] } }>>().toEqualTypeOf<true>();
    expectTypeOf<HoldsAny<(a: Hidden) => string>>().toEqualTypeOf<true>();
    expectTypeOf<HoldsAny<() => Hidden>>().toEqualTypeOf<true>();
  });
});
