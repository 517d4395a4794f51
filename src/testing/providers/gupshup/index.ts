import type { Builder } from '../../builder.ts';

export const gupshup: Builder = { message: () => undefined, status: () => undefined };
