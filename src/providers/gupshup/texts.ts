import { attempt } from '../../wire/wire-object.ts';

/** What stands as JSON text in a form. Text of anything but an object or a list is what it is, and so is all that is no text. */
export function open(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const parsed = attempt<unknown>(() => JSON.parse(value), undefined);
  return typeof parsed === 'object' && parsed !== null ? parsed : value;
}
