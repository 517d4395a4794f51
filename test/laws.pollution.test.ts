import { expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { expectToHold } from './laws/case.ts';
import { pollutionCases } from './laws/pollution.ts';

it('no name on Object.prototype reaches a result, throws or hangs', { timeout: 300_000 }, () => {
  expectToHold(pollutionCases({ ofPrograms: 32, ofTheWire: 256, oneOf: 3 }), 39);
});

const BUILT_IN = [Object, Array, String, Number, Boolean, Function, Map, Set, Date, RegExp, Error];

function ownKeys(): unknown[] {
  return BUILT_IN.map(({ prototype }) => Reflect.ownKeys(prototype));
}

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
