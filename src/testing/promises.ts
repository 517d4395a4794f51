import type { InboundMessage } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import { isAnswers, isJsonOfObject } from './answers.ts';
import { kinds, statuses, types } from './bodies.ts';
import type { Wire } from './saying.ts';

// What the contract promises of values beyond their types: what breaks it, nobody reads as it was said.

/** Ids, addresses and other words of programs, which have no blanks around them. */
const NAME =
  /(?:^|\.)(?:id|\w+Id|url|\w+(?:Url|Link)|href|code|hash|passkeyHash|ctwaClid|lastFourDigits|username|wireType)$|^(?:from|recipient)\.countryCode$|^context\.(?:from|mentions\[\d+\])$/;
const WORD = /^referral\.(?:source|media)Type$|^interactive\.(?:status|transactionType|method)$/;
const PHONE = /^(?:from|to|recipient)\.phone$|^system\.newPhone$/;
const USER_ID = /^(?:from|recipient)\.userId$/;
const MARK = /^context\.(?:forwarded|frequentlyForwarded)$/;
/** Closed lists, by where one of their words stands. */
const ONE_OF: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['type', types],
  ['status', statuses],
  ['edit.content.type', ['text', 'media']],
  ['edit.content.media.kind', kinds.media],
  ['media.kind', kinds.media],
  ['interactive.kind', kinds.interactive],
  ['interactive.response', ['accept', 'reject']],
  ['reaction.kind', kinds.reaction],
  ['system.kind', kinds.system],
  ['unknown.reason', kinds.unknown],
]);
const MAY_BE_EMPTY = /^(?:(?:edit\.content\.)?text\.body|interactive\.title|contacts|order\.items)$/;

/** The places of a record where it is not what the contract promises, or nothing that JSON can spell. */
export function brokenPromises(record: Omit<InboundMessage, 'raw'> | Omit<MessageStatus, 'raw'>): string[] {
  const broken = brokenParts(record, '');
  return broken.length > 0 || !('type' in record) ? broken : brokenTogether(record as InboundMessage);
}

/** Parts that are what they should be, and that do not go together. */
function brokenTogether(message: InboundMessage): string[] {
  // A record with a referral, and neither type nor body, is a referral.
  if (message.type === 'context' && message.referral !== undefined) return ['referral'];
  const reply = message.type === 'interactive' ? message.interactive : undefined;
  switch (reply?.kind) {
    case 'button_reply':
    case 'list_reply':
      return reply.id === undefined && reply.title === '' ? ['interactive.title'] : [];
    case 'flow_reply':
      return isJsonOfObject(reply.responseText ?? '') ? ['interactive.responseText'] : [];
    default:
      return [];
  }
}

function brokenParts(value: unknown, at: string): string[] {
  if (at === 'interactive.response' && typeof value === 'object') return isAnswers(value) ? [] : [at];
  switch (typeof value) {
    case 'string':
      return isText(value, at) ? [] : [at];
    case 'number':
      return isNumber(value, at) ? [] : [at];
    case 'boolean':
      return value || !MARK.test(at) ? [] : [at];
    case 'object': {
      const parts = partsOf(value, at);
      if (parts === undefined || (parts.length === 0 && !MAY_BE_EMPTY.test(at))) return [at];
      return parts.flatMap(([part, place]) => brokenParts(part, place));
    }
    default:
      return [at];
  }
}

function isText(value: string, at: string): boolean {
  if (value === '') return MAY_BE_EMPTY.test(at);
  const words = ONE_OF.get(at.replace(/^additionalMedia\[\d+\]/, 'media'));
  if (words !== undefined) return words.includes(value);
  const isWord = WORD.test(at);
  if ((isWord || NAME.test(at)) && value !== value.trim()) return false;
  if (isWord) return value === value.toLowerCase();
  if (PHONE.test(at)) return /^\+[1-9]\d{6,14}$/.test(value);
  if (USER_ID.test(at)) return !/^[A-Z]{2}\.ENT\./.test(value);
  return !at.endsWith('.username') || !value.startsWith('@');
}

function isNumber(value: number, at: string): boolean {
  const size = Math.abs(value);
  if (at === 'location.latitude') return size <= 90 && !Object.is(value, -0);
  if (at === 'location.longitude') return size <= 180 && !Object.is(value, -0);
  return Number.isFinite(value) && !Object.is(value, -0) && (value > 0 || !at.endsWith('totalAmount.offset'));
}

/** Parts that are there, with their places; `undefined` for what is neither a list nor an object of JSON. */
function partsOf(value: object | null, at: string): [part: unknown, place: string][] | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => [item ?? null, `${at}[${index}]`]);
  const entries = Object.entries(value as Wire).filter(([, part]) => part !== undefined);
  return entries.map(([key, part]) => [part, at === '' ? key : `${at}.${key}`]);
}
