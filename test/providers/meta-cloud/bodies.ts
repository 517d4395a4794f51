import { hasEmptyLists, hidesNothing, isNone } from '../../laws/empty.ts';
import { isList, isObject, type Wire } from '../../laws/walk.ts';
import { BOTH, inLists, type List, MESSAGES, type ProviderTests, RECEIPTS, type Shape } from '../provider-tests.ts';

const METADATA = { display_phone_number: '12025550100', phone_number_id: '118273645500911' };
const ACCOUNT = 'whatsapp_business_account';

const valueWith = (lists: object): object => ({ messaging_product: 'whatsapp', metadata: METADATA, ...lists });
const change = (value: object): object => ({ field: 'messages', value });
const entry = (changes: unknown): object => ({ id: '104857600123456', changes });
const whole = (entries: unknown): object => ({ object: ACCOUNT, entry: entries });

const within = (lists: readonly List[], around: (value: object) => unknown): Shape => ({
  lists,
  wrap: (records, contacts) => around(valueWith({ contacts, ...inLists(lists, records) })),
});
const inWhole = (value: object): object => whole([entry([change(value)])]);
const alone = (record: unknown, contacts: readonly unknown[]): object =>
  change(valueWith({ contacts, messages: [record] }));

/** As Meta posts it, and as relays strip it. */
export const shapes: ProviderTests['shapes'] = {
  'messages of Cloud': within(MESSAGES, inWhole),
  'receipts of Cloud': within(RECEIPTS, inWhole),
  'messages and receipts of Cloud': within(BOTH, inWhole),
  'changes of Cloud': { lists: MESSAGES, hold: alone, wrap: (changes) => whole([entry(changes)]) },
  'entries of Cloud': { lists: MESSAGES, hold: (record, contacts) => entry([alone(record, contacts)]), wrap: whole },
  'Cloud without object': within(BOTH, (value) => ({ entry: [entry([change(value)])] })),
  'a bare entry of Cloud': within(BOTH, (value) => entry([change(value)])),
  'a bare change of Cloud': within(BOTH, change),
  'a bare value of Cloud': within(BOTH, (value) => value),
};

export const lists: ProviderTests['lists'] = {
  'messages of Cloud': { of: 'messages', body: (messages) => inWhole(valueWith({ messages })) },
  'receipts of Cloud': { of: 'statuses', body: (statuses) => inWhole(valueWith({ statuses })) },
  'changes of Cloud': { of: 'others', body: (changes) => whole([entry(changes)]) },
  'entries of Cloud': { of: 'others', body: whole },
};

/** Meta's own sample of tests is `entry: []`; relays write `null` for a list that is not there, and strip the outside. */
export function isEmpty({ object, ...body }: Wire): boolean {
  if (isList(body.entry) || (object === ACCOUNT && hidesNothing(body, []))) {
    return isNone(body.entry, isEmptyEntry) && hidesNothing(body, ['entry']);
  }
  return isEmptyEntry(body) || isEmptyChange(body) || isEmptyValue(body);
}

function isEmptyEntry(entry: unknown): boolean {
  if (!isObject(entry) || !isList(entry.changes)) return false;
  return isNone(entry.changes, isEmptyChange) && hidesNothing(entry, ['changes', 'id', 'time']);
}

function isEmptyChange(change: unknown): boolean {
  return isObject(change) && isEmptyValue(change.value) && hidesNothing(change, ['value', 'id']);
}

const LISTS_OF_A_VALUE = [
  'messages',
  'statuses',
  'errors',
  'calls',
  'message_echoes',
  'history',
  'state_sync',
  'user_preferences',
  'user_actions',
  'user_id_update',
  'groups',
];

function isEmptyValue(value: unknown): boolean {
  const beside = ['contacts', 'metadata', 'id', 'conversation_context'];
  return isObject(value) && hasEmptyLists(value, LISTS_OF_A_VALUE, beside);
}

export const metaValue = (lists: object): object => ({ metadata: METADATA, ...lists });

/** A text that answers. Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  object: 'whatsapp_business_account',
  entry: [
    {
      changes: [
        {
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '12025550100', phone_number_id: '12025550100' },
            contacts: [{ profile: { name: 'Ada' }, wa_id: '447700900123' }],
            messages: [
              {
                from: '447700900123',
                id: 'wamid.1',
                timestamp: '1767261600',
                context: { id: 'wamid.0', from: '12025550100' },
                type: 'text',
                text: { body: 'Yes' },
              },
            ],
          },
          field: 'messages',
        },
      ],
    },
  ],
};
