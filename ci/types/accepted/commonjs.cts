import inbound = require('whatsapp-inbound');
import cloud = require('whatsapp-inbound/meta-cloud');

const { messages }: inbound.ParseResult<'meta-cloud'> = cloud.parseMetaCloud('{}');
const handlers: Partial<inbound.MessageHandlers<string>> = { text: ({ text }) => text.body };

const bodies: (string | undefined)[] = messages.map((message) =>
  message.type === 'text' ? handlers.text?.(message) : inbound.textOf(message),
);

export = bodies;
