import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRecordKey } from '../src/core/walk.ts';
import type { InboundMessage, ParseProvider, Provider, ProviderId } from '../src/index.ts';
import { parseInbound } from '../src/index.ts';
import { providers } from '../src/registry.ts';
import { claimOf, tellingFixturesIn } from './detection/fixtures.ts';
import { comparable, type Fixture, fixturesIn, sourceRowsOf, tableRows, toGolden, walk } from './golden.ts';
import { isAlike, partsOf } from './laws/json.ts';
import { check } from './laws/laws.ts';
import { PROVIDER_TESTS, PROVIDERS } from './providers/index.ts';

// What every provider has to keep. Its own rules are in its folder; the laws, in test/laws.

const all = PROVIDERS.map((id) => ({ id, fixtures: fixturesIn(id) }));

// What notices most comes first.
for (const { id, fixtures } of all) describe(id, () => describeGoldenFiles(id, fixtures));

for (const { id, fixtures } of all) {
  describe(id, () => {
    describeDoor(id, fixtures);
    describeClaims(id, fixtures);
    describeTypes(id, fixtures);
  });
}

function describeGoldenFiles(id: ProviderId, fixtures: readonly Fixture[]): void {
  describe('parses equal to the golden file', () => {
    for (const { name, text, expected, options } of fixtures) {
      it(name, () => {
        const body = JSON.parse(text);
        expect(comparable(toGolden(parseInbound(body, options), body))).toStrictEqual(comparable(expected));
      });
    }
  });

  it('has a row in SOURCES.md for every fixture, and a fixture for every row', () => {
    expect(sourceRowsOf(id).sort()).toEqual(fixtures.map(({ name }) => name).sort());
  });

  it('leaves the key out where there is no value: nothing is explicitly undefined but whose body it is', () => {
    const paths: string[] = [];
    for (const { name, text, options } of fixtures) {
      walk(parseInbound(text, options), name, (value, place) => {
        for (const [key, inner] of Object.entries(value)) {
          if (inner === undefined && !(place === name && key === 'provider')) paths.push(`${place}.${key}`);
        }
      });
    }
    expect(paths).toEqual([]);
  });
}

function describeDoor(id: ProviderId, fixtures: readonly Fixture[]): void {
  it('opens by one provider and one parser, which are those of the registries', async () => {
    const { provider, parse } = await openDoor(id);
    expect(providers.includes(provider)).toBe(true);
    expect(provider.id).toBe(id);
    expect(parse).toBe(PROVIDER_TESTS[id].parse);
  });

  it('keeps every law on its fixtures, and reads text and bytes as it reads the parsed body', () => {
    for (const { name, text, options } of fixtures) {
      const parsed = check(JSON.parse(text), (body, more) => parseInbound(body, { ...options, ...more }));
      for (const body of [text, Buffer.from(text)])
        expect(isAlike(parseInbound(body, options), parsed), name).toBe(true);
    }
  });
}

function describeClaims(id: ProviderId, fixtures: readonly Fixture[]): void {
  const { surest, claims, lookLike } = PROVIDER_TESTS[id];
  const room = providers.find((provider) => provider.id === id) as Provider;

  it(`finds its own bodies ${surest} wherever a message or a receipt is in them, and never none of its business`, () => {
    for (const { name, text } of fixtures.filter(({ isHinted }) => !isHinted)) {
      const { messages, statuses } = parseInbound(text);
      const claim = claimOf(room, text);
      if (messages.length + statuses.length > 0) expect(claim, name).toBe(surest);
      else expect(claim, name).toBeOneOf([surest, 'possible']);
    }
  });

  for (const [claim, bodies] of Object.entries(claims)) {
    for (const [name, body] of Object.entries(bodies)) {
      it(`is ${claim} of ${name}`, () => {
        expect(room.claim(body as never)).toBe(claim);
      });
    }
  }

  it('has its records under keys that are known to every other, which so warns of what it leaves there', () => {
    for (const { name, text, options } of fixtures) {
      const body = JSON.parse(text);
      const { messages, statuses } = parseInbound(body, options);
      const records = new Set<unknown>([...messages, ...statuses].map(({ raw }) => raw));
      const keys = partsOf(body).flatMap(({ at, value }) => (records.has(value) ? at : []));
      for (const key of keys.map(String)) expect(isRecordKey(key) || /^\d+$/.test(key), `${name}: ${key}`).toBe(true);
    }
  });

  it('is told by signs, and shows what lacks one', () => {
    expect(Object.keys(claims[surest] ?? {})).not.toEqual([]);
    expect(Object.keys(claims.none ?? {})).not.toEqual([]);
  });

  it('claims no fixture of another, but those that may be its own to the letter, and of those it is not certain', () => {
    for (const other of PROVIDERS.filter((other) => other !== id)) {
      const mayBe = lookLike.includes(other) ? ['none', 'possible'] : ['none'];
      for (const { name, text } of tellingFixturesIn(other)) expect(claimOf(room, text), name).toBeOneOf(mayBe);
    }
  });

  it('marks as hinted only what detection does not attribute to it', () => {
    const needless = fixtures.filter(({ isHinted, text }) => isHinted && parseInbound(text).provider === id);
    expect(needless.map(({ name }) => name)).toEqual([]);
  });
}

