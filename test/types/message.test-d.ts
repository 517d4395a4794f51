import { describe, expectTypeOf, it } from 'vitest';
import type * as Contract from '../../src/index.ts';
import { assertNever, type InboundMessage, type MessageByType, type MessageType } from '../../src/index.ts';

declare const message: InboundMessage;

describe('a switch on the type of a message', () => {
  it('narrows to its body, under the key of the same name', () => {
    type BodyOf<Type extends MessageType> = MessageByType[Type] extends Record<Type, infer Body> ? Body : never;
    expectTypeOf<{ [Type in MessageType]: BodyOf<Type> }>().toEqualTypeOf<{
      text: Contract.Text;
      media: Contract.Media;
      location: Contract.Location;
      contacts: Contract.ContactCard[];
      interactive: Contract.Interactive;
      button: Contract.Button;
      order: Contract.Order;
      reaction: Contract.Reaction;
      system: Contract.SystemEvent;
      edit: Contract.Edit;
      revoke: Contract.Revoke;
      referral: Contract.Referral;
      context: Contract.Context;
      unknown: Contract.Unknown;
    }>();
    if (message.type === 'order') expectTypeOf(message.order).toEqualTypeOf<Contract.Order>();
  });

  it('does not compile while a case is missing', () => {
    // @ts-expect-error `unknown` is left.
    if (message.type === 'unknown') assertNever(message);
  });

  it('does not compile with a case that does not exist', () => {
    // @ts-expect-error
    if (message.type === 'image') return;
  });

  it('is needed: no body is there on every message', () => {
    // @ts-expect-error
    void message.text;
    // @ts-expect-error
    void message.media;
    // @ts-expect-error
    void message.unknown;
  });
});

describe('the rule of the same name', () => {
  it('every type is told by its own name', () => {
    type TagOf = { [Type in MessageType]: MessageByType[Type]['type'] };
    expectTypeOf<TagOf>().toEqualTypeOf<{ [Type in MessageType]: Type }>();
  });

  it('and no key of another type’s but for the two attributes', () => {
    type Others<Type extends MessageType> = Exclude<keyof MessageByType[Type] & MessageType, Type>;
    type OthersByType = { [Type in MessageType]: Others<Type> };
    expectTypeOf<OthersByType['text']>().toEqualTypeOf<'referral' | 'context'>();
    expectTypeOf<OthersByType[MessageType]>().toEqualTypeOf<'referral' | 'context'>();
  });
});

describe('what is not known is not there', () => {
  it('so an optional key may be missing, and is neither undefined nor null', () => {
    expectTypeOf(message.timestamp).toEqualTypeOf<string | undefined>();
    const party: Contract.Party = { id: '447700900123' };
    // @ts-expect-error With exactOptionalPropertyTypes.
    const explicit: Contract.Party = { id: '447700900123', phone: undefined };
    // @ts-expect-error
    const empty: Contract.Party = { id: '447700900123', phone: null };
    void [party, explicit, empty];
  });

  it('and what is always there is required', () => {
    type Required = 'provider' | 'id' | 'from' | 'raw' | 'type';
    type RequiredOf<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];
    expectTypeOf<RequiredOf<Contract.TextMessage>>().toEqualTypeOf<Required | 'text'>();
    expectTypeOf<RequiredOf<Contract.ReferralMessage>>().toEqualTypeOf<Required | 'referral'>();
    expectTypeOf<RequiredOf<Contract.ContextMessage>>().toEqualTypeOf<Required | 'context'>();
  });
});
