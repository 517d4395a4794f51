import type { MessageStatus } from '../../contract/result.ts';
import type { StatusFormat } from '../../core/status.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { type MetaReceipt, metaReceipt, readMetaReceipt, readStatusWord } from '../../dialects/meta/status.ts';
import { fields } from '../../wire/object.ts';
import { either, map, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, time } from '../../wire/values.ts';
import { isFlatReport } from './signs.ts';

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
  /* @__PURE__ */ fields<Partial<MetaReceipt>>({
    id: under(id, 'messageId', 'rqst_ack_id'),
    status: under(text, 'del_status', 'delivery_status'),
    reason: under(text, 'del_desc'),
    timestamp: under(reportTime, 'del_time'),
    recipientId: under(id, 'mobile_no'),
  }),
  (report) => {
    if (!isReceipt(report)) return undefined;
    if (!FAILURES.includes(readStatusWord(report.status))) delete report.reason;
    return report;
  },
);

function isReceipt(report: Partial<MetaReceipt>): report is MetaReceipt {
  return report.id !== undefined && report.status !== undefined;
}

/** One consumer's code also reads receipts in Meta's shape. */
export const status: StatusFormat<MetaReceipt, MetaEnvelope> = /* @__PURE__ */ (() => ({
  receipt: either(isFlatReport, flatReport, metaReceipt),
  read: readMetaReceipt,
}))();
