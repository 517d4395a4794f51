import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { readStatusWord } from '../../dialects/meta/status.ts';
import { calledBy, toParty } from '../../dialects/whatsapp/people.ts';
import { fields, object } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import type { Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, text } from '../../wire/values.ts';
import type { InnopaasEnvelope } from './split.ts';

interface InnopaasReceipt {
  id?: string;
  wamid?: string;
  businessAccountId?: string;
  status: string;
  recipientId?: string;
  callbackData?: string;
  error?: ProviderError;
}

const error: Piece<ProviderError> = /* @__PURE__ */ object<ProviderError>({
  code: under(id, 'error_code'),
  message: under(text, 'error_message'),
});

const receipt: Piece<InnopaasReceipt> = /* @__PURE__ */ fields<InnopaasReceipt>({
  wamid: id,
  id,
  businessAccountId: under(id, 'waba_id'),
  status: required(text),
  recipientId: under(id, 'send_phone'),
  // The number of a batch, which the business gave it in the send call.
  callbackData: under(id, 'uid'),
  error: under(error, 'error_data'),
});

/** Failures were seen as `SMECL:FAILED`: the word is what follows the last colon. */
function readWord(wireStatus: string): MessageStatus['status'] {
  return readStatusWord(wireStatus.slice(wireStatus.lastIndexOf(':') + 1));
}

function readReceipt(
  wire: InnopaasReceipt,
  { timestamp }: InnopaasEnvelope,
  provider: ProviderId,
): StatusDraft | undefined {
  const { id, wamid } = wire;
  const messageId = wamid ?? id;
  if (messageId === undefined) return undefined;
  const { status, recipientId, businessAccountId, callbackData, error } = wire;
  return addParts<StatusDraft>(
    { provider, id: messageId, status: readWord(status), wireStatus: status },
    {
      providerMessageId: id === messageId ? undefined : id,
      recipient: toParty(calledBy(recipientId)),
      from: businessAccountId === undefined ? undefined : { businessAccountId },
      timestamp,
      callbackData,
      errors: error && [error],
    },
  );
}

export const status: StatusFormat<InnopaasReceipt, InnopaasEnvelope> = { receipt, read: readReceipt };
