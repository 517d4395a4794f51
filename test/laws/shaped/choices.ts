import * as fc from 'fast-check';

/** A draw is made of choices. Each is a number, 0 the plainest, so a shorter tape of smaller numbers is a plainer body. */
export interface Choices {
  /** From 0 up to, but not including, `count`; 0 once the tape has run out. */
  readonly below: (count: number) => number;
  /** Whether another thing may be broken: reports stop listing after so many in one record. */
  readonly mayBreak: () => boolean;
}

/** fast-check draws and shrinks the tape; what is built from it is plain code, which can keep its expectation beside it. */
export const tape: fc.Arbitrary<number[]> = fc.array(fc.nat({ max: 0xffff }), { maxLength: 500, size: 'max' });

const MOST_BROKEN = 6;

export function choicesFrom(numbers: readonly number[]): Choices {
  let next = 0;
  let broken = 0;
  return { below: (count) => (numbers[next++] ?? 0) % count, mayBreak: () => broken++ < MOST_BROKEN };
}

export function pick<T>(choices: Choices, ...options: readonly [T, ...T[]]): T {
  return oneOf(choices, options);
}

export function oneOf<T>(choices: Choices, options: readonly T[]): T {
  return options[choices.below(options.length)] as T;
}

/** True once in `rarity` draws. */
export function now(choices: Choices, rarity: number): boolean {
  return choices.below(rarity) === rarity - 1;
}

export function times<T>(choices: Choices, least: number, most: number, draw: (choices: Choices) => T): T[] {
  const count = least + choices.below(most - least + 1);
  return Array.from({ length: count }, () => draw(choices));
}
