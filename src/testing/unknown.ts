import type { UnknownMessage } from '../contract/message.ts';
import { type Refuse, take } from './saying.ts';

/** The words by which a provider names types. */
export interface TypeWords {
  /** Of content that is not delivered; the usual one first. None where the provider has no such word. */
  readonly undelivered: readonly string[];
  /** Of what has a body. */
  readonly types: readonly string[];
  /** Of what is something else, and known. */
  readonly others: readonly string[];
  /** As which of them another spelling is read. */
  readonly spell?: (word: string) => string;
}

/**
 * Takes the type of a message without content: a word for that, a known one without its body, or one that nobody knows.
 * Without any, a message with a context or a referral would be those. Where errors say why there is no body
 * (`isExplained`), a known type is not delivered; else it is broken.
 */
export function takeType(
  { unknown, context, referral }: UnknownMessage,
  { undelivered, types, others, spell = (word) => word }: TypeWords,
  refuse: Refuse,
  isExplained = false,
): string | undefined {
  const { reason, wireType } = unknown;
  const word = wireType === undefined ? undefined : spell(wireType);
  const isOneOf = (words: readonly string[]) => word !== undefined && words.includes(word);
  const isSaid = {
    unsupported:
      undelivered.length > 0 && (word === undefined || isOneOf(undelivered) || (isExplained && isOneOf(types))),
    malformed: word === undefined ? !context && !referral : !isExplained && isOneOf(types),
    unrecognized: word !== undefined && !isOneOf([...undelivered, ...types, ...others]),
  };
  if (!isSaid[reason]) refuse('unknown.wireType');
  take(unknown, 'reason');
  return take(unknown, 'wireType') ?? (reason === 'unsupported' ? undelivered[0] : undefined);
}
