// Cloud's body as a user would type it after reading Meta's page, for the kinds of record that are measured: what the schemas
// beside it say.
import type { InferOutput } from 'valibot';
import type { body } from './valibot.ts';

export type WireBody = InferOutput<typeof body>;
export type WireValue = WireBody['entry'][number]['changes'][number]['value'];
export type WireMessage = NonNullable<WireValue['messages']>[number];
export type WireStatus = NonNullable<WireValue['statuses']>[number];

export type WireFile = Extract<WireMessage, { type: 'image' }>['image'];
export type WireLocation = Extract<WireMessage, { type: 'location' }>['location'];
export type WireInteractive = Extract<WireMessage, { type: 'interactive' }>['interactive'];
export type WireOrder = Extract<WireMessage, { type: 'order' }>['order'];
export type WireCard = Extract<WireMessage, { type: 'contacts' }>['contacts'][number];
export type WireAddress = NonNullable<WireCard['addresses']>[number];
