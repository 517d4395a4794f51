import { describe, expect, it } from 'vitest';
import { markdownTable } from '../ci/shared/document.mjs';
import { type InboundMessage, type ProviderId, parseInbound } from '../src/index.ts';
import { buildWebhook, type Webhook } from '../src/testing/index.ts';
import { type Meaning, meanings } from './agreement/meanings.ts';
import { sectionOf } from './docs/markdown.ts';
import { tableRows } from './golden.ts';
import { PROVIDER_TESTS, PROVIDERS } from './providers/index.ts';
import { calledBy, withoutAdded } from './testing/added.ts';

// The same message means the same value, whoever delivered it. The kit's bodies are written from the providers' pages.

/** A meaning as a provider posts it; nothing where it cannot say what the meaning is about. */
function webhookOf(id: ProviderId, { record, about }: Meaning): Webhook | undefined {
  try {
    const webhook = buildWebhook(id, record, { lossy: true });
    return about !== undefined && isLeftOut(about, webhook.leftOut) ? undefined : webhook;
  } catch (error) {
    expect(String(error)).toContain('cannot say');
    return undefined;
  }
}

/** Places of a record, `errors[0].code` as keys. */
const keysOf = (place: string): string[] => place.split(/[.[\]]+/).filter(Boolean);

/** Whether a place, or all that it is in, is among those. */
function isLeftOut(place: string, leftOut: readonly string[]): boolean {
  return leftOut.some((path) => path === place || place.startsWith(`${path}.`) || place.startsWith(`${path}[`));
}

/** The record without its parts at those places, for that provider. */
function without({ record }: Meaning, leftOut: readonly string[], provider: ProviderId): object {
  const { raw, ...rest } = structuredClone({ ...calledBy(provider, record), provider, raw: {} });
  for (const place of leftOut) {
    const keys = keysOf(place);
    const last = keys.pop() as string;
    const parent = keys.reduce<unknown>((value, key) => (value as { [key: string]: unknown })[key], rest);
    delete (parent as { [key: string]: unknown })[last];
  }
  return rest;
}

/** What is told of a message that nobody can read; of all others, nothing. */
function issuesOf({ record }: Meaning): string[] {
  const { unknown } = record as Partial<InboundMessage & { unknown: { reason: string } }>;
  return { unrecognized: ['unknown_type'], malformed: ['invalid_record'] }[unknown?.reason ?? ''] ?? [];
}

describe('every provider that can say it says the same', () => {
  for (const meaning of meanings) {
    for (const id of PROVIDERS) {
      const webhook = webhookOf(id, meaning);
      if (webhook === undefined) continue;
      it(`${meaning.name}: ${id}`, () => {
        const { messages, statuses, unhandled, issues } = parseInbound(webhook.text);
        const records = [...messages, ...statuses].map((record) => withoutAdded(record, meaning.record));
        expect(records).toStrictEqual([without(meaning, webhook.leftOut, id)]);
        expect(messages).toHaveLength('type' in meaning.record ? 1 : 0);
        expect(unhandled).toEqual([]);
        expect(issues.map(({ code }) => code)).toEqual(issuesOf(meaning));
      });
    }
  }
});

describe('the meanings', () => {
  it('have a name of their own each, and every provider names as inferred some that it can say', () => {
    const names = meanings.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const id of PROVIDERS) {
      const said = meanings.filter((meaning) => webhookOf(id, meaning)).map(({ name }) => name);
      expect(PROVIDER_TESTS[id].inferred.filter((name) => !said.includes(name))).toEqual([]);
    }
  });

  it('hold nothing that nobody says', () => {
    const unsaid = meanings.flatMap((meaning) => {
      const webhooks = PROVIDERS.map((id) => webhookOf(id, meaning)).filter((webhook) => webhook !== undefined);
      const [first = { leftOut: ['all of it'] }, ...others] = webhooks;
      const nobodys = first.leftOut.filter((place) => others.every(({ leftOut }) => isLeftOut(place, leftOut)));
      // Who wrote to whom, and by which ids, is part of all of them.
      return nobodys.filter((place) => !/^(to|from|recipient|providerMessageId)\b/.test(place));
    });
    expect(unsaid).toEqual([]);
  });
});

/** Who can say what. */
function coverageTable(): string[][] {
  const rows = meanings.map((meaning) => [
    meaning.name,
    ...PROVIDERS.map((id) => {
      if (webhookOf(id, meaning) === undefined) return '–';
      return PROVIDER_TESTS[id].inferred.includes(meaning.name) ? 'inferred' : 'yes';
    }),
  ]);
  return [['what', ...PROVIDERS.map((id) => `\`${id}\``)], ...rows];
}

/** What somebody leaves out, of a message or of a receipt, and what the others do with it. */
function partsTable(): string[][] {
  const told = meanings.map((meaning) => ({
    of: 'type' in meaning.record ? 'message' : 'receipt',
    places: placesIn(meaning.record),
    leftOut: PROVIDERS.map((id) => webhookOf(id, meaning)?.leftOut),
  }));
  const rows = new Map<string, [place: string, of: string]>();
  for (const { of, leftOut } of told) {
    for (const place of leftOut.flatMap((places = []) => places.map(toField))) rows.set(`${place} ${of}`, [place, of]);
  }
  const cells = [...rows.values()].map(([field, of]) => [
    `\`${field}\``,
    of,
    ...PROVIDERS.map((_, column) => {
      const having = told.filter((meaning) => meaning.of === of && meaning.places.some((at) => toField(at) === field));
      const said = having.flatMap(({ leftOut }) => {
        const places = leftOut[column];
        return places === undefined ? [] : !isLeftOut(field, places.map(toField));
      });
      if (said.every((isSaid) => !isSaid)) return '–';
      return said.every((isSaid) => isSaid) ? 'yes' : 'some';
    }),
  ]);
  return [['part', 'of a', ...PROVIDERS.map((id) => `\`${id}\``)], ...cells];
}

const toField = (place: string): string => place.replaceAll(/\[\d+\]/g, '[]');

/** Every place of a record that holds something, those of objects and lists too. */
function placesIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    placesIn(part, Array.isArray(value) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`),
  );
  return at === '' ? inner : [at, ...inner];
}

describe('docs/agreement.md', () => {
  it.each([
    ['Who can say what', coverageTable()],
    ['What is left out', partsTable()],
  ])('shows the table under "%s" as the kit has it', (heading, table) => {
    const [head = [], ...rows] = table;
    const shown = tableRows(sectionOf('docs/agreement.md', `## ${heading}`));
    expect(shown, `should be\n${markdownTable(head, rows)}`).toEqual(table);
  });
});
