import { expect, it } from 'vitest';
import { type Planted, plantWrongForms, plantWrongKinds } from '../schema/planting.ts';
import { measured, scaled } from './measured.ts';

const PLANTED: [name: string, plant: (share: number) => Planted][] = [
  ['values of a wrong kind', plantWrongKinds],
  ['values of a wrong form, and of a right one', plantWrongForms],
];

it.each(PLANTED)('the guards and schema.json tell %s, wherever they are planted', (name, plant) => {
  measured(`planted: ${name}`, () => {
    const { surprises, refused, accepted } = plant(scaled(1000) / 1000);
    expect(surprises).toEqual([]);
    return { cases: refused + accepted, note: `${refused.toLocaleString('en')} refused` };
  });
});
