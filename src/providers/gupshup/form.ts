import { isRepeated, MAX_FIELDS, withValues } from '../../core/form.ts';
import { looksLikeJson } from '../../wire/json.ts';
import { attempt, get, isWireObject } from '../../wire/wire-object.ts';
import { ENTERPRISE_TYPE } from './signs.ts';

/** What a form cannot be without: a message of Enterprise, a receipt or some, an event of v2, a bot's callback. */
const VITAL: readonly string[] = ['mobile', 'externalId', 'response', 'payload', 'messageobj'];

/** Of these what does not look like JSON text is a broken list of records. */
const JSON_TEXTS: readonly string[] = ['response', 'payload', 'messageobj'];

/** What else forms have, beside bodies. */
const FIELD =
  /^(?:waNumber|replyId|messageId|name|timestamp|type|event(?:Type|Ts)|(?:dest|src)Addr|err(?:or)?Code|cause|channel|extra|app|version|phone|botname|(?:sender|context)obj)$/;

/**
 * A form in which each field has one value. Decoders of other languages put every value into a list, so what it cannot be
 * without is in one, too. Values that differ stay in theirs, for nobody knows which one counts.
 */
export function openForm<T>(form: T): T {
  if (!isWireObject(form)) return form;
  const isListed = (name: string) => attempt(() => isValue(name, get(form, name)), false);
  const vital = VITAL.filter(isListed);
  if (vital.length === 0) return form;
  const names = Object.keys(form);
  // Of more fields there is no form.
  if (names.length > MAX_FIELDS) return form;
  const repeated = [...vital, ...names.filter((name) => isField(name) && isListed(name))];
  return withValues(form, repeated, (values) => (values as readonly unknown[])[0]);
}

function isField(name: string): boolean {
  return FIELD.test(name) || ENTERPRISE_TYPE.test(name);
}

function isValue(name: string, values: unknown): boolean {
  return isRepeated(values) && (!JSON_TEXTS.includes(name) || looksLikeJson(values[0]));
}
