import type * as v from 'valibot';
import type { Issue, IssueCode, ParseResult } from '../../src/index.ts';
import { parseResultSchema } from '../../src/schema/index.ts';
import { parseResult } from '../../src/schema/result.ts';
import { type Steps, spell } from './json.ts';

function fail(at: Steps, problem: string): never {
  throw new Error(`truth: ${spell(at)} ${problem}`);
}

/** As valibot's schemas show what they are made of. */
type Described = v.GenericSchema & {
  readonly entries?: { readonly [key: string]: Described };
  readonly item?: Described;
  readonly options?: readonly Described[];
  readonly wrapped?: Described;
  readonly key?: string;
  readonly literal?: string;
};

/**
 * A schema lets through what later versions add, and a record without `raw`. What a parser gives has no key that its type does not
 * know, and every key that its type has: only those that may be missing are.
 */
function checkKeys(schema: Described, value: unknown, at: Steps): void {
  if (schema.type === 'exact_optional') checkKeys(schema.wrapped as Described, value, at);
  else if (schema.type === 'variant') checkKeys(memberFor(schema, value), value, at);
  else if (schema.item)
    for (const [index, part] of (value as unknown[]).entries()) checkKeys(schema.item, part, [...at, index]);
  else if (schema.type === 'object') {
    const { entries = {} } = schema;
    for (const key in entries) {
      if (entries[key]?.type !== 'exact_optional' && !Object.hasOwn(value as object, key)) fail(at, `lacks "${key}"`);
    }
    for (const key of Reflect.ownKeys(value as object) as string[]) {
      if (!Object.hasOwn(entries, key)) fail(at, `has "${String(key)}", which its type does not know`);
      checkKeys(entries[key] as Described, (value as { [key: string]: unknown })[key], [...at, key]);
    }
  }
}

function memberFor({ key = '', options = [] }: Described, value: unknown): Described {
  return options.find(
    ({ entries }) => entries?.[key]?.literal === (value as { [key: string]: unknown })[key],
  ) as Described;
}

const SEVERITIES: { readonly [code in IssueCode]: Issue['severity'] | 'as what it counts' } = {
  invalid_json: 'error',
  not_an_object: 'error',
  unknown_provider: 'error',
  ambiguous_provider: 'warning',
  invalid_envelope: 'error',
  invalid_record: 'error',
  unknown_type: 'warning',
  missing_type: 'warning',
  dropped_field: 'warning',
  unreadable: 'error',
  too_many_issues: 'as what it counts',
};

/** Throws unless a result is what its types say, and its parts agree. */
export function checkTruth(result: ParseResult): void {
  const { issues: wrong } = parseResultSchema['~standard'].validate(result);
  if (wrong) fail(wrong[0]?.path ?? [], `is not as promised: ${wrong[0]?.message}`);
  checkKeys(parseResult, result, []);
  const { provider, messages, statuses, unhandled, issues } = result;
  for (const record of [...messages, ...statuses]) {
    if (record.provider !== provider) fail(['provider'], 'differs between a record and its result');
  }
  for (const { code, severity } of issues) {
    const wanted = SEVERITIES[code];
    if (wanted !== severity && wanted !== 'as what it counts') fail(['issues'], `${code} is of severity ${severity}`);
  }
  // A body that nobody recognised is one unhandled thing, and says why.
  if (provider !== undefined) return;
  if (issues.length === 0) fail(['issues'], 'are none, though the body is unknown');
  if (unhandled.length !== 1) fail(['unhandled'], 'of an unknown body is not that body alone');
}
