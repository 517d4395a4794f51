import { describe, expectTypeOf, it } from 'vitest';
import type { EditedContent, Interactive, Media, Reaction, SystemEvent, Unknown } from '../../src/index.ts';

declare const media: Media;
declare const interactive: Interactive;
declare const system: SystemEvent;
declare const reaction: Reaction;
declare const content: EditedContent;

describe('a kind narrows', () => {
  it('a medium, to what only some files have', () => {
    expectTypeOf<Media['kind']>().toEqualTypeOf<'image' | 'video' | 'audio' | 'document' | 'sticker' | 'other'>();
    if (media.kind === 'document') expectTypeOf(media.filename).toEqualTypeOf<string | undefined>();
    if (media.kind === 'audio') expectTypeOf(media.voice).toEqualTypeOf<boolean | undefined>();
    if (media.kind === 'sticker') expectTypeOf(media.animated).toEqualTypeOf<boolean | undefined>();
    if (media.kind === 'sticker') expectTypeOf(media.pack?.name).toEqualTypeOf<string | undefined>();
    if (media.kind === 'other') expectTypeOf(media.wireType).toEqualTypeOf<string | undefined>();
    // @ts-expect-error Neither is a recording.
    if (media.kind === 'image' || media.kind === 'video') void media.voice;
  });

  it('an answer that was tapped', () => {
    if (interactive.kind === 'button_reply' || interactive.kind === 'list_reply') {
      expectTypeOf(interactive.title).toBeString();
      expectTypeOf(interactive.id).toEqualTypeOf<string | undefined>();
    } else if (interactive.kind === 'flow_reply') {
      expectTypeOf(interactive.response).toEqualTypeOf<{ [key: string]: unknown } | undefined>();
    } else if (interactive.kind === 'call_permission_reply') {
      expectTypeOf(interactive.response).toEqualTypeOf<'accept' | 'reject' | undefined>();
    } else if (interactive.kind === 'payment') {
      expectTypeOf(interactive.totalAmount).toEqualTypeOf<{ value: number; offset: number } | undefined>();
    } else if (interactive.kind === 'payment_method') {
      expectTypeOf(interactive.method).toEqualTypeOf<string | undefined>();
      // @ts-expect-error Which method it is says `method`; how it went is of a payment.
      void interactive.status;
    } else if (interactive.kind === 'authentication_reply') {
      expectTypeOf(interactive.status).toBeString();
    } else expectTypeOf(interactive.wireType).toEqualTypeOf<string | undefined>();
    if (interactive.kind === 'list_reply') expectTypeOf(interactive.description).toEqualTypeOf<string | undefined>();
  });

  it('what happened around the chat', () => {
    if (system.kind === 'number_changed') {
      expectTypeOf(system.previousUserId).toEqualTypeOf<string | undefined>();
      expectTypeOf(system.newId).toBeString();
    } else if (system.kind === 'identity_changed') {
      expectTypeOf(system.identity?.hash).toEqualTypeOf<string | undefined>();
    } else if (system.kind === 'user_id_changed') {
      expectTypeOf(system.userId).toBeString();
    } else if (system.kind === 'chat_opened') {
      // @ts-expect-error There is nothing more to say.
      void system.body;
    } else expectTypeOf(system.wireType).toEqualTypeOf<string | undefined>();
  });

  it('a reaction, of which only an added one has an emoji', () => {
    expectTypeOf<Reaction['kind']>().toEqualTypeOf<'added' | 'removed'>();
    expectTypeOf(reaction.messageId).toBeString();
    // @ts-expect-error
    void reaction.emoji;
    if (reaction.kind === 'added') expectTypeOf(reaction.emoji).toBeString();
  });

  it('what an edited message says now', () => {
    expectTypeOf<EditedContent['type']>().toEqualTypeOf<'text' | 'media'>();
    const caption = content.type === 'text' ? content.text.body : content.media.caption;
    expectTypeOf(caption).toEqualTypeOf<string | undefined>();
  });

  it('why a message is unknown', () => {
    expectTypeOf<Unknown['reason']>().toEqualTypeOf<'unsupported' | 'unrecognized' | 'malformed'>();
  });
});

it('every inner union has a kind for what is new, but for those that are complete', () => {
  expectTypeOf<Extract<Media, { kind: 'other' }>>().not.toBeNever();
  expectTypeOf<Extract<Interactive, { kind: 'other' }>>().not.toBeNever();
  expectTypeOf<Extract<SystemEvent, { kind: 'other' }>>().not.toBeNever();
});
