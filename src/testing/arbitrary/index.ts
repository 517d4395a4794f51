import type { MessageByType, MessageType, ProviderId } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { BrokenWebhook } from '../damage.ts';
import { demandOneOf } from '../demand.ts';
import { builders } from '../registry.ts';
import type { Webhook } from '../webhook.ts';
import { choicesFrom } from './choices.ts';
import { drawMessage, drawStatus, messageTypes } from './records.ts';
import { drawBroken, drawWebhook } from './webhooks.ts';

/** The part of fast-check that is needed here. Pass the whole module: `import * as fc from 'fast-check'`. */
export interface FastCheck {
  nat(max: number): object;
  array(
    item: object,
    constraints: { maxLength: number; size: 'max' },
  ): { map(to: (numbers: number[]) => unknown): object };
}

// biome-ignore lint/suspicious/noTsIgnore: where it is installed there is no error to expect.
/** @ts-ignore Of fast-check, an optional peer: without it there is no such type, and nobody to use it. */
export type Arbitrary<T> = import('fast-check').Arbitrary<T>;

/**
 * Random messages for property tests with fast-check, as unusual as the types allow: of one type, or of any. You
 * install fast-check and pass it.
 *
 * @throws TypeError If there is no such type.
 *
 * @example
 * fc.assert(fc.property(arbitraryMessage(fc, 'order'), (message) => handle(message)));
 */
export function arbitraryMessage<Type extends MessageType = MessageType>(
  fc: FastCheck,
  type?: Type,
): Arbitrary<MessageByType[Type]> {
  if (type !== undefined) demandOneOf('a type of message', messageTypes, type);
  const types = type === undefined ? messageTypes : [type];
  return draw(fc, (numbers) => drawMessage(choicesFrom(numbers), types) as MessageByType[Type]);
}

/** Random receipts for property tests with fast-check, as unusual as the types allow. */
export function arbitraryStatus(fc: FastCheck): Arbitrary<MessageStatus> {
  return draw(fc, (numbers) => drawStatus(choicesFrom(numbers)));
}

/**
 * Random webhooks of a provider for property tests with fast-check. One thing is wrong with each: a part is missing,
 * has another name or another value, or the text breaks off. Your handler should survive all of them.
 *
 * @throws TypeError If there is no such provider.
 */
export function arbitraryWebhook<Id extends ProviderId>(
  fc: FastCheck,
  provider: Id,
  options: { readonly broken: true },
): Arbitrary<BrokenWebhook<Id>>;
/**
 * Random webhooks of a provider for property tests with fast-check, with one to three messages and receipts. With
 * `{ broken: true }`, one thing is wrong with each.
 *
 * @throws TypeError If there is no such provider.
 */
export function arbitraryWebhook<Id extends ProviderId>(
  fc: FastCheck,
  provider: Id,
  options?: { readonly broken?: false },
): Arbitrary<Webhook<Id>>;
export function arbitraryWebhook<Id extends ProviderId>(
  fc: FastCheck,
  provider: Id,
  { broken = false }: { readonly broken?: boolean } = {},
): Arbitrary<Webhook<Id> | BrokenWebhook<Id>> {
  demandOneOf('a provider', Object.keys(builders), provider);
  const build = broken ? drawBroken : drawWebhook;
  return draw<Webhook<Id> | BrokenWebhook<Id>>(fc, (numbers) => build(choicesFrom(numbers), provider));
}

function draw<T>(fc: FastCheck, build: (numbers: number[]) => T): Arbitrary<T> {
  const tape = fc.array(fc.nat(0xffff), { maxLength: 400, size: 'max' });
  return tape.map(build) as Arbitrary<T>;
}
