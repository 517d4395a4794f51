// Receipts, in the proportions of a campaign: most are delivered, many read, some fail.
import { BUSINESS } from './draft.mjs';
import { infobipTime } from './infobip.mjs';

/** @typedef {import('./draft.mjs').Draft} Draft */
/** @typedef {{ [key: string]: unknown }} Wire */

const RECEIPTS = ['sent', 'delivered', 'read', 'sent', 'delivered', 'read', 'sent', 'delivered', 'sent', 'failed'];

/** @param {Draft} draft @returns {Wire} */
export function metaReceipt({ id, from, seconds, index }) {
  const status = RECEIPTS[index % RECEIPTS.length];
  const receipt = { id, status, timestamp: String(seconds), recipient_id: from };
  const details = 'Message failed to send because more than 24 hours have passed.';
  if (status === 'failed') {
    const failure = { code: 131047, title: 'Re-engagement message', message: details, error_data: { details } };
    return { ...receipt, errors: [failure] };
  }
  return { ...receipt, pricing: { billable: true, pricing_model: 'PMP', category: 'utility', type: 'regular' } };
}

/** @param {Draft} draft @returns {Wire} */
export function infobipReceipt({ id, from, seconds, index }) {
  const sentAt = infobipTime(seconds);
  if (RECEIPTS[index % RECEIPTS.length] === 'read')
    return { messageId: id, from: BUSINESS, to: from, sentAt, seenAt: sentAt };
  const failed = RECEIPTS[index % RECEIPTS.length] === 'failed';
  return {
    bulkId: '',
    price: { pricePerMessage: 0.0375, currency: 'EUR' },
    status: failed
      ? { id: 4, groupId: 2, groupName: 'UNDELIVERABLE', name: 'REJECTED_OPERATOR', description: 'Not delivered' }
      : {
          id: 5,
          groupId: 3,
          groupName: 'DELIVERED',
          name: 'DELIVERED_TO_HANDSET',
          description: 'Arrived on the phone',
        },
    error: failed
      ? {
          id: 7032,
          name: 'EC_REENGAGEMENT',
          description: 'Outside the window',
          groupId: 1,
          groupName: 'HANDSET_ERRORS',
          permanent: true,
        }
      : { id: 0, name: 'NO_ERROR', description: 'Nothing went wrong', groupId: 0, groupName: 'OK', permanent: false },
    messageId: id,
    doneAt: sentAt,
    messageCount: 1,
    sentAt,
    to: from,
  };
}

/** @param {Draft} draft @returns {Wire} */
export function innopaasReceipt({ id, from, seconds, index }) {
  const time = new Date(seconds * 1000).toISOString();
  const status = RECEIPTS[index % RECEIPTS.length];
  const failure = { error_code: '131047', error_message: 'Re-engagement message' };
  const record = {
    id: `561830772941${index}`,
    accountName: 'IW778120',
    wabaId: '204417730985512',
    wamid: id,
    status,
    sendPhone: from,
    uid: 'coat-reminder-7',
    ...(status === 'failed' && { error_data: failure }),
    currency: 'USD',
  };
  return {
    id: `94f8c8b6-eb61-4320-95d9-${index}`,
    type: 'whatsapp_message_status_updated',
    eventTime: time,
    body: record,
  };
}

/** @param {Draft} draft @returns {Wire} */
export function sinchReceipt({ id, from, index }) {
  return {
    rqst_ack_id: `ack-2026-${index}`,
    del_time: '06/05/2026 07:08:09',
    mobile_no: from,
    messageId: id,
    del_status: RECEIPTS[index % RECEIPTS.length],
  };
}
