import { describe, expectTypeOf, it } from 'vitest';
import type * as Contract from '../../src/index.ts';
import { assertNever, type InboundMessage, type MessageByType, type MessageType } from '../../src/index.ts';

declare const message: InboundMessage;

describe('a switch on the type of a message', () => {
  it('narrows to its body, under the key of the same name', () => {
    switch (message.type) {
      case 'text':
        return expectTypeOf(message.text).toEqualTypeOf<Contract.Text>();
      case 'media':
        return expectTypeOf(message.media).toEqualTypeOf<Contract.Media>();
      case 'location':
        return expectTypeOf(message.location).toEqualTypeOf<Contract.Location>();
      case 'contacts':
        return expectTypeOf(message.contacts).toEqualTypeOf<Contract.ContactCard[]>();
      case 'interactive':
        return expectTypeOf(message.interactive).toEqualTypeOf<Contract.Interactive>();
      case 'button':
        return expectTypeOf(message.button).toEqualTypeOf<Contract.Button>();
      case 'order':
        return expectTypeOf(message.order).toEqualTypeOf<Contract.Order>();
      case 'reaction':
        return expectTypeOf(message.reaction).toEqualTypeOf<Contract.Reaction>();
      case 'system':
        return expectTypeOf(message.system).toEqualTypeOf<Contract.SystemEvent>();
      case 'edit':
        return expectTypeOf(message.edit).toEqualTypeOf<Contract.Edit>();
      case 'revoke':
        return expectTypeOf(message.revoke).toEqualTypeOf<Contract.Revoke>();
      case 'referral':
        return expectTypeOf(message.referral).toEqualTypeOf<Contract.Referral>();
      case 'context':
        return expectTypeOf(message.context).toEqualTypeOf<Contract.Context>();
      case 'unknown':
        return expectTypeOf(message.unknown).toEqualTypeOf<Contract.Unknown>();
      default:
        return assertNever(message);
    }
  });

  it('does not compile while a case is missing', () => {
    switch (message.type) {
      case 'text':
      case 'media':
      case 'location':
      case 'contacts':
      case 'interactive':
      case 'button':
      case 'order':
      case 'reaction':
      case 'system':
      case 'edit':
      case 'revoke':
      case 'referral':
      case 'context':
        return;
      default:
        // @ts-expect-error `unknown` is left.
        assertNever(message);
    }
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
  it('every type has its body under its own key, and is never without', () => {
    type BodyOf = { [Type in MessageType]: MessageByType[Type] extends { [Key in Type]: object } ? true : false };
    expectTypeOf<BodyOf[MessageType]>().toEqualTypeOf<true>();
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
