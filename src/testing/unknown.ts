import type { UnknownMessage } from '../contract/message.ts';
import { type Refuse, take } from './saying.ts';

/** The words by which a provider names types. */
export interface TypeWords {
  /** Of content that is not delivered; the usual one first. */
  readonly undelivered: readonly [string, ...string[]];
  /** Of what has a body. */
  readonly types: readonly string[];
  /** Of what is something else, and known. */
  readonly others: readonly string[];
  /** As which of them another spelling is read. */
  readonly spell?: (word: string) => string;
  /** Whether a known type without a body is not delivered where there are errors: else it is broken in any case. */
  readonly hasErrors?: boolean;
}

/**
 * Takes the type of a message without content: a word for that, a known one without its body, or one that nobody knows.
 * Without any, a message with a context or a referral would be those.
 */
export function takeType(
  { unknown, errors = [], context, referral }: UnknownMessage,
  { undelivered, types, others, spell = (word) => word, hasErrors = false }: TypeWords,
  refuse: Refuse,
): string | undefined {
  const { reason, wireType } = unknown;
  const word = wireType === undefined ? undefined : spell(wireType);
  const isBodiless = hasErrors && errors.length > 0;
  const isOneOf = (words: readonly string[]) => word !== undefined && words.includes(word);
  const isSaid = {
    unsupported: word === undefined || isOneOf(undelivered) || (isBodiless && isOneOf(types)),
    malformed: word === undefined ? !context && !referral : !isBodiless && isOneOf(types),
    unrecognized: word !== undefined && !isOneOf([...undelivered, ...types, ...others]),
  };
  if (!isSaid[reason]) refuse('unknown.wireType');
  take(unknown, 'reason');
  return take(unknown, 'wireType') ?? (reason === 'unsupported' ? undelivered[0] : undefined);
}
