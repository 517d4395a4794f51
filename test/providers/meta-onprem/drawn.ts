import type { BusinessNumber } from '../../../src/index.ts';
import { type Choices, now, pick } from '../../laws/shaped/choices.ts';
import { asIs, below, compact, nothing } from '../../laws/shaped/drawn.ts';
import { type Head, headRows } from '../../laws/shaped/meta-head.ts';
import { drawBareLists } from '../../laws/shaped/meta-lists.ts';
import { drawMessage, type MetaRecord } from '../../laws/shaped/meta-record.ts';
import { type DrawnBody, unhandled, whole } from '../../laws/shaped/record.ts';
import { business } from '../../laws/shaped/whatsapp.ts';

const RECORD_ROWS = headRows(asIs);

/** Which number it is about only some hosts say, at the top of the body. */
const onPremises = (business: BusinessNumber | undefined): MetaRecord<Head> => ({
  spell: asIs,
  isAudioNeverVoice: true,
  rows: RECORD_ROWS,
  to: () => business,
});

/** The body of a gateway: people, messages, receipts and errors, nothing around them. */
export function drawOnPremises(choices: Choices): DrawnBody {
  if (now(choices, 24)) return drawSentRecord();
  const number = now(choices, 6) ? business(choices) : nothing<BusinessNumber>(undefined);
  const key = pick(choices, 'brand_msisdn', 'business_phone');
  const room = onPremises(number.means);
  const drawn = drawBareLists(choices, (people) => drawMessage(choices, room, people), number.means);
  const body = compact({ ...(drawn.body as object), [key]: number.wire });
  return { ...drawn, body, issues: [...drawn.issues, ...below(key, number.issues)] };
}

/** What the business sent, which Turn.io posts to the same address: one record, marked by the host. */
function drawSentRecord(): DrawnBody {
  const [from, to] = ['12025550100', '447700900110'];
  const record = { id: 'sent', from, to, type: 'text', text: { body: 'x' } };
  return whole(unhandled('outbound', { _vnd: { v1: { direction: 'outbound' } }, ...record }));
}