function describeTypes(id: ProviderId, fixtures: readonly Fixture[]): void {
  it('documents its types, shows each in a fixture, and shows none that it does not document', async () => {
    const { message: format } = await import(`../src/providers/${id}/message.ts`);
    const wireTypeOf = (message: InboundMessage) => wireTypeAt(message, format.typeAt);
    const page = new URL(`../docs/providers/${id}.md`, import.meta.url);
    const documented = documentedTypes(readFileSync(page, 'utf8'));
    expect(documented, `docs/providers/${id}.md has no table of types under the heading "## Types"`).not.toEqual([]);
    const shown = fixtures
      .flatMap(({ text, options }) => parseInbound(text, options).messages)
      .filter((message) => isReadAsDeclared(message, wireTypeOf(message), documented))
      .map((message) => spellType(wireTypeOf(message), message.type));
    expect([...new Set(shown)].sort()).toEqual([...new Set(documented)].sort());
  });
}

/** Rows of the table under "## Types": the wire type in backticks, none where the record declares none, and the type. */
function documentedTypes(markdown: string): string[] {
  const [, section = ''] = markdown.split(/^## Types$/m);
  return tableRows(section.split(/^## /m)[0] as string)
    .filter(([, type = '']) => type.includes('`'))
    .map(([wireType = '', type = '']) => spellType(codeOf(wireType), codeOf(type)));
}

function codeOf(cell: string): string | undefined {
  return /`([^`]+)`/.exec(cell)?.[1];
}

/** Words of the wire are compared without case: Infobip's were seen in both. */
function spellType(wireType: string | undefined, type: string | undefined): string {
  return `${wireType?.toLowerCase() ?? 'no type'} as ${type}`;
}

/** A message that is what it says, not one whose type or body was missing, broken or new. */
function isReadAsDeclared(
  message: InboundMessage,
  wireType: string | undefined,
  documented: readonly string[],
): boolean {
  if (message.type === 'referral' || message.type === 'context') return true;
  if (message.type !== 'unknown') return wireType !== undefined;
  // Any type can come as nothing but errors; that is no type of its own.
  const isOtherwise = documented.some(
    (row) => row.startsWith(`${wireType?.toLowerCase()} as `) && !row.endsWith('unknown'),
  );
  return message.unknown.reason === 'unsupported' && !isOtherwise;
}

/** The word that a record has where its provider puts the type. */
function wireTypeAt({ raw }: InboundMessage, at: readonly string[]): string | undefined {
  const wireType = at.reduce<unknown>((value, key) => (value as { [key: string]: unknown } | undefined)?.[key], raw);
  return typeof wireType === 'string' ? wireType.trim() || undefined : undefined;
}

async function openDoor(id: ProviderId): Promise<{ provider: Provider; parse: ParseProvider<ProviderId> }> {
  const door: { [name: string]: unknown } = await import(`../src/providers/${id}/index.ts`);
  const isParser = (name: string) => name.startsWith('parse');
  const [parser, provider, ...more] = Object.keys(door).sort((name) => (isParser(name) ? -1 : 1));
  expect(more, 'the exports beside the provider and its parser').toEqual([]);
  return {
    provider: door[provider as string] as Provider,
    parse: door[parser as string] as ParseProvider<ProviderId>,
  };
}
