import type { ProviderId } from '../contract/message.ts';
import { demandOneOf } from './demand.ts';
import { post } from './post.ts';
import { builders } from './registry.ts';
import { type InboundRecord, isMessage, type Saying, say } from './say.ts';
import type { Wire } from './saying.ts';

/** A webhook's body, as a provider posts it. */
export interface Webhook<Id extends ProviderId = ProviderId> {
  readonly provider: Id;
  /** The body as its text parses. */
  readonly body: { readonly [key: string]: unknown };
  /** The body as it is posted. */
  readonly text: string;
  /** The same in UTF-8: what signatures are made over. */
  readonly bytes: Uint8Array;
  /** The `Content-Type` header of the request. */
  readonly contentType: string;
  /** What it says, in order: what `parseInbound` reads in it, but for `raw`. */
  readonly records: readonly InboundRecord[];
  /**
   * Parts of the records that are not in it, because the provider cannot say them: `media.voice`, and in a list
   * `[1].media.voice`. Empty for most.
   */
  readonly leftOut: readonly string[];
}

export interface WebhookOptions {
  /** Leaves out what the provider cannot say, and lists it in `leftOut`, instead of throwing. */
  readonly lossy?: boolean;
}

/**
 * The body in which a provider posts a message, a receipt, or several of them, in the shape and spelling of its pages. It
 * says no more and no less than the records do: `parseInbound(body).messages[0]` is deep-equal to the message, but for
 * `provider` and `raw`.
 *
 * @throws TypeError If the provider cannot say all of it, naming the parts; if it has no such message or receipt at all, or
 * if it does not post several such records in one body, also with `lossy`.
 */
export function buildWebhook<Id extends ProviderId>(
  provider: Id,
  records: InboundRecord | readonly InboundRecord[],
  options: WebhookOptions = {},
): Webhook<Id> {
  const [webhook, ...others] = buildWebhooks(provider, records, options);
  if (webhook === undefined) throw new TypeError('Expected a message or a receipt to build a webhook of.');
  if (others.length > 0) {
    throw new TypeError(`${provider} does not post these records in one body: build them with buildWebhooks.`);
  }
  return webhook;
}

/** The same in as few bodies as the provider posts them in, for those that post each record by itself. In order. */
export function buildWebhooks<Id extends ProviderId>(
  provider: Id,
  records: InboundRecord | readonly InboundRecord[],
  options: WebhookOptions = {},
): Webhook<Id>[] {
  demandOneOf('a provider', Object.keys(builders), provider);
  const builder = builders[provider];
  const isList = Array.isArray(records);
  const list: readonly InboundRecord[] = isList ? records : [records as InboundRecord];
  const sayings = list.map((record, index) => {
    if (typeof record !== 'object' || record === null) {
      throw new TypeError(`Expected a message or a receipt to build a webhook of, not ${String(record)}.`);
    }
    const saying = say(provider, record);
    const at = isList ? `[${index}].` : '';
    complain(provider, record, saying, at, options.lossy === true);
    return { ...saying, leftOut: saying.leftOut.map((path) => at + path) };
  });
  const packed: { body: Wire; of: Saying[] }[] = [];
  for (const saying of sayings) {
    const last = packed.at(-1);
    const joined = last && builder.join?.(last.body, saying.body);
    if (last && joined) packed.splice(-1, 1, { body: joined, of: [...last.of, saying] });
    else packed.push({ body: saying.body, of: [saying] });
  }
  return packed.map(({ body, of }) => ({
    provider,
    ...post(body, builder),
    records: of.map(({ said }) => said),
    leftOut: of.flatMap(({ leftOut }) => leftOut),
  }));
}

/** The providers for which `buildWebhook` says a message or a receipt without complaint. */
export function providersOf(record: InboundRecord): ProviderId[] {
  return (Object.keys(builders) as ProviderId[]).filter((provider) => {
    const { refused, missed } = say(provider, record);
    return refused.length === 0 && missed.length === 0;
  });
}

function complain(
  provider: ProviderId,
  record: InboundRecord,
  { refused, missed }: Saying,
  at: string,
  lossy: boolean,
): void {
  const unsaid = refused.length > 0 ? refused : lossy ? [] : missed;
  if (unsaid.length === 0) return;
  const paths = unsaid.map((path) => at + (path || 'a record without parts') + wordAt(record, path)).join(', ');
  const advice = refused.length > 0 ? '' : ' Give { lossy: true } to leave it out.';
  throw new TypeError(`${provider} cannot say ${paths}.${advice}`);
}

/** Which type, or which status, where there are none of that. */
function wordAt(record: InboundRecord, path: string): string {
  if (path !== 'type' && path !== 'status') return '';
  return ` (${isMessage(record) ? record.type : record.status})`;
}
