import { describe, expectTypeOf, it } from 'vitest';
import type { EditedContent, Interactive, Media, Reaction, SystemEvent, Unknown } from '../../src/index.ts';

describe('an inner switch on the kind narrows', () => {
  it('a medium, to what only some files have', () => {
    const nameOf = (media: Media): string | undefined => {
      switch (media.kind) {
        case 'document':
          return media.filename;
        case 'audio':
          expectTypeOf(media.voice).toEqualTypeOf<boolean | undefined>();
          return media.filename;
        case 'sticker':
          expectTypeOf(media.animated).toEqualTypeOf<boolean | undefined>();
          return media.pack?.name ?? media.pack?.id;
        case 'other':
          return media.wireType;
        case 'image':
        case 'video':
          // @ts-expect-error Neither is a recording.
          void media.voice;
          return media.filename;
        default:
          return media satisfies never;
      }
    };
    void nameOf;
    expectTypeOf<Media['kind']>().toEqualTypeOf<'image' | 'video' | 'audio' | 'document' | 'sticker' | 'other'>();
  });

  it('an answer that was tapped', () => {
    const answerOf = (interactive: Interactive): unknown => {
      switch (interactive.kind) {
        case 'button_reply':
          expectTypeOf(interactive.title).toBeString();
          return expectTypeOf(interactive.id).toEqualTypeOf<string | undefined>();
        case 'list_reply':
          expectTypeOf(interactive.id).toEqualTypeOf<string | undefined>();
          return expectTypeOf(interactive.description).toEqualTypeOf<string | undefined>();
        case 'flow_reply':
          return expectTypeOf(interactive.response).toEqualTypeOf<{ [key: string]: unknown } | undefined>();
        case 'call_permission_reply':
          return expectTypeOf(interactive.response).toEqualTypeOf<'accept' | 'reject' | undefined>();
        case 'payment':
          return expectTypeOf(interactive.totalAmount).toEqualTypeOf<{ value: number; offset: number } | undefined>();
        case 'payment_method':
          // @ts-expect-error Which method it is says `method`; how it went is of a payment.
          void interactive.status;
          return expectTypeOf(interactive.method).toEqualTypeOf<string | undefined>();
        case 'authentication_reply':
          return expectTypeOf(interactive.status).toBeString();
        case 'other':
          return expectTypeOf(interactive.wireType).toEqualTypeOf<string | undefined>();
        default:
          return interactive satisfies never;
      }
    };
    void answerOf;
  });

  it('what happened around the chat', () => {
    const eventOf = (system: SystemEvent): unknown => {
      switch (system.kind) {
        case 'number_changed':
          expectTypeOf(system.previousUserId).toEqualTypeOf<string | undefined>();
          return expectTypeOf(system.newId).toBeString();
        case 'identity_changed':
          return expectTypeOf(system.identity?.hash).toEqualTypeOf<string | undefined>();
        case 'user_id_changed':
          return expectTypeOf(system.userId).toBeString();
        case 'chat_opened':
          // @ts-expect-error There is nothing more to say.
          return system.body;
        case 'group':
          return expectTypeOf(system.wireType).toEqualTypeOf<string | undefined>();
        case 'other':
          return expectTypeOf(system.wireType).toEqualTypeOf<string | undefined>();
        default:
          return system satisfies never;
      }
    };
    void eventOf;
  });

  it('a reaction, of which only an added one has an emoji', () => {
    const emojiOf = (reaction: Reaction): string | undefined => {
      // @ts-expect-error
      void reaction.emoji;
      if (reaction.kind === 'added') return reaction.emoji;
      expectTypeOf(reaction.kind).toEqualTypeOf<'removed'>();
      return undefined;
    };
    void emojiOf;
    expectTypeOf<Reaction['kind']>().toEqualTypeOf<'added' | 'removed'>();
    expectTypeOf<Reaction>().toHaveProperty('messageId').toBeString();
  });

  it('what an edited message says now', () => {
    const captionOf = (content: EditedContent): string | undefined =>
      content.type === 'text' ? content.text.body : content.media.caption;
    void captionOf;
    expectTypeOf<EditedContent['type']>().toEqualTypeOf<'text' | 'media'>();
  });

  it('why a message is unknown', () => {
    expectTypeOf<Unknown['reason']>().toEqualTypeOf<'unsupported' | 'unrecognized' | 'malformed'>();
  });
});

describe('every inner union has a kind for what is new', () => {
  it('but for those that are complete', () => {
    expectTypeOf<Extract<Media, { kind: 'other' }>>().not.toBeNever();
    expectTypeOf<Extract<Interactive, { kind: 'other' }>>().not.toBeNever();
    expectTypeOf<Extract<SystemEvent, { kind: 'other' }>>().not.toBeNever();
  });
});
