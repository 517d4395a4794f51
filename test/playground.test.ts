import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../docs/playground/format.ts';
import { linkTo, project } from '../docs/playground/links.ts';
import { findFault, findPlace, pathTo } from '../docs/playground/places.ts';
import { type IssueCode, type MessageStatus, type Path, parseInbound, type UnhandledKind } from '../src/index.ts';
import { samples } from '../src/testing/index.ts';
import { anchorsOf, keysOf, PAGES, read } from './docs/markdown.ts';
import { partsOf, type Steps, spell as spellPath, valueAt } from './laws/json.ts';
import { objectsIn } from './laws/looking.ts';

/** What stands in a text where a path leads. */
function standsAt(text: string, path: Steps): string {
  return text.slice(...findPlace(text, [...path]));
}

const SPELLINGS: readonly [name: string, spell: (value: unknown) => string][] = [
  ['on one line', (value) => JSON.stringify(value)],
  ['behind a byte order mark, with tabs', (value) => `\uFEFF \n${JSON.stringify(value, undefined, '\t')}\n`],
  ['with every letter escaped', (value) => JSON.stringify(value).replaceAll(/"(?:[^"\\]|\\.)*"/g, escapeLetters)],
];

function escapeLetters(text: string): string {
  return text.replaceAll(/\\.|\w/g, (part) => (part.length > 1 ? part : `\\u00${part.charCodeAt(0).toString(16)}`));
}

describe('where a path leads in a text', () => {
  it.each(SPELLINGS)('is what JSON.parse reads there, for every path of every sample, %s', (_, spell) => {
    for (const { name, body } of samples) {
      const text = spell(body);
      for (const { at, value } of partsOf(body)) {
        expect(JSON.parse(standsAt(text, at)), `${name}: ${spellPath(at)}`).toEqual(value);
      }
    }
  });

  it('and for whatever JSON there is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), fc.nat(4), (drawn, blanks) => {
        const text = JSON.stringify(drawn, undefined, blanks);
        for (const { at, value } of partsOf(JSON.parse(text))) {
          expect(JSON.parse(standsAt(text, at))).toEqual(value);
        }
      }),
    );
  });

  it.each<[text: string, path: Path, stands: string]>([
    ['{"a":1,"a":2}', ['a'], '2'],
    ['{"\\u0061":"\\"}"}', ['a'], '"\\"}"'],
    ['{"a":[10, {"b":[]}]}', ['a', 1, 'b'], '[]'],
    ['{"a":"{\\"b\\":1}"}', ['a', 'b'], '"{\\"b\\":1}"'],
    ['{"a":[1]}', ['a', 7], '[1]'],
    ['{"a":1}', [], '{"a":1}'],
    ['[1,2]', [1], '2'],
  ])('in %s', (text, path, stands) => {
    expect(standsAt(text, path)).toBe(stands);
  });

  it.each<[path: Path, stands: string]>([
    [['Body'], 'Body=a+b'],
    [['From'], 'Fr%6Fm=%2B44'],
    [['Media'], 'Media=1'],
    [['Media', 1], 'Media=2'],
    [['Empty'], 'Empty'],
    [['None'], 'Body=a+b&Fr%6Fm=%2B44&Media=1&&Media=2&Empty'],
  ])('of a form: %j', (path, stands) => {
    expect(standsAt(' Body=a+b&Fr%6Fm=%2B44&Media=1&&Media=2&Empty\n', path)).toBe(stands);
  });

  it('takes no longer for millions of brackets than for millions of characters', () => {
    const deep = `{"a":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)},"b":1}`;
    expect(standsAt(deep, ['b'])).toBe('1');
    expect(standsAt(JSON.stringify({ a: '\\"'.repeat(2_000_000), b: 1 }), ['b'])).toBe('1');
  });
});

describe('where JSON goes wrong', () => {
  it.each([
    ['{"a":1,}', '}'],
    ['{\n"a": oops\n}', 'o'],
    ['\uFEFF{"a" 1}', '1'],
    ['{"a": [1, 2', '2'],
  ])('is where the library says: %j', (text, stands) => {
    const [issue] = parseInbound(text).issues;
    expect(text.slice(...findFault(text, issue?.message ?? ''))).toBe(stands);
  });

  it('is the whole text where it does not say', () => {
    const text = '<p>no</p>';
    expect(findFault(text, parseInbound(text).issues[0]?.message ?? '')).toEqual([0, text.length]);
  });
});

it('a record is found by being the very object', () => {
  for (const { name, body, provider } of samples) {
    const { messages, statuses } = parseInbound(body, { provider });
    for (const { raw } of [...messages, ...statuses]) {
      // A record that stands within a text of the body is none of its objects.
      expect(valueAt(body, pathTo(body, raw)), name).toBe(objectsIn(body).has(raw) ? raw : body);
    }
  }
});

describe('formatted JSON', () => {
  it('says what JSON.stringify says of it', () => {
    for (const { body } of samples) {
      expect(formatJson(JSON.stringify(body))).toBe(JSON.stringify(body, undefined, 2));
    }
  });

  it('has the very numbers, escapes and double keys of the text', () => {
    const text = '{"a":12345678901234567890,"a":"\\u0061","b":[{},[ ],-0.0,1e400]}';
    expect(formatJson(text)?.replaceAll(/\n *|(?<=:) /g, '')).toBe(text.replace('[ ]', '[]'));
  });

  it('is none of what is no JSON', () => {
    expect(formatJson('Body=Hello')).toBe(undefined);
  });
});

describe('the links to the docs lead somewhere', () => {
  const types = [...new Set(samples.flatMap(({ messages }) => messages))];
  const links = [
    ...types.map(linkTo.type),
    ...(keysOf('docs/messages.md', '### The words') as MessageStatus['status'][]).map(linkTo.status),
    ...(keysOf('docs/messages.md', '## Unhandled') as UnhandledKind[]).map(linkTo.unhandled),
    ...(keysOf('docs/issues.md', '# Issues') as IssueCode[]).map(linkTo.issue),
    ...[...new Set(samples.map(({ provider }) => provider))].map(linkTo.provider),
  ];

  it.each([...new Set(links)])('%s', (link) => {
    const [page = '', anchor] = link.replace(`${project}/blob/main/`, '').split('#');
    expect(PAGES).toContain(page);
    if (anchor !== undefined) expect(anchorsOf(page)).toContain(anchor);
  });

  it('and so does the page’s own to the project', () => {
    expect(read('docs/playground/index.html')).toContain(`href="${project}"`);
  });
});
