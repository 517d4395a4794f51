import { describe, expect, it } from 'vitest';
import { type Claim, createParser, type ProviderId, parseInbound } from '../../src/index.ts';
import { providers } from '../../src/registry.ts';
import { fixtureFolders, isOfTwo } from '../golden.ts';
import { SEEDS, shuffleKeys } from '../shuffle.ts';
import { claimOf, fixtures, inFull, tellingFixturesIn } from './fixtures.ts';

describe('claims', () => {
  /** What each room says of each folder, where it is not always `none`. Bodies of Sinch can be on-premises to the letter. */
  const CLAIMS: { [folder: string]: { [id in ProviderId]?: Claim[] } } = {
    'meta-onprem': { 'meta-onprem': ['possible'] },
    'meta-cloud': { 'meta-cloud': ['certain'] },
    // Possible: an envelope with nothing in it.
    infobip: { infobip: ['certain', 'possible'] },
    'sinch-legacy': { 'sinch-legacy': ['certain'], 'meta-onprem': ['none', 'possible'] },
    innopaas: { innopaas: ['certain'] },
    // Infobip's own, of other channels and products.
    'look-alikes': { infobip: ['certain', 'none', 'possible'] },
  };

  for (const folder of fixtureFolders()) {
    for (const room of providers) {
      const expected = CLAIMS[folder]?.[room.id] ?? ['none'];
      it(`${room.id} finds the bodies of ${folder} ${expected.join(' or ')}`, () => {
        const claims = new Set(tellingFixturesIn(folder).map(({ text }) => claimOf(room, text)));
        expect([...claims].sort()).toEqual(expected);
      });
    }
  }

  it('no two rooms are certain of one body, but where two bodies are in it', () => {
    const contested = fixtures.filter(
      ({ name, text }) => !isOfTwo(name) && providers.filter((room) => claimOf(room, text) === 'certain').length > 1,
    );
    expect(contested.map(({ name }) => name)).toEqual([]);
  });

  it('so the order of the rooms changes nothing', () => {
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
