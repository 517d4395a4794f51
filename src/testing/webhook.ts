import type { InboundMessage, ProviderId } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import type { Builder, Encoded } from './builder.ts';
import { builders } from './registry.ts';
import { copyOf, leftIn, take, type Wire, without } from './saying.ts';

/** What a webhook is built of. */
export type InboundRecord = InboundMessage | MessageStatus;

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
  /** What it says, in order. */
  readonly records: readonly InboundRecord[];
  /**
   * Parts of the records that are not in it, because the provider cannot say them: `media.voice`, and in a list
   * `[1].media.voice`. Empty for most.
   */
  readonly leftOut: readonly string[];
}

type Posted<Id extends ProviderId> = Omit<Webhook<Id>, 'records' | 'leftOut'>;

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
  const builder = builders[provider];
  const isList = Array.isArray(records);
  const list: readonly InboundRecord[] = isList ? records : [records as InboundRecord];
  const sayings = list.map((record, index) => {
    const saying = say(provider, record);
    const at = isList ? `[${index}].` : '';
    complain(provider, saying, at, options.lossy === true);
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
    ...post(provider, builder, body),
    records: of.map(({ said }) => said),
    leftOut: of.flatMap(({ leftOut }) => leftOut),
  }));
}

/** The providers that can say all of a message or a receipt: those for which `buildWebhook` does not throw. */
export function providersOf(record: InboundRecord): ProviderId[] {
  return (Object.keys(builders) as ProviderId[]).filter((provider) => {
    const { refused, leftOut, isNatural } = say(provider, record);
    return refused.length === 0 && leftOut.every(isNatural);
  });
}

/** What a provider makes of one record. */
export interface Saying {
  readonly body: Wire;
  /** The record without what is left out. */
  readonly said: InboundRecord;
  readonly leftOut: readonly string[];
  /** Why it cannot be said at all, by place. */
  readonly refused: readonly string[];
  /** Whether the provider never says a part, of anybody. */
  readonly isNatural: (path: string) => boolean;
}

export function say(provider: ProviderId, record: InboundRecord): Saying {
  const { message, status, neverSays = [] } = builders[provider];
  const refused: string[] = [];
  const refuse = (path: string) => void refused.push(path);
  const { raw, ...whole } = copyOf(record);
  const rest = copyOf(whole) as InboundRecord;
  take(rest, 'provider');
  const body = isMessage(rest) ? message(rest, refuse) : status(rest, refuse);
  if (body === undefined && refused.length === 0) refuse('type');
  // The body that was said is of its type and kind.
  if (isMessage(rest)) take(bodyOf(rest), 'kind');
  take(rest as { type?: string }, 'type');
  const said = without(whole, rest) as InboundRecord;
  if (refused.length === 0 && isMessage(said) && !(said.type in said)) refuse(said.type);
  return {
    body: body ?? {},
    said: { ...said, raw },
    refused,
    leftOut: leftIn(rest, whole),
    isNatural: (path) => neverSays.includes(path),
  };
}

function isMessage(record: InboundRecord): record is InboundMessage {
  return 'type' in record;
}

function bodyOf(message: InboundMessage): { kind?: string } | undefined {
  return (message as unknown as { [type: string]: { kind?: string } | undefined })[message.type];
}

function complain(provider: ProviderId, { refused, leftOut, isNatural }: Saying, at: string, lossy: boolean): void {
  const unsaid = refused.length > 0 ? refused : lossy ? [] : leftOut.filter((path) => !isNatural(path));
  if (unsaid.length === 0) return;
  const paths = unsaid.map((path) => at + path).join(', ');
  const advice = refused.length > 0 ? '' : ' Leave that away, or give { lossy: true } to have it left out.';
  throw new TypeError(`${provider} cannot say ${paths}.${advice}`);
}

/** The one runtime global used; present wherever `TextDecoder` is, but not in ES2022's types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** What is parsed is the text, so that keys without a value are gone. */
function post<Id extends ProviderId>(provider: Id, { encode = toJson }: Builder, wire: Wire): Posted<Id> {
  const { body, text, contentType } = encode(wire);
  return { provider, body, text, bytes: new TextEncoder().encode(text), contentType };
}

function toJson(wire: Wire): Encoded {
  const text = JSON.stringify(wire);
  return { body: JSON.parse(text), text, contentType: 'application/json' };
}
