import inbound = require('whatsapp-inbound');
import schema = require('whatsapp-inbound/schema');
import schemaFile = require('whatsapp-inbound/schema.json');
import testing = require('whatsapp-inbound/testing');

const { messages }: inbound.ParseResult = inbound.parseInbound('{}');
const handlers: Partial<inbound.MessageHandlers<string>> = { text: ({ text }) => text.body };

const bodies: (string | undefined)[] = messages.map((message) =>
  message.type === 'text' ? handlers.text?.(message) : inbound.textOf(message),
);
const stored: unknown[] = [testing.buildMessage('text'), schemaFile.title];
const again: inbound.InboundMessage[] = stored.filter(schema.isInboundMessage);

export = [...bodies, ...again];
