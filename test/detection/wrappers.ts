import { describe, expect, it } from 'vitest';
import { parseInbound } from '../../src/index.ts';
import { isWireObject } from '../../src/wire/wire-object.ts';
import { fixtures } from './fixtures.ts';

/** What puts something around a body, by its documentation, and where the body then stands. */
const WRAPPERS: readonly (readonly [name: string, wrap: (body: unknown, text: string) => unknown, path: unknown[]])[] =
  [
    [
      'the event of a function behind AWS API Gateway',
      (_, body) => ({ version: '2.0', rawPath: '/', headers: { host: 'example.com' }, body, isBase64Encoded: false }),
      ['body'],
    ],
    [
      'a message of AWS SQS',
      (_, body) => ({ Records: [{ messageId: 'q-1', body, attributes: { ApproximateReceiveCount: '1' } }] }),
      ['Records', 0, 'body'],
    ],
    [
      'AWS SNS within AWS SQS',
      (_, text) => ({ Records: [{ messageId: 'q-1', body: JSON.stringify({ Type: 'Notification', Message: text }) }] }),
      ['Records', 0, 'body', 'Message'],
    ],
    ['an event of AWS EventBridge', (detail) => ({ version: '0', 'detail-type': 'inbound', detail }), ['detail']],
    ['an item of n8n', (body) => [{ headers: { host: 'example.com' }, params: {}, query: {}, body }], [0, 'body']],
  ];

describe('a body in what was put around it', () => {
  const alone = fixtures.filter(({ text }) => {
    const { provider, messages, statuses } = parseInbound(text);
    return provider !== undefined && messages.length + statuses.length > 0;
  });

  it.each(WRAPPERS)('is not read in %s, and the issue says where it stands and whose it is', (_, wrap, path) => {
    expect(alone.length).toBeGreaterThan(500);
    for (const { folder, name, text } of alone) {
      const raw = wrap(JSON.parse(text), text);
      const result = parseInbound(raw);
      const code = isWireObject(raw) ? 'unknown_provider' : 'not_an_object';
      expect(result, `${folder}/${name}`).toMatchObject({
        provider: undefined,
        unhandled: [{ kind: 'unknown_body', path: [] }],
        issues: [{ code, severity: 'error', path }],
      });
      const sentence = `What stands at this path looks like one of ${parseInbound(text).provider}: pass that alone.`;
      expect(result.issues[0]?.message.endsWith(sentence), `${folder}/${name}`).toBe(true);
    }
  });
});
