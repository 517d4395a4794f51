import type { Builders } from './builder.ts';
import { infobip } from './providers/infobip.ts';
import { innopaas } from './providers/innopaas.ts';
import { metaCloud } from './providers/meta-cloud.ts';
import { metaOnprem } from './providers/meta-onprem.ts';
import { sinchLegacy } from './providers/sinch-legacy.ts';

/** Every provider brings its builder, or this does not compile. */
export const builders: Builders = {
  'meta-onprem': metaOnprem,
  'meta-cloud': metaCloud,
  infobip,
  'sinch-legacy': sinchLegacy,
  innopaas,
};
