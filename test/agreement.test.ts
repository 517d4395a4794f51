import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ParseResult, type ProviderId, parseInbound } from '../src/index.ts';
import { providers } from '../src/registry.ts';
import { meanings } from './agreement/index.ts';
import type { Meaning } from './agreement/meaning.ts';
import { coverageTable, differenceTable, toMarkdown } from './agreement/tables.ts';
import { DIFFERENCES, type Difference } from './agreement.ts';
import { tableRows } from './golden.ts';

const ids = providers.map(({ id }) => id);

/** What a provider makes of a meaning, by the table of differences. */
function expectedOf(meaning: Meaning, id: ProviderId): object {
  const expected = structuredClone(meaning.value);
  for (const difference of DIFFERENCES) if (appliesTo(difference, meaning, id)) change(expected, difference);
  return expected;
}

function appliesTo({ of, providers: list, where }: Difference, meaning: Meaning, id: ProviderId): boolean {
  return of === meaning.of && list.includes(id) && (where === undefined || where.includes(meaning.name));
}

/** Makes a value differ; says whether it does now. */
function change(value: object, { field, how, value: other }: Difference): boolean {
  const names = field.split('.');
  const last = names.pop() as string;
  const parents = names.reduce<object[]>((found, name) => found.flatMap((parent) => childrenOf(parent, name)), [value]);
  const changed = parents.filter((parent) => {
    const fields = parent as { [name: string]: unknown };
    if (last in fields === (how === 'added')) return false;
    const before = fields[last];
    if (how === 'absent') delete fields[last];
    else fields[last] = other;
    return before !== other || how === 'absent';
  });
  return changed.length > 0;
}

function childrenOf(parent: object, name: string): object[] {
  const child = (parent as { [name: string]: unknown })[name.replace('[]', '')];
  if (name.endsWith('[]')) return Array.isArray(child) ? child : [];
  return typeof child === 'object' && child !== null ? [child] : [];
}

/** The one record of a result, without what is not compared. */
function recordOf({ messages, statuses }: ParseResult): object {
  const [record, ...more] = [...messages, ...statuses];
  expect(more).toEqual([]);
  const { provider, raw, ...rest } = { provider: undefined, raw: undefined, ...record };
  return rest;
}

describe('every provider that can say it says the same', () => {
  for (const meaning of meanings) {
    for (const id of ids) {
      const form = meaning.forms[id];
      if (form === undefined) continue;
      it(`${meaning.name}: ${id}`, () => {
        const result = parseInbound(JSON.stringify(form));
        expect(result.provider).toBe(id);
        expect(result[meaning.of === 'message' ? 'messages' : 'statuses']).toHaveLength(1);
        expect(recordOf(result)).toStrictEqual(expectedOf(meaning, id));
        expect(result.unhandled).toEqual([]);
        expect(result.issues.map(({ code }) => code)).toEqual(meaning.issues);
      });
    }
  }
});

describe('the table of differences', () => {
  it('lists nothing that does not occur: each row changes each meaning it names, for each provider it names', () => {
    const idle = DIFFERENCES.flatMap((difference) =>
      difference.providers
        .filter((id) => !occurs(difference, id))
        .map((id) => `${difference.field} ${difference.how} for ${id}`),
    );
    expect(idle).toEqual([]);
  });

  it('names meanings that exist, each by a name of its own', () => {
    const names = meanings.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(DIFFERENCES.flatMap(({ where = [] }) => where).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('compares nothing that nobody says: each part of a body is there for one provider at least', () => {
    const unsaid = meanings.filter((meaning) => {
      const said = ids.filter((id) => meaning.forms[id]).map((id) => partsOf(expectedOf(meaning, id)));
      return [...partsOf(meaning.value)].some((part) => !said.some((parts) => parts.has(part)));
    });
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });
});

/** Whether a row still changes something when the others have: two that say the same are one too many. */
function occurs(difference: Difference, id: ProviderId): boolean {
  const changed = meanings.filter((meaning) => {
    if (meaning.forms[id] === undefined || !appliesTo(difference, meaning, id)) return false;
    const value = structuredClone(meaning.value);
    for (const other of DIFFERENCES) if (other !== difference && appliesTo(other, meaning, id)) change(value, other);
    return change(value, difference);
  });
  const { where } = difference;
  return where ? changed.length === where.length : changed.length > 0;
}

/** Every value of a record and its place, but for who wrote to whom and when, which a body may not say. */
function partsOf(record: object): Set<string> {
  const parts = new Set<string>();
  const { id, from, to, recipient, timestamp, ...rest } = record as { [key: string]: unknown };
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) parts.add(`${place} ${value}`);
    else for (const [key, inner] of Object.entries(value)) visit(inner, `${place}.${key}`);
  };
  visit(rest, '');
  return parts;
}

describe('docs/agreement.md', () => {
  const page = readFileSync(fileURLToPath(new URL('../docs/agreement.md', import.meta.url)), 'utf8');
  const sectionOf = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

  it.each([
    ['Who can say what', coverageTable(meanings, ids)],
    ['Differences', differenceTable(DIFFERENCES)],
  ])('shows the table under "%s" as it is here', (heading, table) => {
    expect(tableRows(sectionOf(heading)), `should be\n${toMarkdown(table)}`).toEqual(table);
  });
});
