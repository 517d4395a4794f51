import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { fields } from '../../wire/object.ts';
import { addParts, someParts } from '../../wire/parts.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, text } from '../../wire/values.ts';
import { IDS } from './kinds.ts';
import { type Addressed, address, personTable, readBusiness, readPerson } from './people.ts';

/** No time, and `ChannelToAddress` is no address: its last digits are masked. */
interface TwilioReceipt extends Addressed {
  id: string;
  word: string;
  from?: string;
  code?: string;
  message?: string;
}

/** 0 is no error. */
const errorCode: Piece<string> = /* @__PURE__ */ map(id, (code) => (code === '0' ? undefined : code));

/** Twilio's words [`scheduled` and `canceled` are those of its messages; whether receipts have them is not told]. */
const STATUSES: ReadonlyMap<string, MessageStatus['status']> = /* @__PURE__ */ new Map([
  ['queued', 'pending'],
  ['accepted', 'pending'],
  ['scheduled', 'pending'],
  ['sending', 'pending'],
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['undelivered', 'failed'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

function readReceipt(wire: TwilioReceipt, _: undefined, provider: ProviderId): StatusDraft {
  const { id, word, from, code, message } = wire;
  const error = someParts<ProviderError>({ code, message });
  return addParts<StatusDraft>(
    { provider, id, status: STATUSES.get(word.trim().toLowerCase()) ?? 'other', wireStatus: word },
    {
      recipient: readPerson(wire),
      from: readBusiness(from),
      errors: error && [error],
    },
  );
}

export const status: StatusFormat<TwilioReceipt, undefined> = /* @__PURE__ */ (() => ({
  receipt: fields<TwilioReceipt>({
    id: required(under(id, ...IDS)),
    word: required(under(text, 'MessageStatus', 'SmsStatus', 'EventType')),
    ...personTable('To'),
    from: under(address, 'From'),
    code: under(errorCode, 'ErrorCode'),
    message: under(text, 'ErrorMessage', 'ChannelStatusMessage'),
  }),
  read: readReceipt,
}))();
