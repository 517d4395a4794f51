import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { cleanResults, FOREIGN, OF_THE_WIRE, resultsUnder } from './laws/prototypes.ts';

const BUILT_IN = [Object, Array, String, Number, Boolean, Function, Map, Set, Date, RegExp, Error];

function ownKeys(): unknown[] {
  return BUILT_IN.map(({ prototype }) => Reflect.ownKeys(prototype));
}

describe('a poisoned Object.prototype', () => {
  for (const [name, value] of Object.entries(FOREIGN)) {
    for (const enumerable of [true, false]) {
      it(`${enumerable ? 'enumerable' : 'hidden'} "${name}" on it changes no result`, () => {
        expect(resultsUnder(name, value, enumerable) === cleanResults()).toBe(true);
      });
    }
  }

  for (const [name, value] of Object.entries(OF_THE_WIRE)) {
    it(`"${name}" on it, which is a name of the wire, makes nothing throw`, () => {
      expect(() => resultsUnder(name, value, true)).not.toThrow();
      expect(() => resultsUnder(name, value, false)).not.toThrow();
    });
  }
});

it('keys like __proto__ and constructor, on the wire and in the text of answers, change no built-in prototype', () => {
  const before = ownKeys();
  const hostile =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"x","from":"y","type":"text"}';
  const answers = JSON.stringify({ type: 'nfm_reply', nfm_reply: { response_json: hostile } });
  const { messages } = parseInbound(
    `{"messages":[${hostile},{"id":"z","from":"y","type":"interactive","interactive":${answers}}]}`,
  );
  expect(messages).toHaveLength(2);
  expect(ownKeys()).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
