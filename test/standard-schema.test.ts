import { describe, expect, it } from 'vitest';
import { type Issue, type ParseResult, toStandardSchema } from '../src/index.ts';
import { polluted } from './polluted.ts';
import { one } from './providers/examples.ts';

const WARNING: Issue = { code: 'dropped_field', severity: 'warning', message: 'Left out.', path: ['messages', 0] };
const ERROR: Issue = { code: 'invalid_record', severity: 'error', message: 'Expected.', path: ['messages', 1, 'text'] };

/** A parser that finds these issues in every body. */
function finding(...issues: Issue[]): (body: unknown) => ParseResult {
  return (raw) => ({ provider: one.id, messages: [], statuses: [], unhandled: [], issues, raw });
}

describe('the Standard Schema of a parser', () => {
  it('is of version 1, and names its maker', () => {
    const { '~standard': standard, ...more } = toStandardSchema(finding());
    expect([standard.version, standard.vendor, more]).toEqual([1, 'whatsapp-inbound', {}]);
  });

  it('finds every body valid, with its issues in the value', () => {
    for (const options of [undefined, {}, { strict: false }]) {
      const { validate } = toStandardSchema(finding(WARNING, ERROR), options)['~standard'];
      const body = { a: 1 };
      expect(validate(body)).toStrictEqual({ value: finding(WARNING, ERROR)(body) });
    }
  });

  it('refuses errors where it is strict, and tells those alone', () => {
    const { validate } = toStandardSchema(finding(WARNING, ERROR, WARNING, ERROR), { strict: true })['~standard'];
    expect(validate({})).toStrictEqual({ issues: [ERROR, ERROR] });
  });

  it('lets warnings pass even where it is strict', () => {
    for (const parse of [finding(WARNING), finding()]) {
      const { validate } = toStandardSchema(parse, { strict: true })['~standard'];
      expect(validate(7)).toStrictEqual({ value: parse(7) });
    }
  });

  it('is strict by an option of its own, and not by a polluted Object.prototype', () => {
    for (const options of [undefined, {}, { strict: undefined }]) {
      const { validate } = polluted({ strict: true }, () => toStandardSchema(finding(ERROR), options)['~standard']);
      expect(validate({})).toMatchObject({ value: { issues: [ERROR] } });
    }
  });
});
