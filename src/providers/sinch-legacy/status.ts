import type { MessageStatus } from '../../contract/result.ts';
import type { StatusFormat } from '../../core/status.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { type MetaReceipt, metaReceipt, readMetaReceipt, readStatusWord } from '../../dialects/meta/status.ts';
import { object } from '../../wire/object.ts';
import { either, map, type Piece } from '../../wire/piece.ts';
import { id, text, time } from '../../wire/values.ts';
import { isFlatReport } from './signs.ts';

interface FlatReport {
  messageId?: string;
  requestId?: string;
  status?: string;
  description?: string;
  timestamp?: string;
  recipientId?: string;
}

/** The sample's form of a time. Its zone is nowhere stated, so it is not a point in time, and nothing to complain about. */
const ZONELESS = /^\s*\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d\s*$/;

/** The table promises ISO 8601, the sample and live reports have the other form. */
const reportTime: Piece<string> = /* @__PURE__ */ either<string>(
  (value) => typeof value === 'string' && ZONELESS.test(value),
  /* @__PURE__ */ map<string, string>(text, () => undefined),
  time,
);

/** Where the description says what went wrong. */
const FAILURES: readonly MessageStatus['status'][] = ['failed', 'other'];

/** `rqst_ack_id` was seen as a number; `messageId` was seen missing. */
const flatReport: Piece<MetaReceipt> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<FlatReport>({
    messageId: ['messageId', id],
    rqst_ack_id: ['requestId', id],
    del_status: ['status', text],
    delivery_status: ['status', text],
    del_desc: ['description', text],
    del_time: ['timestamp', reportTime],
    mobile_no: ['recipientId', id],
  }),
  ({ messageId, requestId, status, description, timestamp, recipientId }): MetaReceipt | undefined => {
    const id = messageId ?? requestId;
    if (id === undefined || status === undefined) return undefined;
    const receipt: MetaReceipt = { id, status };
    if (timestamp) receipt.timestamp = timestamp;
    if (recipientId) receipt.recipientId = recipientId;
    if (description && FAILURES.includes(readStatusWord(status))) receipt.errors = [{ details: description }];
    return receipt;
  },
);

/** One consumer's code also reads receipts in Meta's shape. */
export const status: StatusFormat<MetaReceipt, MetaEnvelope> = /* @__PURE__ */ (() => ({
  receipt: either(isFlatReport, flatReport, metaReceipt),
  read: readMetaReceipt,
}))();
