import type { Builders } from './builder.ts';
import { gupshup } from './providers/gupshup/index.ts';
import { infobip } from './providers/infobip/index.ts';
import { innopaas } from './providers/innopaas/index.ts';
import { metaCloud } from './providers/meta-cloud/index.ts';
import { metaOnprem } from './providers/meta-onprem/index.ts';
import { sinchLegacy } from './providers/sinch-legacy/index.ts';
import { twilio } from './providers/twilio/index.ts';
import { vonage } from './providers/vonage/index.ts';
import { ycloud } from './providers/ycloud/index.ts';

/** Every provider brings its builder, or this does not compile. */
export const builders: Builders = {
  'meta-onprem': metaOnprem,
  'meta-cloud': metaCloud,
  infobip,
  'sinch-legacy': sinchLegacy,
  innopaas,
  ycloud,
  vonage,
  gupshup,
  twilio,
};
