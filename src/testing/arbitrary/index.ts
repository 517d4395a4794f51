import type { MessageByType, MessageType } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import { choicesFrom } from './choices.ts';
import { drawMessage, drawStatus, messageTypes } from './records.ts';

/** What is used of fast-check: `import * as fc from 'fast-check'`. */
export interface FastCheck {
  nat(max: number): object;
  array(item: object, constraints: { maxLength: number; size: 'max' }): { map(to: (numbers: number[]) => unknown): object };
}

// biome-ignore lint/suspicious/noTsIgnore: there is no error where it is installed.
/** @ts-ignore Without fast-check, an optional peer, there is no such type, and nobody to use it. */
export type Arbitrary<T> = import('fast-check').Arbitrary<T>;

/** Messages as wild as the contract allows, of one type, or of any. */
export function arbitraryMessage<Type extends MessageType = MessageType>(
  fc: FastCheck,
  type?: Type,
): Arbitrary<MessageByType[Type]> {
  return draw(fc, (numbers) => drawMessage(choicesFrom(numbers), type ? [type] : messageTypes) as MessageByType[Type]);
}

/** Receipts as wild as the contract allows. */
export function arbitraryStatus(fc: FastCheck): Arbitrary<MessageStatus> {
  return draw(fc, (numbers) => drawStatus(choicesFrom(numbers)));
}

function draw<T>(fc: FastCheck, build: (numbers: number[]) => T): Arbitrary<T> {
  const tape = fc.array(fc.nat(0xffff), { maxLength: 400, size: 'max' });
  return tape.map(build) as Arbitrary<T>;
}
