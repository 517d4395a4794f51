import { expect } from 'vitest';
import { type ParseResult, parseInbound } from '../../src/index.ts';

export interface Wire {
  readonly [key: string]: unknown;
}

export const ANA = { wa_id: '12025550101', profile: { name: 'Ana' } };
export const BOB = { wa_id: '12025550102', profile: { name: 'Bob' } };

const METADATA = { display_phone_number: '12025550100', phone_number_id: '111' };

/** A text from Ana, but for what is given. */
export function message(id: string, more: Wire = {}): Wire {
  return { from: ANA.wa_id, id, timestamp: '1767225600', type: 'text', text: { body: `text of ${id}` }, ...more };
}

/** A receipt of what was sent to Ana, but for what is given. */
export function receipt(id: string, status: string, more: Wire = {}): Wire {
  return { id, status, timestamp: '1767225660', recipient_id: ANA.wa_id, ...more };
}

/** A Cloud body of one change for each value. */
export function cloud(...values: Wire[]): Wire {
  const changes = values.map((value) => ({
    field: 'messages',
    value: { messaging_product: 'whatsapp', metadata: METADATA, ...value },
  }));
  return { object: 'whatsapp_business_account', entry: [{ id: '900', changes }] };
}

/** Parses a body, holding that as many records come out as are in it, and that its text says the same. */
export function read(body: unknown, records: number): ParseResult {
  const result = parseInbound(body);
  expect(result.messages.length + result.statuses.length + result.unhandled.length).toBe(records);
  expect(parseInbound(JSON.stringify(body))).toEqual(result);
  return result;
}
