import { describe, expect, it } from 'vitest';
import { createParser, type ProviderId, parseInbound } from '../../src/index.ts';
import { providers } from '../../src/registry.ts';
import { isOfTwo } from '../golden.ts';
import { SEEDS, shuffleKeys } from '../shuffle.ts';
import { fixtures, inFull } from './fixtures.ts';

describe('claims', () => {
  it('of no two rooms are certain where one body is, so the order of the rooms changes nothing', () => {
    const backwards = createParser([...providers].reverse());
    for (const { folder, name, text } of fixtures.filter(({ name }) => !isOfTwo(name))) {
      expect(inFull(backwards(text)), `${folder}/${name}`).toStrictEqual(inFull(parseInbound(text)));
    }
  });
});

describe('the order of keys', () => {
  for (const seed of SEEDS) {
    it(`changes neither the provider nor anything read (seed ${seed})`, () => {
      for (const { folder, name, text, isHinted } of fixtures) {
        const options = isHinted ? { provider: folder as ProviderId } : {};
        const shuffled = parseInbound(shuffleKeys(JSON.parse(text), seed), options);
        expect(inFull(shuffled), `${folder}/${name}`).toStrictEqual(inFull(parseInbound(text, options)));
      }
    });
  }

  it('is really another', () => {
    const isMoved = ({ text }: { text: string }) =>
      SEEDS.every((seed) => JSON.stringify(shuffleKeys(JSON.parse(text), seed)) !== JSON.stringify(JSON.parse(text)));
    expect(fixtures.filter(isMoved).length).toBeGreaterThan(fixtures.length / 2);
  });
});
