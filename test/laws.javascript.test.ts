import { describe, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { expectToHold } from './laws/case.ts';
import { depthCases, ENTRY_POINTS, insideCases, runAnything, wholeBodyCases } from './laws/javascript.ts';
import { partsOf } from './laws/json.ts';
import { checkUnspeakable } from './laws/laws.ts';
import { samples } from './laws/one-edit.ts';
import { PROVIDERS } from './providers/index.ts';

/** Of each provider the fixture that nests deepest. */
const DEEPEST = PROVIDERS.map((id) => {
  const own = samples().filter(({ name }) => name.startsWith(`${id}/`));
  const depths = own.map(({ body }) => Math.max(...partsOf(body).map(({ at }) => at.length)));
  return own[depths.indexOf(Math.max(...depths))]?.name as string;
});

describe('values that no JSON can spell', () => {
  it('as the body of every entry point', () => {
    expectToHold(wholeBodyCases(), 900);
  });

  it('at every path of a 150th of the fixtures, and getters that throw there', () => {
    expectToHold(insideCases(1 / 150), 3000);
  });

  for (const [name, parse] of Object.entries(ENTRY_POINTS)) {
    it(`whatever fast-check thinks of, to ${name}`, () => {
      runAnything(parse, 150, 1);
    });
  }

  it('a getter whose answers change gives no message that its type forbids', () => {
    const answers = ['text', 5, { body: {} }, 'image', null];
    let calls = 0;
    const get = () => answers[calls++ % answers.length];
    const message = Object.defineProperties(
      { id: 'x', from: '1' },
      { type: { get, enumerable: true }, text: { get, enumerable: true } },
    );
    for (let run = 0; run < 100; run++) checkUnspeakable({ messages: [message] }, parseInbound);
  });
});

it('nesting of 20,000 levels at every path, as objects and as text', () => {
  expectToHold(depthCases([20_000], DEEPEST), 500);
});
