import {
  formatPath,
  hasContext,
  hasReferral,
  type Issue,
  isProviderId,
  type MessageHandlers,
  type MessageStatus,
  type MessageType,
  matchMessage,
  type ProviderId,
  parseInbound,
  textOf,
  toStandardSchema,
  type Unhandled,
} from 'whatsapp-inbound';

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

const { messages, statuses, unhandled, issues } = parseInbound(new Uint8Array(0));
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
const schema = toStandardSchema(parseInbound, { strict: true });
export const output = (result: OutputOf<typeof schema>): ProviderId | undefined => result.provider;
