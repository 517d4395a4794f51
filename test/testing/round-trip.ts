import * as fc from 'fast-check';
import {
  type InboundMessage,
  type MessageStatus,
  type ParseOptions,
  type ProviderId,
  parseInbound,
} from '../../src/index.ts';
import { arbitraryMessage, arbitraryStatus, buildWebhook, providersOf } from '../../src/testing/index.ts';
import { isAlike } from '../laws/json.ts';

type InboundRecord = InboundMessage | MessageStatus;

const drawn = (fc.oneof as typeof fc.oneof)(
  { weight: 4, arbitrary: arbitraryMessage(fc) as fc.Arbitrary<InboundRecord> },
  { weight: 1, arbitrary: arbitraryStatus(fc) as fc.Arbitrary<InboundRecord> },
);

/** No body proves to be of the on-premises client, and one without type and time could be anybody's. */
const HINTS: { readonly [Id in ProviderId]?: ParseOptions } = { 'meta-onprem': { provider: 'meta-onprem' } };

/** What a provider's body adds to a record, whatever the record is: the wire's own words, and a voice note's type. */
function withoutWords(record: InboundRecord, said: InboundRecord): object {
  const { provider, raw, ...rest } = structuredClone({ ...record, raw: null }) as unknown as { [key: string]: never };
  const own = said as unknown as { [key: string]: { [key: string]: unknown } | undefined };
  if (own.wireStatus === undefined) delete rest.wireStatus;
  if (rest.unknown && own.unknown?.wireType === undefined) delete (rest.unknown as { wireType?: string }).wireType;
  if (rest.media && own.media?.voice === undefined) {
    const media = rest.media as { voice?: boolean };
    if (media.voice === false) delete media.voice;
  }
  return rest;
}

/** Draws records until so many could be said: each is what its body reads as, but for what the body says it leaves out. */
export function runRoundTrip(provider: ProviderId, numRuns: number, seed: number): { said: number; inFull: number } {
  const count = { said: 0, inFull: 0 };
  const holds = (record: InboundRecord): void => {
    let webhook: ReturnType<typeof buildWebhook>;
    try {
      webhook = buildWebhook(provider, record, { lossy: true });
    } catch (error) {
      if (providersOf(record).includes(provider) || !/ cannot say | has no /.test(String(error))) throw error;
      return;
    }
    count.said++;
    if (webhook.leftOut.length === 0) count.inFull++;
    const [said] = webhook.records as [InboundRecord];
    for (const body of [webhook.body, webhook.text, webhook.bytes]) {
      const { messages, statuses, unhandled } = parseInbound(body, HINTS[provider]);
      const [read, ...others] = [...messages, ...statuses, ...unhandled];
      if (read === undefined || others.length > 0 || 'path' in read) throw new Error('not one record');
      if (read.provider !== provider) throw new Error(`read as ${read.provider}`);
      const [got, wanted] = [withoutWords(read, said), withoutWords(said, said)];
      if (!isAlike(got, wanted)) throw new Error(`read as ${JSON.stringify(got)}\nfor ${JSON.stringify(wanted)}`);
    }
  };
  const { failed, counterexample, errorInstance } = fc.check(fc.property(drawn, holds), { numRuns, seed });
  if (!failed) return count;
  throw new Error(`${provider}, seed ${seed}: ${(errorInstance as Error).message}\n${JSON.stringify(counterexample)}`);
}
