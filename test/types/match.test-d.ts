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
  type OrderItem,
  type Referral,
  type SomeMessageHandlers,
  type TextMessage,
  textOf,
} from '../../src/index.ts';

declare const message: InboundMessage;
declare const handlers: MessageHandlers<string>;
declare const numbers: MessageHandlers<number>;
declare const some: SomeMessageHandlers<number>;

/** What a program of one's own makes of a message. */
type Reply = { kind: 'say'; text: string } | { kind: 'nothing' };

describe('matchMessage', () => {
  it('takes a handler for each type, which gets its own message, and gives what they give', () => {
    expectTypeOf(matchMessage(message, handlers)).toEqualTypeOf<string>();
    expectTypeOf<keyof MessageHandlers>().toEqualTypeOf<MessageType>();
    type Handled = { [Type in MessageType]: Parameters<MessageHandlers[Type]>[0] };
    expectTypeOf<Handled>().toEqualTypeOf<{ [Type in MessageType]: MessageByType[Type] }>();
    matchMessage(message, { ...handlers, media: ({ media }) => media.kind, unknown: ({ unknown }) => unknown.reason });
  });

  it('gives the union of what its handlers give', () => {
    expectTypeOf(matchMessage(message, numbers)).toEqualTypeOf<number>();
    const mixed = matchMessage(message, { ...handlers, text: () => 7, media: async () => true });
    expectTypeOf(mixed).toEqualTypeOf<string | number | Promise<boolean>>();
    expectTypeOf([message].map((one) => matchMessage(one, numbers))).toEqualTypeOf<number[]>();
  });

  it('takes some handlers beside a function for all other types, which gets their messages', () => {
    const read = matchMessage(
      message,
      { text: ({ text }) => text.body, media: ({ media }) => media.caption?.length },
      (other) => {
        expectTypeOf(other.type).toEqualTypeOf<Exclude<MessageType, 'text' | 'media'>>();
        return other.type === 'order' && other.order.items;
      },
    );
    expectTypeOf(read).toEqualTypeOf<string | number | undefined | false | OrderItem[]>();
    expectTypeOf(matchMessage(message, {}, (other) => other)).toEqualTypeOf<InboundMessage>();
    expectTypeOf(matchMessage(message, handlers, (other) => other)).toEqualTypeOf<string>();
    const maybe = matchMessage(message, { text: Math.random() > 0.5 ? () => 1 : undefined }, ({ type }) => type);
    expectTypeOf(maybe).toEqualTypeOf<number | MessageType>();
    expectTypeOf(matchMessage(message, some, ({ type }) => type)).toEqualTypeOf<number | MessageType>();
  });

  it('makes handlers give what its own place asks for', () => {
    const all = (one: InboundMessage): Reply =>
      matchMessage(one, { text: ({ text }) => ({ kind: 'say', text: text.body }) }, () => ({ kind: 'nothing' }));
    expectTypeOf(all).returns.toEqualTypeOf<Reply>();
    expectTypeOf(matchMessage<string | number>(message, { ...handlers, text: () => 7 })).toEqualTypeOf<
      string | number
    >();
    // @ts-expect-error
    const wrong = (one: InboundMessage): Reply => matchMessage(one, {}, () => ({ kind: 'sing' }));
    const late: string = matchMessage(message, {
      ...handlers,
      // @ts-expect-error The mistake is here, and not at the call.
      text: () => 7,
    });
    expectTypeOf({ wrong, late }).not.toBeNever();
  });

  it('refuses a missing handler', () => {
    const { unknown: _, ...incomplete } = handlers;
    // @ts-expect-error
    matchMessage(message, incomplete);
    // @ts-expect-error
    matchMessage(message, {});
    // @ts-expect-error
    matchMessage(message, some);
    // @ts-expect-error
    matchMessage(message, incomplete, undefined);
  });

  it('refuses a mistyped key, at that key', () => {
    const { location: _, ...rest } = handlers;
    // @ts-expect-error
    matchMessage(message, { ...rest, locaton: () => '' });
    matchMessage(message, {
      ...handlers,
      // @ts-expect-error A key too many is a mistake as well.
      image: () => '',
    });
    matchMessage(
      message,
      {
        text: () => '',
        // @ts-expect-error
        locaton: () => '',
      },
      () => '',
    );
  });

  it('refuses a handler for another type of message, or that gives something else', () => {
    matchMessage(message, {
      ...handlers,
      // @ts-expect-error
      text: ({ media }: MessageByType['media']) => media.kind,
    });
    // @ts-expect-error
    matchMessage(message, {}, ({ text }: TextMessage) => text.body);
    // @ts-expect-error
    matchMessage<string>(message, { ...handlers, text: () => 7 });
    // @ts-expect-error
    matchMessage<string>(message, { text: () => '' }, () => 7);
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

it('textOf is text or nothing', () => {
  expectTypeOf(textOf(message)).toEqualTypeOf<string | undefined>();
});
