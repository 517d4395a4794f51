import { describe, expectTypeOf, it } from 'vitest';
import {
  type Context,
  hasContext,
  hasReferral,
  type InboundMessage,
  type MessageByType,
  type MessageHandlers,
  type MessageType,
  matchMessage,
  type Referral,
  type TextMessage,
  textOf,
} from '../../src/index.ts';

declare const message: InboundMessage;
declare const handlers: MessageHandlers<string>;
declare const numbers: MessageHandlers<number>;

describe('matchMessage', () => {
  it('takes a handler for each type, which gets its own message, and gives what they give', () => {
    expectTypeOf(matchMessage(message, handlers)).toEqualTypeOf<string>();
    expectTypeOf<keyof MessageHandlers<void>>().toEqualTypeOf<MessageType>();
    type Handled = { [Type in MessageType]: Parameters<MessageHandlers<void>[Type]>[0] };
    expectTypeOf<Handled>().toEqualTypeOf<{ [Type in MessageType]: MessageByType[Type] }>();
    matchMessage(message, { ...handlers, media: ({ media }) => media.kind, unknown: ({ unknown }) => unknown.reason });
  });

  it('finds the common result of its handlers', () => {
    expectTypeOf(matchMessage(message, numbers)).toEqualTypeOf<number>();
    expectTypeOf(matchMessage<string | number>(message, { ...handlers, text: () => 7 })).toEqualTypeOf<
      string | number
    >();
  });

  it('refuses a missing handler', () => {
    const { unknown: _, ...incomplete } = handlers;
    // @ts-expect-error
    matchMessage(message, incomplete);
    // @ts-expect-error
    matchMessage(message, {});
  });

  it('refuses a mistyped key', () => {
    const { location: _, ...rest } = handlers;
    // @ts-expect-error
    matchMessage(message, { ...rest, locaton: () => '' });
    // @ts-expect-error A key too many is a mistake as well.
    matchMessage<string>(message, { ...handlers, image: () => '' });
  });

  it('refuses a handler for another type of message', () => {
    // @ts-expect-error
    matchMessage(message, { ...handlers, text: ({ media }: MessageByType['media']) => media.kind });
    // @ts-expect-error
    matchMessage<string>(message, { ...handlers, text: () => 7 });
  });
});

describe('a guard', () => {
  it('makes its attribute certain, and keeps the type', () => {
    if (hasReferral(message)) {
      expectTypeOf(message.referral).toEqualTypeOf<Referral>();
      if (message.type === 'text') expectTypeOf(message.text.body).toBeString();
    }
    if (hasContext(message)) expectTypeOf(message.context).toEqualTypeOf<Context>();
    expectTypeOf(message.referral).toEqualTypeOf<Referral | undefined>();
    expectTypeOf(message.context).toEqualTypeOf<Context | undefined>();
  });

  it('keeps what was narrowed before', () => {
    const text = message as TextMessage;
    if (hasReferral(text) && hasContext(text)) {
      expectTypeOf(text.text.body).toBeString();
      expectTypeOf(text.referral).toEqualTypeOf<Referral>();
      expectTypeOf(text.context).toEqualTypeOf<Context>();
    }
  });

  it('narrows a list', () => {
    expectTypeOf([message].filter(hasReferral)[0]?.referral).toEqualTypeOf<Referral | undefined>();
    expectTypeOf([message].filter(hasContext).map(({ context }) => context)).toEqualTypeOf<Context[]>();
  });
});

describe('textOf', () => {
  it('is text or nothing', () => {
    expectTypeOf(textOf(message)).toEqualTypeOf<string | undefined>();
  });
});
