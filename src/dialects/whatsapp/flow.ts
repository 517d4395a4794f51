import type { FlowReply } from '../../contract/interactive.ts';
import { copyJsonObject, parseJsonObject } from '../../wire/json.ts';
import { leaf, MISFIT, type Piece } from '../../wire/piece.ts';
import { hasOwn, isWireObject } from '../../wire/wire-object.ts';

/** A form filled in, before it is known whether its answers could be read. */
export interface WireFlow {
  name?: string;
  body?: string;
  answers?: Pick<FlowReply, 'response' | 'responseText'>;
}

/**
 * The answers of a form: JSON text from Meta, parsed already from Infobip, and either from relays. Text is JSON of an object
 * by the documentation, and whatever a client put there in practice: then it is kept as it is.
 */
export const answers: Piece<NonNullable<WireFlow['answers']>> = /* @__PURE__ */ leaf('a JSON object', (value) => {
  if (typeof value === 'string') {
    if (value === '') return undefined;
    const response = parseJsonObject(value);
    return response ? { response } : { responseText: value };
  }
  if (!isWireObject(value)) return MISFIT;
  const response = copyJsonObject(value);
  return response ? { response } : {};
});

/** `tellUnread` hears of answers that are there and could not be read. */
export function toFlowReply({ answers, ...shown }: WireFlow, tellUnread: (sentence: string) => void): FlowReply {
  if (answers && !hasOwn(answers, 'response'))
    tellUnread('Not parsed: expected the JSON of an object, no larger and no deeper than a form is.');
  return { kind: 'flow_reply', ...shown, ...answers };
}
