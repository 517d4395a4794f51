import type { ProviderId } from './contract/message.ts';
import type { Provider } from './core/provider.ts';
import { gupshup } from './providers/gupshup/index.ts';
import { infobip } from './providers/infobip/index.ts';
import { innopaas } from './providers/innopaas/index.ts';
import { metaCloud } from './providers/meta-cloud/index.ts';
import { metaOnprem } from './providers/meta-onprem/index.ts';
import { sinchLegacy } from './providers/sinch-legacy/index.ts';
import { twilio } from './providers/twilio/index.ts';
import { vonage } from './providers/vonage/index.ts';
import { ycloud } from './providers/ycloud/index.ts';

/** Every provider, in the order they are asked whose a body is. A missing or mistyped line does not compile. */
const registry: { readonly [Id in ProviderId]: Provider<Id> } = {
  'meta-cloud': metaCloud,
  'meta-onprem': metaOnprem,
  infobip,
  'sinch-legacy': sinchLegacy,
  innopaas,
  ycloud,
  vonage,
  gupshup,
  twilio,
};

export const providers: readonly Provider[] = /* @__PURE__ */ Object.values(registry);
