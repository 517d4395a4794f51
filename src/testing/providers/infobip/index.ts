import type { InboundMessage } from '../../../contract/message.ts';
import type { Builder } from '../../builder.ts';
import { filled, move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeIso, takeNumber } from '../../values.ts';
import { sayContext, sayReferral } from './attributes.ts';
import { sayBody } from './content.ts';
import { envelope, sayPerson, spellTime } from './head.ts';
import { sayStatus } from './status.ts';

// Written from Infobip's OpenAPI and its Java client: a WhatsApp message of `results`, a delivery and a seen report.

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const referral = sayReferral(message);
  const body = sayBody(message, refuse);
  const { from } = message;
  const { identity } = from;
  const result = {
    ...sayPerson(from, 'from', refuse),
    to: takeNumber(message.to, refuse, 'to'),
    integrationType: 'WHATSAPP',
    receivedAt: spellTime(takeIso(message, 'timestamp')),
    messageId: take(message, 'id'),
    pairedMessageId: null,
    callbackData: null,
    message: body && { ...body, context: sayContext(message), referral },
    identity: filled({
      ...move(identity, { acknowledged: 'acknowledged', hash: 'hash' }),
      createdAt: spellTime(takeIso(identity, 'createdAt')),
    }),
    price: { pricePerMessage: 0, currency: 'EUR' },
  };
  return body && envelope(result);
}

function join(body: Wire, next: Wire): Wire {
  const results = [...(body.results as Wire[]), ...(next.results as Wire[])];
  return { ...body, results, messageCount: results.length };
}

export const infobip: Builder = { message: sayMessage, status: sayStatus, join, neverSays: ['from'] };
