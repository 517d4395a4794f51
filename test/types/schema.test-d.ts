import type { InferOutput } from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  BusinessNumber,
  InboundMessage,
  Media,
  MessageStatus,
  ParseResult,
  Party,
  Text,
} from '../../src/index.ts';
import {
  type inboundMessageSchema,
  isInboundMessage,
  isMessageStatus,
  type StandardSchemaV1,
} from '../../src/schema/index.ts';
import { anyText, name, phone, someText, userId, username } from '../../src/schema/leaves.ts';
import { audioMedia, documentMedia, imageMedia, otherMedia, stickerMedia } from '../../src/schema/media.ts';
import type { inboundMessage } from '../../src/schema/message.ts';
import { identity } from '../../src/schema/people.ts';
import type { messageStatus, parseResult } from '../../src/schema/result.ts';
import { object, oneOf, optional, words } from '../../src/schema/shape.ts';

describe('the schemas', () => {
  it('give what the contract says', () => {
    expectTypeOf<InferOutput<typeof inboundMessage>>().toEqualTypeOf<InboundMessage>();
    expectTypeOf<InferOutput<typeof messageStatus>>().toEqualTypeOf<MessageStatus>();
    expectTypeOf<InferOutput<typeof parseResult>>().toEqualTypeOf<ParseResult>();
    expectTypeOf<typeof inboundMessageSchema>().toEqualTypeOf<StandardSchemaV1<InboundMessage, InboundMessage>>();
  });

  it('narrow what nobody knows', () => {
    const value: unknown = undefined;
    if (isInboundMessage(value)) expectTypeOf(value).toEqualTypeOf<InboundMessage>();
    if (isMessageStatus(value)) expectTypeOf(value).toEqualTypeOf<MessageStatus>();
  });
});

describe('a schema that is not of its type does not compile', () => {
  const party = {
    id: name,
    phone: optional(phone),
    userId: optional(userId),
    parentUserId: optional(name),
    username: optional(username),
    name: optional(someText),
    countryCode: optional(name),
    identity: optional(identity),
  };

  it('but the one that is does', () => {
    expectTypeOf<InferOutput<ReturnType<typeof object<Party>>>>().toEqualTypeOf<Party>();
    object<Party>(party);
  });

  it('with an optional key forgotten', () => {
    const { username: _, ...rest } = party;
    // @ts-expect-error
    object<Party>(rest);
  });

  it('with a required key that may be missing, and with an optional one that may not', () => {
    // @ts-expect-error
    object<Party>({ ...party, id: optional(name) });
    // @ts-expect-error
    object<Party>({ ...party, phone });
  });

  it('with a key that the type does not have', () => {
    // @ts-expect-error
    object<Text>({ body: anyText, caption: optional(anyText) });
  });

  it('with a value of another type', () => {
    // @ts-expect-error
    object<BusinessNumber>({ id: optional(name), phone: optional(identity), businessAccountId: optional(name) });
  });

  it('with a word too few or too many, or a member of a union', () => {
    // @ts-expect-error
    words<'a' | 'b'>({ a: true });
    // @ts-expect-error
    words<'a'>({ a: true, b: true });
    // @ts-expect-error
    object<{ a: 'a' | 'b' }>({ a: words<'a'>({ a: true }) });
    // @ts-expect-error
    oneOf<Media, 'kind'>('kind', {
      image: imageMedia,
      audio: audioMedia,
      document: documentMedia,
      sticker: stickerMedia,
      other: otherMedia,
    });
  });
});
