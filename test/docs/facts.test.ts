import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_FIELDS } from '../../src/core/form.ts';
import { MAX_ISSUES } from '../../src/core/issues.ts';
import { MAX_JUNK } from '../../src/core/junk.ts';
import { MAX_PARTS, MAX_TEXT } from '../../src/core/wrapper.ts';
import { type IssueCode, type ParseResult, parseInbound } from '../../src/index.ts';
import {
  FREE_MEMORY,
  MAX_DEPTH,
  MAX_RECORD_VALUES,
  MAX_VALUES,
  MEMORY_OF_A_CHARACTER,
  MEMORY_OF_RECORDS,
} from '../../src/wire/json.ts';
import { MAX_DROPPED } from '../../src/wire/schema.ts';
import { MAX_WORD } from '../../src/wire/spelling.ts';
import { MAX_LENGTH } from '../../src/wire/wire-object.ts';
import { LISTS } from '../laws/breadth.ts';
import { anchorsOf, linksOf, PAGES, root, rowsOf } from './markdown.ts';

/** The first provider’s records are Meta’s. */
const [{ provider, body }] = LISTS as [(typeof LISTS)[0]];

/** A body for each code. */
const PROVOKED: { readonly [Code in IssueCode]: ParseResult } = {
  invalid_json: parseInbound('{'),
  not_an_object: parseInbound('[]'),
  unknown_provider: parseInbound({ hello: 'world' }),
  ambiguous_provider: parseInbound({ statuses: [{ id: '1', status: 'sent' }], results: [], messageCount: 0 }),
  invalid_envelope: withMessages('none'),
  invalid_record: withMessages([{ from: '1' }]),
  unknown_type: fromSomebody({ type: 'hologram' }),
  missing_type: fromSomebody({ text: { body: '' } }),
  dropped_field: fromSomebody({ type: 'text', text: { body: '' }, timestamp: 'soon' }),
  unreadable: withMessages([revoked()]),
  too_many_issues: withMessages(
    new Array(MAX_ISSUES + 1).fill({ id: '1', from: '1', type: 'text', text: { body: '' }, timestamp: 'soon' }),
  ),
};

function withMessages(messages: unknown): ParseResult {
  return parseInbound(body(messages), { provider });
}

function fromSomebody(message: object): ParseResult {
  return withMessages([{ id: '1', from: '447700900123', ...message }]);
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('what the pages say is so', () => {
  it.each(rowsOf('docs/issues.md', '# Issues'))('%s is an issue of severity %s', (code, severity) => {
    const issues = PROVOKED[code as IssueCode].issues.filter((issue) => issue.code === code);
    expect([...new Set(issues.map((issue) => issue.severity))]).toEqual([severity]);
  });

  it('the limits in SECURITY.md are those of the sources', () => {
    const said = Object.fromEntries(rowsOf('SECURITY.md', '## Limits').map(([name, limit]) => [name, Number(limit)]));
    expect(said).toEqual({
      MAX_ISSUES,
      MAX_DROPPED,
      MAX_JUNK,
      MAX_VALUES,
      FREE_MEMORY,
      MEMORY_OF_A_CHARACTER,
      MAX_RECORD_VALUES,
      MEMORY_OF_RECORDS,
      MAX_FIELDS,
      MAX_PARTS,
      MAX_TEXT,
      MAX_WORD,
      MAX_DEPTH,
      MAX_LENGTH,
    });
  });

  it.each(PAGES)('the links of %s lead somewhere', (page) => {
    const broken = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : relative(root, resolve(root, dirname(page), path));
      if (!existsSync(`${root}${target}`)) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});
