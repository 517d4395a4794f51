import { type ParseResult, type ProviderId, parseInbound } from '../../src/index.ts';

/** A list that stands in a body, and how many things its items make there. */
interface Breadth {
  readonly provider: ProviderId;
  readonly body: (items: unknown) => unknown;
  /** Whether each item is a thing of its own, or all are parts of one message. */
  readonly isRecordEach: boolean;
}

const message = { id: 'x', from: '447700900110', timestamp: '1767280008' };
const onPremises = (record: object): unknown => ({ messages: [{ ...message, ...record }] });
const cloud = (value: unknown) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
});

export const BREADTHS: { readonly [list: string]: Breadth } = {
  'messages on-premises': { provider: 'meta-onprem', body: (messages) => ({ messages }), isRecordEach: true },
  'statuses on-premises': { provider: 'meta-onprem', body: (statuses) => ({ statuses }), isRecordEach: true },
  'errors on-premises': { provider: 'meta-onprem', body: (errors) => ({ errors, statuses: [] }), isRecordEach: true },
  'contacts on-premises': {
    provider: 'meta-onprem',
    body: (contacts) => ({ contacts, messages: [{ ...message, type: 'text', text: { body: 'x' } }] }),
    isRecordEach: false,
  },
  'entry of Cloud': {
    provider: 'meta-cloud',
    body: (entry) => ({ object: 'whatsapp_business_account', entry }),
    isRecordEach: true,
  },
  'changes of Cloud': {
    provider: 'meta-cloud',
    body: (changes) => ({ object: 'whatsapp_business_account', entry: [{ id: '1', changes }] }),
    isRecordEach: true,
  },
  'messages of Cloud': { provider: 'meta-cloud', body: (messages) => cloud({ messages }), isRecordEach: true },
  'statuses of Cloud': { provider: 'meta-cloud', body: (statuses) => cloud({ statuses }), isRecordEach: true },
  'results of Infobip': { provider: 'infobip', body: (results) => ({ results }), isRecordEach: true },
  'messages of Sinch': { provider: 'sinch-legacy', body: (messages) => ({ messages }), isRecordEach: true },
  'shared cards': {
    provider: 'meta-onprem',
    body: (contacts) => onPremises({ type: 'contacts', contacts }),
    isRecordEach: false,
  },
  'items of an order': {
    provider: 'meta-onprem',
    body: (items) => onPremises({ type: 'order', order: { catalog_id: '1', product_items: items } }),
    isRecordEach: false,
  },
  'errors of a message': {
    provider: 'meta-onprem',
    body: (errors) => onPremises({ type: 'unknown', errors }),
    isRecordEach: false,
  },
  'cards of Infobip': {
    provider: 'infobip',
    body: (contacts) => ({ results: [{ messageId: 'x', from: '1', message: { type: 'CONTACT', contacts } }] }),
    isRecordEach: false,
  },
};

/** The most issues that a result lists, and the one that counts the rest. */
const MOST_ISSUES = 1001;

const JUNK: { readonly [name: string]: unknown } = { numbers: 5, nulls: null, texts: 'junk', objects: {}, lists: [] };

/** Fills a list with so much junk, and checks that all of it is accounted for and the issues are bounded. */
export function runBreadth(count: number, report: (name: string, result: ParseResult) => void): void {
  for (const [list, { provider, body, isRecordEach }] of Object.entries(BREADTHS)) {
    for (const [kind, item] of Object.entries(JUNK)) {
      const result = parseInbound(body(new Array(count).fill(item)), { provider });
      const things = result.messages.length + result.statuses.length + result.unhandled.length;
      const wanted = isRecordEach ? count : 1;
      if (things !== wanted) throw new Error(`conservation: ${list} of ${count} ${kind}: ${things} things`);
      if (result.issues.length > MOST_ISSUES)
        throw new Error(`quiet: ${list} of ${kind}: ${result.issues.length} issues`);
      report(`${list} of ${count} ${kind}`, result);
    }
  }
}

/** Holes in a list, and what stands between them. */
export function runSparse(length: number): void {
  for (const [list, { provider, body, isRecordEach }] of Object.entries(BREADTHS)) {
    const sparse: unknown[] = new Array(length);
    sparse[Math.floor(length / 2)] = list.includes('Infobip')
      ? infobipMessage
      : { ...message, type: 'text', text: { body: 'x' } };
    const result = parseInbound(body(sparse), { provider });
    if (isRecordEach && /messages|results/.test(list) && result.messages.length !== 1) {
      throw new Error(`conservation: the message among holes of ${list} is lost`);
    }
    if (result.issues.length > MOST_ISSUES) throw new Error(`quiet: ${list}: ${result.issues.length} issues`);
  }
}

const infobipMessage = { messageId: 'x', from: '447700900110', message: { type: 'TEXT', text: 'x' } };
