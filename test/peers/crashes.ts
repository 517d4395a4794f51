import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { type ParseResult, parseInbound } from '../../src/index.ts';
import { cloud, message, read } from './bodies.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

describe('nothing is thrown', () => {
  it('11: a changed number that comes without contacts is read', () => {
    const system = { body: 'Ana changed', type: 'user_changed_number', wa_id: '12025550199' };
    const wire = message('wamid.1', { type: 'system', text: undefined, system });
    expect(read(cloud({ messages: [wire] }), 1).messages).toMatchObject([
      { type: 'system', system: { kind: 'number_changed', newId: '12025550199', newPhone: '+12025550199' } },
    ]);
  });

  it.each(['{bad', '', 'null', '[1]', '"x"'])('11: a form whose answers are %j is a message that says so', (json) => {
    const interactive = { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: json } };
    const wire = message('wamid.1', { type: 'interactive', text: undefined, interactive });
    const { messages, issues } = read(cloud({ messages: [wire] }), 1);
    const answers = json === '' ? {} : { responseText: json };
    expect(messages).toMatchObject([{ interactive: { kind: 'flow_reply', name: 'flow', body: 'Sent', ...answers } }]);
    expect(messages[0]).not.toHaveProperty('interactive.response');
    expect(issues.map(({ code }) => code)).toEqual(json === '' ? [] : ['dropped_field']);
  });

  it('12: errors of a value, and echoes of what the business sent, are no messages', () => {
    const errors = [{ code: 130429, title: 'Rate limit hit' }];
    const echo = message('wamid.1', { from: '12025550100', to: '12025550101' });
    const { messages, unhandled } = read(cloud({ errors }, { message_echoes: [echo] }), 2);
    expect(messages).toEqual([]);
    expect(unhandled).toMatchObject([
      { kind: 'error', raw: errors[0] },
      { kind: 'echo', raw: echo },
    ]);
  });

  const junk = [null, undefined, 0, '', 'x', true, [], {}, [null], { entry: null }, { entry: 'x' }, { entry: [null] }];
  const nested = [{ entry: [{ changes: null }] }, { entry: [{ changes: [null] }] }, { entry: [{ changes: [{}] }] }];
  const called = [...junk, ...nested].map((body) =>
    typeof body === 'object' && body !== null ? { object: 'whatsapp_business_account', ...body } : body,
  );

  it.each([...junk, ...nested, ...called].map((body) => [body]))(
    '13: %j throws nothing and holds no message',
    (body) => {
      const { messages, statuses, raw } = parseInbound(body);
      expect([...messages, ...statuses]).toEqual([]);
      expect(raw).toBe(body);
    },
  );

  it('13: messages that are no list are a broken part of the envelope, not a message', () => {
    expect(read(cloud({ messages: 'x' }), 1)).toMatchObject({
      messages: [],
      unhandled: [{ kind: 'malformed_envelope', raw: 'x', path: ['entry', 0, 'changes', 0, 'value', 'messages'] }],
      issues: [{ code: 'invalid_envelope', severity: 'error' }],
    });
  });

  it.each([null, 5, 'x', [], {}])('14: %j in a list of messages costs no neighbour', (broken) => {
    const { messages, unhandled } = read(cloud({ messages: [message('a'), broken, message('b')] }), 3);
    expect(messages.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(unhandled).toMatchObject([{ kind: 'malformed_message', raw: broken }]);
  });

  it('15: what is typed as a result is a result, whatever came in', () => {
    for (const body of [null, undefined, 5, 'null', '{bad', [], {}, Buffer.from('null'), cloud({ messages: [null] })]) {
      const { messages, statuses, unhandled, issues, ...rest }: ParseResult = parseInbound(body);
      for (const list of [messages, statuses, unhandled, issues]) expect(Array.isArray(list)).toBe(true);
      expect(Object.keys(rest).sort()).toEqual(['provider', 'raw']);
      expect(unhandled).toHaveLength(1);
    }
  });

  it('16: whatever the library imports is declared as a dependency', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const imported = files.flatMap((file) =>
      [...readFileSync(`${src}${file}`, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)]
        .map(([, name = '']) => name)
        // The command line tool runs on Node; the library runs anywhere.
        .filter((name) => !name.startsWith('.') && !(file.startsWith('cli') && name.startsWith('node:'))),
    );
    const { dependencies, peerDependencies } = packageJson;
    expect([...new Set(imported)]).toEqual(Object.keys({ ...dependencies, ...peerDependencies }));
  });
});
