import type { ProviderId } from '../contract/message.ts';
import { demandOneOf } from './demand.ts';
import { type Bytes, post } from './post.ts';
import { brokenPromises } from './promises.ts';
import { builders } from './registry.ts';
import { type InboundRecord, isMessage, type Saying, say } from './say.ts';
import type { Wire } from './saying.ts';

/** A body as a provider posts it, in all the forms in which a handler can get it. */
export interface Webhook<Id extends ProviderId = ProviderId> {
  /** The provider that posts such a body. */
  readonly provider: Id;
  /** The parsed body. Of a form, an object of its fields. */
  readonly body: { readonly [key: string]: unknown };
  /** The body as text, as it is posted. */
  readonly text: string;
  /** The text in UTF-8: to sign it in a test, and to give it to `fetch` or `new Request` as the body. */
  readonly bytes: Bytes;
  /** The `Content-Type` header of the request, such as `application/json`. */
  readonly contentType: string;
  /**
   * The records in the body, in order: what you gave, without the fields in `leftOut`, and with ids of people as the provider
   * writes them. `parseInbound` reads the same with another `raw`. If you did not give `wireStatus`, `unknown.wireType` or
   * `media.voice`, it can read these too.
   */
  readonly records: readonly InboundRecord[];
  /**
   * The fields of the records that are not in the body, because the provider does not send them: `from.name`, and of
   * the second record in an array `[1].from.name`. Mostly empty.
   */
  readonly leftOut: readonly string[];
}

/** What `buildWebhook` may leave out. */
export interface WebhookOptions {
  /**
   * `true` leaves out the fields that the provider does not send, and lists them in `leftOut`. Otherwise `buildWebhook`
   * throws, unless they are fields that this provider never sends of anybody.
   */
  readonly lossy?: boolean;
}

/**
 * Builds the body in which a provider posts a message, a receipt, or several of them, as its documentation shows it.
 * `parseInbound` reads the same records in it, with another `provider` and `raw`; compare with `records`, which are
 * without the fields that this provider never sends.
 *
 * @throws TypeError If the provider does not send one of the fields, which `{ lossy: true }` prevents; and in any case if
 * the provider has no such message or receipt, does not post these records in one body, or if a field is not as its type
 * describes it.
 *
 * @example
 * const { body } = buildWebhook('infobip', buildMessage('text', { text: { body: 'Hello' } }));
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

/**
 * Builds as many bodies as the provider needs for these records, in order. Some providers post each record in a body of
 * its own. Otherwise it does what `buildWebhook` does, and throws for the same reasons, except that of several bodies.
 */
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

/** The providers that can post this message or receipt: those for which `buildWebhook` does not throw. */
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
  const advice = refused.length > 0 ? whyRefused(record, refused) : ' Give { lossy: true } to leave it out.';
  throw new TypeError(`${provider} cannot say ${paths}.${advice}`);
}

/** What the caller can do, if there is something. */
function whyRefused({ raw, ...parts }: InboundRecord, refused: readonly string[]): string {
  if (brokenPromises(parts).length > 0) return ' No provider can: it breaks a rule in the description of its type.';
  const isAbsent = refused.includes('type') || refused.includes('status');
  return isAbsent ? ' See providersOf for those that can.' : '';
}

/** Which type, or which status, where there are none of that. */
function wordAt(record: InboundRecord, path: string): string {
  if (path !== 'type' && path !== 'status') return '';
  return ` (${isMessage(record) ? record.type : record.status})`;
}
