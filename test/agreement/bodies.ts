import type { ProviderId } from '../../src/index.ts';

// One person, one business and one moment, in the wire form of every provider. All values are invented.

export const USER = '12025550147';
export const USER_NAME = 'Ada Byrne';
export const BUSINESS = '441632960001';
export const ACCOUNT = '102938475610293';
export const PHONE_NUMBER_ID = '118273645500911';
export const WHATSAPP_ID = 'wamid.HBgLMTIwMjU1NTAxNDcVAgASGBQz';
/** What a message points to, or the message that a receipt is about. */
export const EARLIER_ID = 'wamid.HBgLMTIwMjU1NTAxNDcVAgARGBI5';
export const TIME = '2026-03-01T12:00:00.000Z';
export const SECONDS: number = Date.parse(TIME) / 1000;
export const INFOBIP_TIME = '2026-03-01T12:00:00.000+0000';

/** The ids that Infobip gives of its own: to what it received, and to what it sent. */
export const INFOBIP_ID = 'E_7mXw2Lb9TqPz4KrVd';
export const INFOBIP_EARLIER_ID = '0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e21';
export const INNOPAAS_ID = '63f5d602367ea403f8175a6c';

export interface Wire {
  readonly [key: string]: unknown;
}

/** The bodies that say one thing, by provider. */
export type Forms = { readonly [id in ProviderId]?: Wire };

const META_HEAD: Wire = { from: USER, id: WHATSAPP_ID, timestamp: String(SECONDS) };
const CONTACTS: readonly Wire[] = [{ profile: { name: USER_NAME }, wa_id: USER }];

export function onprem(record: Wire, contacts: readonly Wire[] | undefined = CONTACTS): Forms {
  return { 'meta-onprem': { ...(contacts.length > 0 && { contacts }), messages: [{ ...META_HEAD, ...record }] } };
}

export function cloud(record: Wire, contacts: readonly Wire[] = CONTACTS): Forms {
  return cloudValue({ ...(contacts.length > 0 && { contacts }), messages: [{ ...META_HEAD, ...record }] });
}

export function infobip(message: Wire, item: Wire = {}): Forms {
  const result = {
    from: USER,
    to: BUSINESS,
    integrationType: 'WHATSAPP',
    receivedAt: INFOBIP_TIME,
    messageId: INFOBIP_ID,
    pairedMessageId: null,
    callbackData: null,
    message,
    contact: { name: USER_NAME },
    price: { pricePerMessage: 0, currency: 'EUR' },
    ...item,
  };
  return { infobip: { results: [result], messageCount: 1, pendingMessageCount: 0 } };
}

export function sinch(record: Wire): Forms {
  const head = { referral: null, from: USER, id: WHATSAPP_ID, to: BUSINESS, timestamp: SECONDS };
  return { 'sinch-legacy': { messages: { ...head, ...record } } };
}

export function innopaas(record: Wire): Forms {
  const head = {
    id: INNOPAAS_ID,
    accountName: 'IW778120',
    wabaId: ACCOUNT,
    wamid: WHATSAPP_ID,
    from: USER,
    customerProfile: { name: USER_NAME },
    to: BUSINESS,
    sendTime: TIME,
  };
  return innopaasEvent('whatsapp_mo_message_received', '2026-03-02T08:30:00.000Z', { ...head, ...record });
}

/** Where on-premises, Cloud and Sinch have the very same record. */
export function meta(record: Wire): Forms {
  return { ...onprem(record), ...cloud(record), ...sinch(record) };
}

const RECEIPT: Wire = { id: EARLIER_ID, recipient_id: USER, timestamp: String(SECONDS) };

export function onpremReceipt(receipt: Wire): Forms {
  return { 'meta-onprem': { statuses: [{ ...RECEIPT, ...receipt }] } };
}

export function cloudReceipt(receipt: Wire): Forms {
  return cloudValue({ statuses: [{ ...RECEIPT, ...receipt }] });
}

export function infobipReport(report: Wire): Forms {
  return { infobip: { results: [{ messageId: INFOBIP_EARLIER_ID, to: USER, sentAt: INFOBIP_TIME, ...report }] } };
}

export function sinchReport(report: Wire): Forms {
  const head = { rqst_ack_id: '1678791451543344', del_time: '01/03/2026 17:30:00', mobile_no: USER };
  return { 'sinch-legacy': { ...head, messageId: EARLIER_ID, ...report } };
}

export function innopaasReceipt(receipt: Wire): Forms {
  const head = { id: INNOPAAS_ID, accountName: 'IW778120', wabaId: ACCOUNT, wamid: EARLIER_ID, sendPhone: USER };
  return innopaasEvent('whatsapp_message_status_updated', TIME, { ...head, ...receipt });
}

function cloudValue(lists: Wire): Forms {
  const metadata = { display_phone_number: BUSINESS, phone_number_id: PHONE_NUMBER_ID };
  const value = { messaging_product: 'whatsapp', metadata, ...lists };
  const entry = { id: ACCOUNT, changes: [{ value, field: 'messages' }] };
  return { 'meta-cloud': { object: 'whatsapp_business_account', entry: [entry] } };
}

function innopaasEvent(type: string, eventTime: string, body: Wire): Forms {
  return { innopaas: { id: 'b5e984b3-21b2-42a9-b08b-72e5a4096ac6', type, eventTime, body } };
}
