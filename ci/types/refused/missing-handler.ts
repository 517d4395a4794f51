import type { MessageHandlers } from 'whatsapp-inbound';

const one = (): number => 1;

/** `revoke` has no handler. */
export const handlers: MessageHandlers<number> = {
  text: one,
  media: one,
  location: one,
  contacts: one,
  interactive: one,
  button: one,
  order: one,
  reaction: one,
  system: one,
  edit: one,
  referral: one,
  context: one,
  unknown: one,
};
