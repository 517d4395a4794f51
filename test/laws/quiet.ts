import { createHash } from 'node:crypto';
import type { Case } from './case.ts';
import { define, edit, leavesOf, partsOf, type Steps, spell, valueAt } from './json.ts';
import { total } from './laws.ts';
import { hash, samples } from './one-edit.ts';

/** Forty characters that stand in no sentence and no fixture, the same for the same seed. */
function secretFrom(seed: number): string {
  return `secret${createHash('sha256').update(String(seed)).digest('hex').slice(0, 34)}`;
}

/** What the secret comes as, where a part is broken; and breaks beside which it stands elsewhere. */
function breaksWith(secret: string): { readonly [name: string]: unknown } {
  return {
    'a number': 5,
    'an empty object': {},
    'an empty list': [],
    null: null,
    flag: true,
    'the secret': secret,
    'the secret in a list': [secret],
    'the secret in an object': { [secret]: secret, type: secret, id: secret },
    'the secret as a number': `${secret.replace(/\D/g, '')}9e999`,
  };
}

/** Three ways to hide a secret in a body: in every string, in every string but the words of types, and in every key. */
function hide(body: unknown, secret: string): { readonly [name: string]: unknown } {
  const strings = leavesOf(body).filter(({ value }) => typeof value === 'string');
  const replace = (parts: typeof strings, change: (text: string) => string): unknown =>
    parts.reduce((whole, { at, value }) => edit(whole, at, change(String(value))), body);
  return {
    'instead of every string': replace(strings, () => secret),
    'after every string': replace(
      strings.filter(({ at }) => !isWord(at)),
      (text) => `${text}${secret}`,
    ),
    'as a key of every object': partsOf(body)
      .filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value))
      .reduce((whole, { at }) => {
        const copy = { ...(valueAt(whole, at) as object) };
        define(copy, secret, secret);
        return edit(whole, at, copy);
      }, body),
  };
}

/** The words without which nothing in a body is understood. */
function isWord(at: Steps): boolean {
  return ['type', 'object', 'field', 'status', 'del_status', 'integrationType', 'event', 'channel'].includes(
    String(at.at(-1)),
  );
}

/** Hides the secret in a share of the fixtures, breaks each path in turn, and looks for it in the issues. */
export function* quietCases(share: number, seed: number): Generator<Case> {
  const secret = secretFrom(seed);
  for (const { name, body, parse } of samples().filter((sample) => hash(sample.name) < share)) {
    for (const [way, hidden] of Object.entries(hide(body, secret))) {
      for (const { at } of partsOf(hidden)) {
        for (const [breakage, value] of Object.entries(breaksWith(secret))) {
          yield {
            name: `${name}, ${way}: ${spell(at)} := ${breakage}`,
            make: () => edit(hidden, at, value),
            holds: (broken) => {
              const issues = JSON.stringify(total(broken, parse).issues);
              if (issues.includes(secret)) throw new Error(`quiet: ${issues}`);
            },
          };
        }
      }
    }
  }
}
