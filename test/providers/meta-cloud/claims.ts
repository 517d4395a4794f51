import type { ProviderTests } from '../provider-tests.ts';
import { trap } from '../read.ts';

const MESSAGE = { id: 'm', from: '447700900123', type: 'text', timestamp: '1795255200', text: { body: 'Hi' } };

const onCloud = (value: unknown) => ({ entry: [{ changes: [{ value }] }] });
const VALUE_LISTS =
  'contacts messages statuses errors message_echoes calls history state_sync user_preferences user_actions user_id_update groups';

/** Told by its envelope, or by what relays leave of it. */
export const claims: ProviderTests['claims'] = {
  certain: {
    'the word alone': { object: 'whatsapp_business_account' },
    'the word and another envelope': { object: 'whatsapp_business_account', results: [] },
    'an envelope without the word': onCloud({}),
    'an envelope whose word is null': { object: null, ...onCloud({}) },
    'lists as numbered objects': { entry: { 0: { changes: { 0: { value: {} } } } } },
    'a bare change of an unknown field': { field: 'weather', value: { messaging_product: 'whatsapp' } },
    'a bare change of receipts': { value: { statuses: [{ id: 's', status: 'sent' }] } },
    'a change among junk': { entry: [null, trap, {}, { changes: [0, {}, { value: {} }] }] },
    ...Object.fromEntries(
      VALUE_LISTS.split(' ').map((key) => [`a value with ${key}`, { metadata: { phone_number_id: '1' }, [key]: [] }]),
    ),
  },
  none: {
    nothing: {},
    'another word': { object: 'page', ...onCloud({}) },
    'no word': { object: 7, ...onCloud({}) },
    'an empty word': { object: '', ...onCloud({}) },
    'an entry without changes': { entry: [{ id: '1' }] },
    'changes without a value': { entry: [{ changes: [{ field: 'messages' }] }] },
    'a value that is none': onCloud(['messages']),
    'an entry in no list': { entry: { changes: [{ value: {} }] } },
    'a bare change of another product': { field: 'weather', value: { messaging_product: 'page' } },
    // Whatever has a field and a value may be a form.
    ...Object.fromEntries(
      ['xsmb_', 'my_phone_number_', 'account_updated', 'business_capability_updates', ['smb_app_state_sync']].map(
        (field) => [`a bare change of ${JSON.stringify(field)}`, { field, value: {} }],
      ),
    ),
    'a number without lists': { metadata: { phone_number_id: '1' } },
    'lists without a number': { metadata: { display_phone_number: '1' }, messages: [] },
    'a number that is null': { metadata: { phone_number_id: null }, messages: [] },
    'metadata that is no object': { metadata: ['phone_number_id'], messages: [] },
    'lists alone': { messages: [MESSAGE], contacts: [] },
  },
};
