import type { Context, Referral } from './contract/attributes.ts';
import type { EditedContent } from './contract/content.ts';
import type { Interactive } from './contract/interactive.ts';
import type { InboundMessage, MessageByType, MessageType } from './contract/message.ts';
import { own } from './own.ts';

/** For `matchMessage`: one function for each type of message. */
export type MessageHandlers<Result = unknown> = { [Type in MessageType]: (message: MessageByType[Type]) => Result };

/** For `matchMessage`: functions for some types of message, beside one function for all others. */
export type SomeMessageHandlers<Result = unknown> = {
  [Type in MessageType]?: ((message: MessageByType[Type]) => Result) | undefined;
};

/** Makes a key that is no type of message a mistake, at that key. The compiler quotes the words. */
type NoOtherKeys<Handlers> = { [Key in Exclude<keyof Handlers, MessageType>]: 'not a type of message' };

/** The types for which there is a handler in any case. */
type HandledType<Handlers> = {
  [Type in keyof Handlers]-?: undefined extends Handlers[Type] ? never : Type;
}[keyof Handlers];

/** What the place of the call asks for, such as the result of the function around it; else all that the handlers give. */
type Outcome<Wanted, Handlers, Otherwise = never> = [unknown] extends [Wanted]
  ? ReturnType<Extract<Handlers[keyof Handlers], (message: never) => unknown>> | Otherwise
  : Wanted;

/**
 * Calls the function for the message's type, and returns what it returns. If you give no function for all other types,
 * a missing type does not compile. A key that is not a type does not compile either. Methods of a class are not found:
 * give a plain object.
 *
 * @throws TypeError If there is no function for the type, which the compiler prevents.
 */
export function matchMessage<Result, Handlers extends MessageHandlers<Result> = MessageHandlers<Result>>(
  message: InboundMessage,
  handlers: Handlers & NoOtherKeys<Handlers>,
): Outcome<Result, Handlers>;
/**
 * Calls the function for the message's type, or else the last one, and returns what it returns. A key that is not a
 * type does not compile. Methods of a class are not found: give a plain object.
 *
 * @example
 * matchMessage(message, { text: ({ text }) => text.body, media: ({ media }) => media.caption }, ({ type }) => type)
 */
export function matchMessage<
  Result,
  Handlers extends SomeMessageHandlers<Result> = SomeMessageHandlers<Result>,
  Otherwise extends Result = Result,
>(
  message: InboundMessage,
  handlers: Handlers & NoOtherKeys<Handlers>,
  // Not a type with a name of its own: so an editor lists the types of the messages.
  otherwise: (message: MessageByType[Exclude<MessageType, HandledType<Handlers>>]) => Otherwise,
): Outcome<Result, Handlers, Otherwise>;
export function matchMessage(
  message: InboundMessage,
  handlers: { readonly [type: string]: ((message: never) => unknown) | undefined },
  otherwise?: (message: never) => unknown,
): unknown {
  const { type } = message;
  const handler = (Object.hasOwn(handlers, type) ? handlers[type] : undefined) ?? otherwise;
  if (handler === undefined) throw new TypeError(`No handler for ${JSON.stringify(type)}.`);
  return handler.call(handlers, message as never);
}

/**
 * Put it into the `default` of a `switch` over `message.type`: `default: return assertNever(message)`. Then your code
 * does not compile while a type is missing. From 1.0 on, new types come only with major versions. Do not use it in a `switch` over a
 * `kind`, a `status` or an issue's code: new ones come with minor versions, and it would throw.
 *
 * @throws TypeError Always. Of an object, it names only the `type` or `kind`.
 */
export function assertNever(value: never): never {
  const named: { type?: unknown; kind?: unknown } = Object(value);
  const name = typeof value === 'object' ? (own(named, 'type') ?? own(named, 'kind')) : value;
  throw new TypeError(`No case for ${JSON.stringify(name)}.`);
}

/** Whether the message says that the user came from an ad or a post. If so, `message.referral` is there. */
export function hasReferral<M extends InboundMessage>(message: M): message is M & { referral: Referral } {
  return own<InboundMessage, 'referral'>(message, 'referral') !== undefined;
}

/**
 * Whether the message answers another one, asks about a product, or was forwarded. If so, `message.context` is there.
 */
export function hasContext<M extends InboundMessage>(message: M): message is M & { context: Context } {
  return own<InboundMessage, 'context'>(message, 'context') !== undefined;
}

/**
 * What a person would read in the message: a text, a caption, the words on a button or a row, what the chat shows of a
 * form, an emoji, the note of an order, the name of a place or else its address, the sentence of a system event, what a
 * changed message says now. `undefined` if there is nothing to read, and always for `contacts`, `revoke`, `referral`,
 * `context` and `unknown`.
 */
export function textOf(message: InboundMessage): string | undefined {
  switch (message.type) {
    case 'text':
      return message.text.body;
    case 'media':
      return own(message.media, 'caption');
    case 'location':
      return own(message.location, 'name') ?? own(message.location, 'address');
    case 'interactive':
      return textOfInteractive(message.interactive);
    case 'button':
      return message.button.text;
    case 'order':
      return own(message.order, 'text');
    case 'reaction':
      return message.reaction.kind === 'added' ? message.reaction.emoji : undefined;
    case 'system':
      return message.system.kind === 'chat_opened' ? undefined : own(message.system, 'body');
    case 'edit':
      return textOfEdit(own(message.edit, 'content'));
    default:
      return undefined;
  }
}

function textOfInteractive(interactive: Interactive): string | undefined {
  if (interactive.kind === 'flow_reply') return own(interactive, 'body');
  return 'title' in interactive ? own(interactive, 'title') : undefined;
}

function textOfEdit(content: EditedContent | undefined): string | undefined {
  if (content === undefined) return undefined;
  return content.type === 'text' ? content.text.body : own(content.media, 'caption');
}
