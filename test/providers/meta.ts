import type { Wire } from '../laws/walk.ts';

// What the tests of Meta's family share.

/** Meta's record of a text. */
export const metaText = (id: string): Wire => ({
  id,
  from: '447700900110',
  timestamp: '1767280008',
  type: 'text',
  text: { body: 'x' },
});
