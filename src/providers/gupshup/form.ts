import { isFieldList, isRepeated, MAX_FIELDS, withValues } from '../../core/form.ts';
import { attempt, get, isWireObject } from '../../wire/wire-object.ts';

/**
 * A form whose values a decoder of another language has put into lists, all of them. Values that differ stay in theirs. JSON
 * of Gupshup's has something else beside any list.
 */
export function openForm<T>(form: T): T {
  if (!isWireObject(form)) return form;
  const names = Object.keys(form);
  const isSo = (is: (value: unknown) => boolean) => (name: string) => attempt(() => is(get(form, name)), false);
  if (names.length > MAX_FIELDS || !names.every(isSo(isFieldList))) return form;
  return withValues(form, names.filter(isSo(isRepeated)), (values) => (values as readonly unknown[])[0]);
}
