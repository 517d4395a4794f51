import type { ProviderId } from '../../../src/index.ts';
import { type Check, wordOf } from './shape.ts';

export const provider: Check = wordOf<ProviderId>({
  'meta-onprem': true,
  'meta-cloud': true,
  infobip: true,
  'sinch-legacy': true,
  innopaas: true,
});
