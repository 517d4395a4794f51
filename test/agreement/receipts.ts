import {
  BUSINESS,
  cloudReceipt,
  INFOBIP_TIME,
  infobipReport,
  innopaasReceipt,
  onpremReceipt,
  SECONDS,
  sinchReport,
} from './bodies.ts';
import { became, type Meaning } from './meaning.ts';

const noError = { groupId: 0, groupName: 'OK', id: 0, name: 'NO_ERROR', description: 'No Error', permanent: false };
const title = 'Message undeliverable';
const details = 'Not on WhatsApp.';
const href = 'https://errors.example.com/131026';

/** What became of something the business sent. */
export const receipts: readonly Meaning[] = [
  became(
    'receipt: accepted',
    { status: 'pending', wireStatus: 'enqueued' },
    {
      ...cloudReceipt({ status: 'enqueued' }),
      ...infobipReport({
        status: { groupId: 1, groupName: 'PENDING', id: 26, name: 'PENDING_ACCEPTED' },
        error: noError,
      }),
    },
  ),
  became(
    'receipt: sent',
    { status: 'sent', wireStatus: 'sent' },
    {
      ...onpremReceipt({ status: 'sent' }),
      ...cloudReceipt({ status: 'sent' }),
      ...sinchReport({ del_status: 'sent' }),
    },
  ),
  became(
    'receipt: delivered',
    {
      status: 'delivered',
      wireStatus: 'delivered',
      callbackData: 'order-7',
      pricing: { billable: true, model: 'PMP', type: 'regular', category: 'utility' },
    },
    {
      ...onpremReceipt({
        status: 'delivered',
        pricing: { billable: true, pricing_model: 'PMP', category: 'utility' },
      }),
      ...cloudReceipt({
        status: 'delivered',
        biz_opaque_callback_data: 'order-7',
        pricing: { billable: true, pricing_model: 'PMP', type: 'regular', category: 'utility' },
      }),
      ...infobipReport({
        doneAt: INFOBIP_TIME,
        callbackData: 'order-7',
        status: { groupId: 3, groupName: 'DELIVERED', id: 5, name: 'DELIVERED_TO_HANDSET' },
        error: noError,
      }),
      ...sinchReport({ del_status: 'delivered' }),
      ...innopaasReceipt({ status: 'delivered', uid: 'order-7' }),
    },
  ),
  became(
    'receipt: read',
    { status: 'read', wireStatus: 'read' },
    {
      ...onpremReceipt({ status: 'read' }),
      ...cloudReceipt({ status: 'read' }),
      ...infobipReport({ from: BUSINESS, seenAt: INFOBIP_TIME }),
      ...sinchReport({ del_status: 'read' }),
      ...innopaasReceipt({ status: 'read' }),
    },
  ),
  became(
    'receipt: failed, with the error',
    { status: 'failed', wireStatus: 'failed', errors: [{ code: '131026', title, message: title, details, href }] },
    {
      ...onpremReceipt({ status: 'failed', errors: [{ code: 131026, title, details, href }] }),
      ...cloudReceipt({
        status: 'failed',
        errors: [{ code: 131026, title, message: title, error_data: { details }, href }],
      }),
      ...infobipReport({
        doneAt: INFOBIP_TIME,
        status: { groupId: 2, groupName: 'UNDELIVERABLE', id: 4, name: 'UNDELIVERABLE_REJECTED_OPERATOR' },
        error: { groupId: 1, groupName: 'HANDSET_ERRORS', id: 7012, name: title, description: details },
      }),
      ...sinchReport({ del_status: 'failed', del_desc: details }),
      ...innopaasReceipt({ status: 'failed', errorData: { errorCode: '131026', errorMessage: title } }),
    },
  ),
  became(
    'receipt: a voice note played',
    { status: 'played', wireStatus: 'played' },
    cloudReceipt({ status: 'played', timestamp: SECONDS }),
  ),
  became(
    'receipt: a message that the user deleted',
    { status: 'deleted', wireStatus: 'deleted' },
    onpremReceipt({ status: 'deleted' }),
  ),
];
