import type { Claim } from '../../core/provider.ts';
import { openJson } from '../../wire/json.ts';
import { countKeys, get, holds, isWireObject, someObject, type WireObject } from '../../wire/wire-object.ts';
import { openForm } from './form.ts';
import { ENTERPRISE_TYPE, isEventName, isOfBot, isReport, isSureReport } from './signs.ts';

/** v3 is Meta's, with a key of Gupshup's beside: it has none of these signs. */
export function claim(form: WireObject): Claim {
  const body = openForm(form);
  const claims: Claim[] = [claimEvent(body), claimFlat(body), claimReports(body), isOfBot(body) ? 'certain' : 'none'];
  return (['certain', 'possible'] as const).find((claim) => claims.includes(claim)) ?? 'none';
}

/** What v2 has events of, and others may have too. */
const KNOWN_EVENT = /^(?:account|billing|message|onboarding|platform|preference|system|template|user)-event$/;

const TEMPLATE_UPDATES: readonly unknown[] = ['status-update', 'category-update'];

/** Many bots say `type` and `payload`: the app and the version, or what is inside, has to be Gupshup's. */
function claimEvent(body: WireObject): Claim {
  const type = get(body, 'type');
  if (!isEventName(type) || !holds(body, 'payload')) return 'none';
  const version = get(body, 'version');
  const isOfApp = typeof get(body, 'app') === 'string';
  if (isOfApp && (version === 2 || version === '2')) return 'certain';
  const payload = openJson(get(body, 'payload'));
  if (!isWireObject(payload)) return 'none';
  if (type === 'message-event' && holds(payload, 'type') && countKeys(payload, 'destination', 'gsId') > 0)
    return 'certain';
  if (type === 'billing-event' && countKeys(payload, 'deductions', 'references') === 2) return 'certain';
  if (type === 'template-event' && TEMPLATE_UPDATES.includes(get(payload, 'type'))) return 'possible';
  if (type !== 'message') return isOfApp && KNOWN_EVENT.test(type) ? 'possible' : 'none';
  if (countKeys(payload, 'id', 'type') < 2) return 'none';
  const wire = get(payload, 'sender');
  const sender = isWireObject(wire) ? wire : {};
  if (countKeys(sender, 'phone', 'dial_code', 'country_code') === 3) return 'certain';
  // What simulators send has no more of it.
  return holds(payload, 'payload') && (holds(sender, 'phone') || holds(payload, 'source')) ? 'possible' : 'none';
}

/** Nobody else calls an id `replyId`. Beside the other one, what the type says has to be there. */
function hasBody(body: WireObject): boolean {
  const wire = get(body, 'type');
  const type = typeof wire === 'string' ? wire.trim() : '';
  return ENTERPRISE_TYPE.test(type) && (holds(body, 'replyId') || holds(body, type));
}

function claimFlat(body: WireObject): Claim {
  const ids = countKeys(body, 'replyId', 'messageId');
  if (holds(body, 'waNumber') && countKeys(body, 'mobile') + ids > 1) return 'certain';
  if (countKeys(body, 'mobile', 'waNumber', 'response') === 3) return 'certain';
  if (countKeys(body, 'mobile', 'type') < 2) return 'none';
  return holds(body, 'waNumber') || (ids > 0 && hasBody(body)) ? 'possible' : 'none';
}

/** Receipts can come without a word beside them, and one without a list. */
function claimReports(body: WireObject): Claim {
  if (isSureReport(body)) return 'certain';
  const reports = openJson(get(body, 'response'));
  const list = isReport(reports) ? [reports] : reports;
  if (someObject(list, isSureReport)) return 'certain';
  return someObject(list, isReport) ? 'possible' : 'none';
}
