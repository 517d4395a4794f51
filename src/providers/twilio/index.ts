import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import type { WireObject } from '../../wire/wire-object.ts';
import { claim } from './claim.ts';
import { openForm } from './form.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Twilio's WhatsApp webhooks, for `createParser`. Each body is a form with one message or receipt. */
export const twilio: Provider<'twilio'> = /* @__PURE__ */ (() =>
  // Each record is a body, and so an object.
  defineProvider({ id: 'twilio', claim, split, unwrap: (form) => openForm(form as WireObject), message, status }))();

/**
 * Reads a body of Twilio: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is Twilio's, `issues`
 * has an `unknown_provider`. Never throws.
 */
export const parseTwilio: ParseProvider<'twilio'> = /* @__PURE__ */ createProviderParser(twilio);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
