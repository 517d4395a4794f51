import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { fields } from '../../wire/object.ts';
import { addParts, someParts } from '../../wire/parts.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, text, username } from '../../wire/values.ts';
import { IDS } from './kinds.ts';
import { type Addressed, address, readBusiness, readPerson } from './people.ts';

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
function readWord(wireStatus: string): MessageStatus['status'] {
  const word = wireStatus.trim().toLowerCase();
  if (/^(?:queued|accepted|scheduled|sending)$/.test(word)) return 'pending';
  if (/^(?:undelivered|canceled)$/.test(word)) return 'failed';
  return /^(?:sent|delivered|read|failed)$/.test(word) ? (word as 'sent') : 'other';
}

function readReceipt(wire: TwilioReceipt, _: undefined, provider: ProviderId): StatusDraft {
  const { id, word, from, code, message } = wire;
  const error = someParts<ProviderError>({ code, message });
  return addParts<StatusDraft>(
    { provider, id, status: readWord(word), wireStatus: word },
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
    address: under(address, 'To'),
    userId: under(address, 'ExternalUserId'),
    parentUserId: under(address, 'ParentExternalUserId'),
    username: under(username, 'ProfileUsername', 'Username'),
    name: under(text, 'ProfileName'),
    waId: under(id, 'WaId'),
    from: under(address, 'From'),
    code: under(errorCode, 'ErrorCode'),
    message: under(text, 'ErrorMessage', 'ChannelStatusMessage'),
  }),
  read: readReceipt,
}))();
