import {
  createParser,
  formatPath,
  hasContext,
  hasReferral,
  type Issue,
  isProviderId,
  type MessageHandlers,
  type MessageStatus,
  type MessageType,
  matchMessage,
  type ParseResult,
  type ProviderId,
  parseInbound,
  textOf,
  toStandardSchema,
  type Unhandled,
} from 'whatsapp-inbound';
import { infobip, parseInfobip } from 'whatsapp-inbound/infobip';
import { innopaas, parseInnopaas } from 'whatsapp-inbound/innopaas';
import { metaCloud, parseMetaCloud } from 'whatsapp-inbound/meta-cloud';
import { metaOnprem, parseMetaOnprem } from 'whatsapp-inbound/meta-onprem';
import { parseSinchLegacy, sinchLegacy } from 'whatsapp-inbound/sinch-legacy';

const length = () => 1;
const handlers: MessageHandlers<number> = {
  text: ({ text }) => text.body.length,
  media: length,
  location: ({ location }) => location.latitude,
  contacts: ({ contacts }) => contacts.length,
  interactive: length,
  button: length,
  order: ({ order }) => order.items.length,
  reaction: length,
  system: length,
  edit: length,
  revoke: length,
  referral: length,
  context: length,
  unknown: length,
};

/** The rooms of the subpaths fit the parser of the root, and its hint is one of their ids. */
const parseSome = createParser([metaCloud, infobip]);
export const some: ParseResult<'meta-cloud' | 'infobip'> = parseSome({}, { provider: 'infobip' });
export const all = createParser([metaCloud, metaOnprem, infobip, sinchLegacy, innopaas]);
export const everyId: ProviderId[] = ['meta-onprem', 'meta-cloud', 'infobip', 'sinch-legacy', 'innopaas'];

export const results: { [Id in ProviderId]: ParseResult<Id> } = {
  'meta-onprem': parseMetaOnprem({}),
  'meta-cloud': parseMetaCloud({}),
  infobip: parseInfobip({}),
  'sinch-legacy': parseSinchLegacy({}),
  innopaas: parseInnopaas({}),
};

const { messages, statuses, unhandled, issues } = parseInbound(new Uint8Array(0), { provider: 'meta-cloud' });
export const numbers: number[] = messages.map((message) => matchMessage(message, handlers));
/** The message of each handler, and of all others, is narrowed; what a place asks for reaches into the handlers. */
export const sizes: (string | number)[] = messages.map((message) =>
  matchMessage(
    message,
    { text: ({ text }) => text.body.length },
    (other) => other.type satisfies Exclude<MessageType, 'text'>,
  ),
);
type Reply = { kind: 'say'; text: string } | { kind: 'nothing' };
export const replies: Reply[] = messages.map((message) =>
  matchMessage(message, { text: ({ text }) => ({ kind: 'say', text: text.body }) }, () => ({ kind: 'nothing' })),
);
export const hint = (setting: string): ProviderId | undefined => (isProviderId(setting) ? setting : undefined);
export const places: string[] = [...unhandled, ...issues].map(({ path }) => formatPath(path));
export const texts: (string | undefined)[] = messages.map(textOf);
export const clicks: (string | undefined)[] = messages.filter(hasReferral).map(({ referral }) => referral.ctwaClid);
export const answered: (string | undefined)[] = messages.filter(hasContext).map(({ context }) => context.messageId);
export const rest: [MessageStatus[], Unhandled[], Issue[]] = [statuses, unhandled, issues];

/** The inferred output of a schema is the parser's own result. */
type OutputOf<S extends { '~standard': { types?: { output: unknown } | undefined } }> = NonNullable<
  S['~standard']['types']
>['output'];
const schema = toStandardSchema(parseMetaCloud, { strict: true });
export const output = (result: OutputOf<typeof schema>): 'meta-cloud' | undefined => result.provider;
