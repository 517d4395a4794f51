import type { Context, Referral } from './contract/attributes.ts';
import type { EditedContent } from './contract/content.ts';
import type { Interactive } from './contract/interactive.ts';
import type { InboundMessage, MessageByType, MessageType } from './contract/message.ts';

/** One function for each type of message. */
export type MessageHandlers<Result> = { [Type in MessageType]: (message: MessageByType[Type]) => Result };

/** Calls the handler for a message's type. A missing or mistyped handler is a compile error. */
export function matchMessage<Result>(message: InboundMessage, handlers: MessageHandlers<Result>): Result {
  return (handlers[message.type] as (message: InboundMessage) => Result)(message);
}

/**
 * For the `default` of a `switch` over a `type`, a `kind` or a word: a compile error while a case is missing, and a throw
 * if one ever is. Of an object it names no more than its `type` or `kind`.
 */
export function assertNever(value: never): never {
  const { type, kind }: { type?: unknown; kind?: unknown } = Object(value);
  throw new TypeError(`No case for ${JSON.stringify(typeof value === 'object' ? (type ?? kind) : value)}.`);
}

/** Whether the user came from an ad or post. */
export function hasReferral<M extends InboundMessage>(message: M): message is M & { referral: Referral } {
  return message.referral !== undefined;
}

/** Whether the message points to another message or to a product, or was forwarded. */
export function hasContext<M extends InboundMessage>(message: M): message is M & { context: Context } {
  return message.context !== undefined;
}

/**
 * What a person would read in the message: a text, a caption, a button's label, a reply's title, an emoji, an order's
 * note, a place's name. `undefined` where there is nothing to read.
 */
export function textOf(message: InboundMessage): string | undefined {
  switch (message.type) {
    case 'text':
      return message.text.body;
    case 'media':
      return message.media.caption;
    case 'location':
      return message.location.name ?? message.location.address;
    case 'interactive':
      return textOfInteractive(message.interactive);
    case 'button':
      return message.button.text;
    case 'order':
      return message.order.text;
    case 'reaction':
      return message.reaction.kind === 'added' ? message.reaction.emoji : undefined;
    case 'system':
      return message.system.kind === 'chat_opened' ? undefined : message.system.body;
    case 'edit':
      return message.edit.content && textOfEdit(message.edit.content);
    default:
      return undefined;
  }
}

function textOfInteractive(interactive: Interactive): string | undefined {
  if ('title' in interactive) return interactive.title;
  return interactive.kind === 'flow_reply' ? interactive.body : undefined;
}

function textOfEdit(content: EditedContent): string | undefined {
  return content.type === 'text' ? content.text.body : content.media.caption;
}
