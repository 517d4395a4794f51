import { expect, it } from 'vitest';
import { buildMessage, buildStatus, buildWebhooks } from '../../src/testing/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from './index.ts';
import type { Shape } from './provider-tests.ts';

// What the testing kit builds of every provider's bodies; each has more in its folder.

const text = buildMessage('text');

it.each(PROVIDERS)(
  '%s has several messages in one body if that has a list of them, else each record by itself',
  (id) => {
    const [{ lists }] = Object.values(PROVIDER_TESTS[id].shapes) as [Shape];
    const records = lists.length > 1 ? [text, text] : [text, buildStatus('read'), text];
    expect(buildWebhooks(id, records, { lossy: true })).toHaveLength(lists.length > 1 ? 1 : 3);
  },
);
