import { infobip as one } from '../../src/providers/infobip/index.ts';
import { innopaas as other } from '../../src/providers/innopaas/index.ts';

// Two providers for tests that need some, whichever they are.

export { parseInfobip as parseOne } from '../../src/providers/infobip/index.ts';
export { one, other };

export type One = (typeof one)['id'];
export type Other = (typeof other)['id'];

/** How a provider is called in code: `meta-cloud` is `metaCloud`. */
export function nameInCode(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** And its parser: `parseMetaCloud`. */
export function parserInCode(id: string): string {
  return `parse${nameInCode(`-${id}`)}`;
}
