import type { MessageByType, MessageType } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';

/** Some fields of a message of one type. `buildMessage` fills in the others; `undefined` leaves one out. */
export type MessageParts<Type extends MessageType> = SomeParts<Omit<MessageByType[Type], 'type'>>;

/** Some fields of a receipt. `buildStatus` fills in the others; `undefined` leaves one out. */
export type StatusParts = SomeParts<Omit<MessageStatus, 'status'>>;

/** Any of the parts; `undefined` takes away what would be filled in. */
type SomeParts<T> = { [Key in keyof T]?: Loose<T[Key]> | undefined };

/** Lists, and what an edited message says now, are given whole. Of several kinds, which one is always said. */
type Loose<T> = T extends readonly unknown[] | { type: string }
  ? T
  : T extends { kind: infer Kind }
    ? { kind: Kind } & SomeParts<Omit<T, 'kind'>>
    : T extends object
      ? SomeParts<T>
      : T;
