import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
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

/** Twilio's words [the last of `pending` and of `failed` inferred from what they are called]. */
const WORDS: ReadonlyMap<string, MessageStatus['status']> = new Map([
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
  const error = addParts<ProviderError>({}, { code, message });
  return addParts<StatusDraft>(
    { provider, id, status: WORDS.get(word.trim().toLowerCase()) ?? 'other', wireStatus: word },
    {
      recipient: readPerson(wire),
      from: readBusiness(from),
      errors: code === undefined && message === undefined ? undefined : [error],
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
    code: under(id, 'ErrorCode'),
    message: under(text, 'ErrorMessage'),
  }),
  read: readReceipt,
}))();
