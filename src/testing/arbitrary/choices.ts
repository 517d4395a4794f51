// What is drawn is made of choices, and choices of numbers: fast-check draws and shrinks those. A shorter tape of smaller
// numbers is a plainer message.

/** Numbers drawn by chance. 0 is the plainest, and is all there is once they have run out. */
export type Choices = (count: number) => number;

export type Draw<T> = (choices: Choices) => T;

export function choicesFrom(numbers: readonly number[]): Choices {
  let next = 0;
  return (count) => (numbers[next++] ?? 0) % count;
}

export function pick<T>(choices: Choices, options: readonly T[]): T {
  return options[choices(options.length)] as T;
}

/** True once in so many draws, and never when there is nothing left to choose. */
export function now(choices: Choices, rarity: number): boolean {
  return choices(rarity) === rarity - 1;
}

export function oneOf<T>(...draws: readonly Draw<T>[]): Draw<T> {
  return (choices) => pick(choices, draws)(choices);
}

/** Always the same name. */
export function kind<Kind extends string>(name: Kind): Draw<Kind> {
  return () => name;
}

/** How every part of a value is drawn: a part that is added to the contract does not compile until it is here. */
export type Draws<T> = { readonly [Key in keyof T]-?: Draw<Exclude<T[Key], undefined>> };

/** Some of the parts, and always those that are named. */
export function parts<T extends object>(draws: Draws<T>, ...always: readonly (keyof T)[]): Draw<T> {
  return (choices) => {
    const value: Partial<T> = {};
    for (const key of Object.keys(draws) as (keyof T)[]) {
      if (always.includes(key) || now(choices, 3)) value[key] = draws[key](choices);
    }
    return value as T;
  };
}

/** At least one of the parts: what says nothing is not there. */
export function someParts<T extends object>(draws: Draws<T>): Draw<T> {
  const some = parts(draws);
  const keys = Object.keys(draws) as (keyof T)[];
  return (choices) => {
    const value = some(choices);
    if (Object.keys(value).length > 0) return value;
    const key = pick(choices, keys);
    return { [key]: draws[key](choices) } as T;
  };
}

export function list<T>(draw: Draw<T>, least = 1): Draw<T[]> {
  return (choices) => Array.from({ length: least + choices(3) }, () => draw(choices));
}
