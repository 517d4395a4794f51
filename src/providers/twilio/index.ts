import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import type { WireObject } from '../../wire/wire-object.ts';
import { claim } from './claim.ts';
import { openForm } from './form.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Twilio's WhatsApp webhooks: one message or receipt in each, decoded from its form. */
export const twilio: Provider<'twilio'> = /* @__PURE__ */ (() =>
  // Each record is a body, and so an object.
  defineProvider({ id: 'twilio', claim, split, unwrap: (form) => openForm(form as WireObject), message, status }))();

/** Reads a body as Twilio's: only one with nothing of theirs in it is `unknown_provider`. Never throws. */
export const parseTwilio: ParseProvider<'twilio'> = /* @__PURE__ */ createProviderParser(twilio);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
