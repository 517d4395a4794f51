import type { ProviderId } from '../../src/index.ts';
import { gupshup } from './gupshup/index.ts';
import { infobip } from './infobip/index.ts';
import { innopaas } from './innopaas/index.ts';
import { metaCloud } from './meta-cloud/index.ts';
import { metaOnprem } from './meta-onprem/index.ts';
import type { ProviderTests } from './provider-tests.ts';
import { sinchLegacy } from './sinch-legacy/index.ts';
import { twilio } from './twilio/index.ts';
import { vonage } from './vonage/index.ts';
import { ycloud } from './ycloud/index.ts';

/** What the tests know of each provider. One that lacks a part does not compile, and all laws go over these. */
export const PROVIDER_TESTS: { readonly [Id in ProviderId]: ProviderTests<Id> } = {
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

export const PROVIDERS = Object.keys(PROVIDER_TESTS) as ProviderId[];
