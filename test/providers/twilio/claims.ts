import type { ProviderTests } from '../provider-tests.ts';

const FROM = 'whatsapp:+447700900123';
const SMS = '+12025550143';

/** Told by the name of an id, and by the channel. */
export const claims: ProviderTests['claims'] = {
  certain: {
    'a message': { MessageSid: 'SM1', From: FROM },
    'a message whose id has no form': { MessageSid: 'test', From: FROM },
    'a message under an older name of the id': { SmsMessageSid: 'SM1', MessageSid: '', From: FROM },
    'a message under the oldest name of the id': { SmsSid: 'SM1', From: FROM },
    'a message by its recipient': { MessageSid: 'SM1', From: '+447700900123', To: 'whatsapp:+12025550100' },
    'a message with a number for its sender': { MessageSid: 'SM1', From: 447700900123, WaId: '447700900123' },
    'a message by its user id': { MessageSid: 'SM1', From: '', ExternalUserId: 'whatsapp:GB.1349' },
    'a receipt': { MessageSid: 'SM1', MessageStatus: 'sent', To: FROM },
    'a receipt by its prefix': { MessageSid: 'SM1', MessageStatus: 'sent', To: SMS, ChannelPrefix: 'whatsapp' },
    'a receipt that names nobody': { MessageSid: 'SM1', MessageStatus: 'sent' },
    'a channel in capitals': { MessageSid: 'SM1', From: ' WhatsApp:+447700900123' },
  },
  possible: {
    'an SMS': { MessageSid: 'SM1', AccountSid: 'AC1', From: SMS, To: '+12025550100' },
    'an MMS': { MessageSid: 'MM1', From: SMS },
    'another messenger': { MessageSid: 'SM1', From: 'messenger:1', To: 'messenger:2' },
    'another channel by its prefix': { MessageSid: 'SM1', MessageStatus: 'read', ChannelPrefix: 'messenger' },
    'an SMS under an id in small letters': { MessageSid: 'sm1', From: SMS },
  },
  none: {
    nothing: {},
    'an address alone': { From: FROM },
    'a message without an id': { AccountSid: 'AC1', From: FROM, Body: 'x', SmsStatus: 'received' },
    'a call on WhatsApp': { CallSid: 'CA1', AccountSid: 'AC1', From: FROM, CallStatus: 'ringing' },
    'the body of a send call': { From: FROM, To: 'whatsapp:+12025550100', Body: 'x' },
    'blank ids': { MessageSid: ' ', SmsSid: null, From: FROM },
    'an SMS of a clone': { MessageSid: '5b1f0c9a-7e3d-4286-9c0b-23d1a5b76601', AccountSid: 'x', From: SMS },
    'a receipt of a clone that names nobody': { MessageSid: '5b1f0c9a', MessageStatus: 'sent' },
    'a message of a conversation': { MessageSid: 'IM1', ConversationSid: 'CH1', EventType: 'onMessageAdded' },
    'a conversation over WhatsApp': { MessageSid: 'SM1', ConversationSid: 'CH1', From: FROM },
    'a message of a chat': { MessageSid: 'SM1', ChannelSid: 'CH1', From: FROM },
    'an id whose letters stand elsewhere': { MessageSid: 'xSM1', From: SMS },
    'an id that is a number': { MessageSid: 7, From: SMS },
    'a resource of the REST API': { sid: 'SM1', from: FROM, to: 'whatsapp:+12025550100', status: 'queued' },
    'a call on the telephone': { CallSid: 'CA1', AccountSid: 'AC1', From: SMS, CallStatus: 'ringing' },
    'an address with the channel at its end': { SmsSid: 'x', From: '+447700900123:whatsapp:' },
  },
};
