import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '../../src/contract/result.ts';
import { kindOf, MAX_ISSUES, reportInto } from '../../src/core/issues.ts';
import { BODY, below, pathOf } from '../../src/core/place.ts';
import { REVOKED } from '../throws.ts';

/** By docs: `error` where something a person may have sent could not be read. */
const SEVERITY: { readonly [Code in IssueCode]: Issue['severity'] } = {
  invalid_json: 'error',
  not_an_object: 'error',
  unknown_provider: 'error',
  invalid_envelope: 'error',
  invalid_record: 'error',
  unreadable: 'error',
  ambiguous_provider: 'warning',
  unknown_type: 'warning',
  missing_type: 'warning',
  dropped_field: 'warning',
  too_many_issues: 'warning',
};

describe('a report', () => {
  it('becomes an issue with its severity and path', () => {
    for (const [code, severity] of Object.entries(SEVERITY)) {
      const issues: Issue[] = [];
      reportInto(issues).report(code as IssueCode, below(below(BODY, 'messages'), 0), 'Why.');
      expect(issues).toStrictEqual([{ code, severity, message: 'Why.', path: ['messages', 0] }]);
    }
  });

  it(`is listed up to ${MAX_ISSUES} times and counted from there on`, () => {
    const issues: Issue[] = [];
    const { report, close } = reportInto(issues);
    for (let count = 0; count < MAX_ISSUES; count++) report('dropped_field', below(BODY, count), 'Why.');
    close();
    expect(issues.map(({ path }) => path[0])).toEqual([...Array(MAX_ISSUES).keys()]);

    // As grave as the gravest of those that are not listed.
    const more = [
      ['dropped_field', 'warning', '1'],
      ['invalid_record', 'error', '2'],
      ['unknown_type', 'error', '3'],
    ] as const;
    for (const [code, severity, count] of more) {
      report(code, below(BODY, 'more'), 'Why.');
      expect(issues).toHaveLength(MAX_ISSUES);
      close();
      const message = `${count} more issues are not listed.`;
      expect(issues.splice(MAX_ISSUES)).toStrictEqual([{ code: 'too_many_issues', severity, message, path: [] }]);
    }
  });
});

it('a place is told as the steps that lead to it', () => {
  expect(pathOf(BODY)).toEqual([]);
  expect(pathOf(below(BODY, 'a'))).toEqual(['a']);
  expect(pathOf(below(below(below(BODY, 'a'), 0), 'b'))).toEqual(['a', 0, 'b']);
});

describe('the kind of a value', () => {
  it('is told in words, and never by the value', () => {
    const kinds: [unknown, string][] = [
      [undefined, 'nothing'],
      [null, 'null'],
      [[1], 'an array'],
      [{ a: 1 }, 'an object'],
      ['secret', 'a string'],
      [7, 'a number'],
      [true, 'a boolean'],
      [7n, 'a bigint'],
      [() => 7, 'a function'],
      [Symbol('secret'), 'a symbol'],
    ];
    for (const [value, kind] of kinds) expect(kindOf(value)).toBe(kind);
  });

  it('that throws when it is looked at is that of an object, for nobody can see more', () => {
    expect(kindOf(REVOKED)).toBe('an object');
  });
});
