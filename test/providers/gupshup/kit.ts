import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the pages. */
export const answer: ProviderTests['answer'] = {};

export const inferred: ProviderTests['inferred'] = [];
