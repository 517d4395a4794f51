import type { ProviderError, UnhandledKind } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { type Choices, now, oneOf, pick } from '../../laws/shaped/choices.ts';
import { compact, type Draw, type Expected, good, objectOf } from '../../laws/shaped/drawn.ts';
import { type DrawnRecord, unhandled } from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { id, text } from '../../laws/shaped/values.ts';
import { business, objectOrJunk, part } from '../../laws/shaped/whatsapp.ts';
import { personAt } from './drawn-head.ts';

interface WireError extends ProviderError {
  group?: string;
}

/** Every delivery report has an error; most say that there was none. */
const error: Draw<WireError> = objectOrJunk((choices) => {
  if (now(choices, 2)) return good({ groupId: 0, groupName: 'OK', id: 0, name: 'NO_ERROR' }, { group: 'OK' });
  return objectOf<WireError>({
    code: ['id', id],
    title: ['name', text],
    details: ['description', text],
    group: ['groupName', text],
  })(choices);
});

interface Receipt {
  readonly id: string;
  readonly from?: object;
  readonly to?: Address;
  readonly contact?: { readonly name?: string };
  readonly sentAt?: string;
  readonly doneAt?: string;
  readonly callbackData?: string;
  readonly error?: WireError;
}

const receiptParts = objectOf<Receipt>(
  {
    id: ['messageId', id],
    from: ['from', business],
    to: ['to', address],
    contact: ['contact', part<{ name?: string }>({ name: ['name', text] })],
    sentAt: ['sentAt', time],
    doneAt: ['doneAt', time],
    callbackData: ['callbackData', text],
    error: ['error', error],
  },
  'id',
);

const WORDS: readonly (readonly [wire: string, status: string, groupId: number])[] = [
  ['DELIVERED', 'delivered', 3],
  ['PENDING', 'pending', 1],
  ['ACCEPTED', 'pending', 0],
  ['UNDELIVERABLE', 'failed', 2],
  ['EXPIRED', 'failed', 4],
  ['REJECTED', 'failed', 5],
  ['delivered', 'delivered', 3],
  ['constructor', 'other', 9],
  ['SOMETHING_NEW', 'other', 9],
];

const GROUPS = ['pending', 'pending', 'failed', 'delivered', 'failed', 'failed', 'other'];

/** Older consumers' reports name the group by its number alone, and the finer word, or not even that. */
function drawNumbered(choices: Choices): { wire: object; status: string; wireStatus: string } {
  const groupId = choices.below(GROUPS.length);
  const name = pick(choices, 'SOME_FINER_WORD', undefined, '');
  return {
    wire: { groupId, name, groupName: pick(choices, undefined, null, '') },
    status: GROUPS[groupId] as string,
    wireStatus: name || String(groupId),
  };
}

/** A delivery report has a word for it, seen and deleted reports a time. */
export function drawReceipt(choices: Choices): DrawnRecord {
  const { wire, means, issues } = receiptParts(choices);
  const receipt = means as Receipt;
  const kind = pick(choices, 'delivery', 'seen', 'deleted');
  const at = kind === 'seen' ? 'seenAt' : 'deletedAt';
  const moment = good('2026-04-12T09:01:00.000+0000', '2026-04-12T09:01:00.000Z');
  const [word, status, groupId] = oneOf(choices, WORDS);
  const report = now(choices, 4)
    ? drawNumbered(choices)
    : { wire: { groupName: word, groupId }, status, wireStatus: word };
  const { wire: said, ...read } = report;
  const own = kind === 'delivery' ? { status: said } : { [at]: moment.wire };
  const fate = kind === 'delivery' ? read : { status: kind === 'seen' ? 'read' : 'deleted' };
  const { group, ...failure } = receipt.error ?? {};
  const isFailure =
    group !== 'OK' && failure.title !== 'NO_ERROR' && (group !== undefined || receipt.error !== undefined);
  const status_ = compact({
    id: receipt.id,
    ...fate,
    recipient: personAt(receipt.to, receipt.contact),
    from: receipt.from,
    timestamp: kind === 'delivery' ? (receipt.doneAt ?? receipt.sentAt) : moment.means,
    callbackData: receipt.callbackData,
    errors: isFailure && Object.keys(failure).length > 0 ? [failure] : undefined,
  });
  return { wire: { ...(wire as object), ...own }, fate: { list: 'statuses', means: status_ }, issues };
}

type Item = readonly [item: unknown, kind: UnhandledKind];

const TEXT = { type: 'TEXT', text: 'x' };

const OTHER_ITEMS: readonly Item[] = [
  [{ event: 'MO', channel: 'SMS', sender: '1', content: [TEXT], messageId: 'x' }, 'other_channel'],
  [{ event: 'MO', channel: 'WHATSAPP', sender: '1', content: [TEXT], messageId: 'x' }, 'event'],
  [{ event: 'TYPING_STARTED', channel: 'WHATSAPP', sender: '1' }, 'typing'],
  [{ integrationType: 'RCS', sender: '1', message: TEXT, messageId: 'x' }, 'other_channel'],
  [{ sender: '1', to: '2', message: TEXT, messageId: 'x', price: {} }, 'other_channel'],
  [{ from: '1', to: '2', message: [{ contentType: 'text/plain' }], messageId: 'x' }, 'other_channel'],
  [{ from: '1', to: '2', text: 'x', cleanText: 'x', smsCount: 1, messageId: 'x' }, 'other_channel'],
];

const JUNK = [null, 5, 'junk', true, [], {}, { x: 1 }, { from: '1', message: 'text' }] as const;

export function drawOtherItem(choices: Choices): DrawnRecord {
  if (now(choices, 2)) {
    const [item, kind] = oneOf(choices, OTHER_ITEMS);
    // A user may have written it, and it is not read.
    const issues: Expected[] = kind === 'event' ? [{ code: 'unknown_type', at: [] }] : [];
    return unhandled(kind, structuredClone(item), issues);
  }
  const junk = pick<unknown>(choices, ...JUNK);
  return unhandled('malformed_message', structuredClone(junk), [{ code: 'invalid_record', at: [] }]);
}

const AROUND = { from: '1', createdAt: '2026-04-12T09:01:00.000+0000' };

/** Events that are the whole body, mostly without `results`. */
export const EVENTS: readonly Item[] = [
  [{ ...AROUND, content: { type: 'payment', referenceId: 'r' } }, 'payment'],
  [{ ...AROUND, content: { notificationMessagesStatus: 'stop' } }, 'preference'],
  [{ ...AROUND, content: { type: 'user_identity_changed', hash: 'h' } }, 'event'],
  [{ messageTemplateId: 5, change: { type: 'TEMPLATE_STATUS_UPDATE' } }, 'template'],
  [{ id: 'x', singleSendMessage: { channel: 'WHATSAPP' }, conversationId: 'c' }, 'event'],
  [{ results: 'junk', content: { type: 'payment', referenceId: 'r' }, createdAt: 1 }, 'payment'],
];
