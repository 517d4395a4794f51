import {
  type InboundMessage,
  type Issue,
  type IssueCode,
  type ParseResult,
  type ProviderId,
  parseInbound,
  type UnhandledKind,
} from '../../src/index.ts';
import { PROVIDERS } from '../providers/index.ts';
import type { Parse } from './laws.ts';

// Parsers that each break one law in the smallest way that could go unnoticed. The laws have to notice.

type Change = (result: ParseResult, body: unknown) => ParseResult;

function lying(change: Change): Parse {
  return (body, options) => change(parseInbound(body, options), body);
}

function ofFirst(change: (message: InboundMessage) => object): Parse {
  return lying((result) => {
    const [first, ...rest] = result.messages;
    return first ? { ...result, messages: [change(first) as InboundMessage, ...rest] } : result;
  });
}

function misfiling(list: 'messages' | 'statuses', kind: UnhandledKind): Parse {
  return lying((result) => ({
    ...result,
    [list]: [],
    unhandled: [...result.unhandled, ...result[list].map(({ raw }) => ({ kind, path: [], raw }))],
  }));
}

function silent(about: IssueCode): Parse {
  return lying((result) => ({ ...result, issues: result.issues.filter(({ code }) => code !== about) }));
}

function ofIssues(change: (issue: Issue) => object): Parse {
  return lying((result) => ({ ...result, issues: result.issues.map((issue) => change(issue) as Issue) }));
}

let calls = 0;

/** By the law that each of them breaks. */
export const LIARS: { readonly [law: string]: { readonly [name: string]: Parse } } = {
  total: {
    'throws at a body with several records': lying((result) => {
      if (result.messages.length > 1) throw new TypeError('Cannot read properties of undefined');
      return result;
    }),
  },
  conservation: {
    'drops the last message': lying((result) => ({ ...result, messages: result.messages.slice(0, -1) })),
    'hands on a message twice': lying((result) => ({ ...result, messages: [...result.messages, ...result.messages] })),
    'drops what is unhandled': lying((result) => ({ ...result, unhandled: [] })),
    'drops receipts of one message': lying((result) => ({ ...result, statuses: result.statuses.slice(0, 1) })),
    'drops lists of names that it does not know': lying((result) => ({
      ...result,
      unhandled: result.unhandled.filter(({ kind }) => kind !== 'event'),
    })),
    'takes users for the business itself': misfiling('messages', 'echo'),
    'takes the business itself for a user': lying((result) => {
      const echoes = result.unhandled.filter(({ kind }) => kind === 'echo');
      return {
        ...result,
        messages: [...result.messages, ...echoes.map(({ raw }) => ({ raw }) as InboundMessage)],
        unhandled: result.unhandled.filter(({ kind }) => kind !== 'echo'),
      };
    }),
    'takes what users wrote for what was sent': misfiling('messages', 'outbound'),
    'takes receipts for events': misfiling('statuses', 'event'),
    'turns the order round': lying((result) => ({ ...result, messages: [...result.messages].reverse() })),
  },
  identity: {
    'hands on a copy of the body': lying((result) => ({ ...result, raw: structuredClone(result.raw) })),
    'hands on a copy of a message': ofFirst((message) => ({ ...message, raw: structuredClone(message.raw) })),
    'points to another place': lying((result) => ({
      ...result,
      unhandled: result.unhandled.map((thing) => ({ ...thing, path: [...thing.path, 0] })),
    })),
    'points an issue to nowhere': ofIssues((issue) => ({ ...issue, path: ['nowhere', 'at', 'all'] })),
  },
  purity: {
    'writes into the body': lying((result, body) => {
      if (typeof body === 'object' && body !== null && Object.isExtensible(body)) Object.assign(body, { seen: true });
      return result;
    }),
    'counts its calls': ofFirst((message) => ({ ...message, id: `${message.id}${calls++}` })),
  },
  truth: {
    'hands on an undefined time': ofFirst((message) => ({ ...message, timestamp: undefined })),
    'hands on a time as it came': ofFirst((message) => ({ ...message, timestamp: '1767280008' })),
    'hands on 30 February': ofFirst((message) => ({ ...message, timestamp: '2026-02-30T10:00:00.000Z' })),
    'hands on an empty id': ofFirst((message) => ({ ...message, id: '' })),
    'forgets the sender': ofFirst(({ from: _, ...message }) => message),
    'hands on a number that is no phone number': ofFirst((message) => ({
      ...message,
      from: { id: '1', phone: '123' },
    })),
    'hands on an empty referral': ofFirst((message) => ({ ...message, referral: {} })),
    'invents a type': ofFirst((message) => ({ ...message, type: 'sticker' })),
    'invents a key': ofFirst((message) => ({ ...message, wamid: message.id })),
    'invents a key deep inside': ofFirst((message) => ({
      ...message,
      from: { ...message.from, identity: { hash: 'x', at: 1 } },
    })),
    'forgets what it was made of': ofFirst(({ raw: _, ...message }) => message),
    'takes the sender for another provider’s': ofFirst((message) => ({
      ...message,
      provider: PROVIDERS.find((id) => id !== message.provider) as ProviderId,
    })),
    'leaves the body out': ofFirst((message) => ({ ...message, type: 'order' })),
    'invents a code': ofIssues((issue) => ({ ...issue, code: 'oops' })),
    'calls an error a warning': ofIssues((issue) => ({
      ...issue,
      severity: issue.severity === 'error' ? 'warning' : 'error',
    })),
  },
  quiet: {
    'quotes what it was given': lying((result) => ({
      ...result,
      issues: result.issues.map((issue) => ({ ...issue, message: `Unexpected ${JSON.stringify(result.raw)}` })),
    })),
  },
  told: {
    'says nothing of types that it does not know': silent('unknown_type'),
    'says nothing of what is broken': silent('invalid_record'),
  },
  plain: {
    'hands on a Date': ofFirst((message) => ({
      ...message,
      referral: { headline: 'x', toJSON: () => ({ headline: 'x' }) },
    })),
    'has a prototype of its own': lying((result) => Object.assign(Object.create({ inherited: true }), result)),
  },
  agreement: {
    'reads better when told whose it is': (body, options) => {
      const result = parseInbound(body, options);
      return options?.provider ? { ...result, issues: [] } : result;
    },
  },
};
