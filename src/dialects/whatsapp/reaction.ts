import type { Context } from '../../contract/attributes.ts';
import type { Reaction } from '../../contract/content.ts';
import { fields } from '../../wire/object.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { required, under, vital } from '../../wire/table.ts';
import { id, text, word } from '../../wire/values.ts';
import { hasOwn } from '../../wire/wire-object.ts';

/** Taking a reaction back is an empty or a missing emoji. */
export function toReaction(messageId: string, emoji: string | undefined): Reaction {
  return emoji ? { kind: 'added', messageId, emoji } : { kind: 'removed', messageId };
}

interface WireReaction {
  messageId: string;
  emoji?: string;
}

/** Meta's object, which names its target under one of these keys. */
// @__NO_SIDE_EFFECTS__
export function reactionTo(...keys: readonly [string, ...string[]]): Piece<Reaction> {
  return map(
    fields<WireReaction>({ messageId: required(under(id, ...keys)), emoji: vital(text) }),
    ({ messageId, emoji }) => toReaction(messageId, emoji),
  );
}

/** A reaction whose target stands in the context. Each provider has its own word for taking one back. */
export interface Reacted {
  emoji?: string;
  action?: string;
}

export const reacted: Piece<Reacted> = /* @__PURE__ */ fields<Reacted>({
  emoji: /* @__PURE__ */ vital(text),
  action: /* @__PURE__ */ vital(word),
});

/** The message that a context names. */
export function targetOf(context: Context | undefined): string | undefined {
  return context && hasOwn(context, 'messageId') ? context.messageId : undefined;
}

/** Of a reaction, the context is the target, which its content has, where it says nothing but which message of whom. */
export function besideTarget(context: Context | undefined, isReaction: boolean): Context | undefined {
  if (!isReaction || context === undefined || targetOf(context) === undefined) return context;
  return Object.keys(context).every((key) => key === 'messageId' || key === 'from') ? undefined : context;
}
