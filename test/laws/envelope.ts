import type { ProviderId } from '../../src/index.ts';
import { walkInfobip } from '../providers/infobip/envelope.ts';
import { walkInnopaas } from '../providers/innopaas/envelope.ts';
import { walkMetaCloud } from '../providers/meta-cloud/envelope.ts';
import { walkMetaOnprem } from '../providers/meta-onprem/envelope.ts';
import { walkSinchLegacy } from '../providers/sinch-legacy/envelope.ts';
import { type Found, isObject, type Wire } from './walk.ts';

/** Each provider's envelope, walked without its room. A provider that lacks one does not compile. */
const WALKS: { readonly [Id in ProviderId]: (body: Wire) => Found[] } = {
  'meta-cloud': walkMetaCloud,
  'meta-onprem': walkMetaOnprem,
  infobip: walkInfobip,
  'sinch-legacy': walkSinchLegacy,
  innopaas: walkInnopaas,
};

/** What is in a body of this provider, in the order of the wire. */
export function recordsIn(provider: ProviderId, body: unknown): Found[] {
  return isObject(body) ? WALKS[provider](body) : [];
}
