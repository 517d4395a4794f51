import { eventMessage } from '../../dialects/meta/event.ts';
import { toSnakeCase } from '../../wire/spelling.ts';

/** Meta's contents, and one type more: nothing but errors, in every kind of event that holds messages. */
export const message: typeof eventMessage = /* @__PURE__ */ (() => ({
  ...eventMessage,
  spell: (type: string) => (type === 'errors' ? 'unsupported' : toSnakeCase(type)),
}))();
