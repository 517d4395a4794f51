/** The public surface. A name less is a major release, a name more a minor one; each is a line of the change log. */

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** The values of every entry, each list in the order of the alphabet. */
export const VALUES: { readonly [entry: string]: readonly string[] } = {
  '.': wordsOf(`
    assertNever compareStatuses createParser formatPath hasContext hasReferral isProviderId matchMessage
    messageKey parseInbound providerIds statusKey textOf toStandardSchema
  `),
  './gupshup': ['gupshup', 'parseGupshup'],
  './infobip': ['infobip', 'parseInfobip'],
  './innopaas': ['innopaas', 'parseInnopaas'],
  './meta-cloud': ['metaCloud', 'parseMetaCloud'],
  './meta-onprem': ['metaOnprem', 'parseMetaOnprem'],
  './schema': wordsOf(`
    inboundMessageSchema isInboundMessage isMessageStatus messageStatusSchema parseResultSchema
  `),
  './sinch-legacy': ['parseSinchLegacy', 'sinchLegacy'],
  './testing': wordsOf(`
    arbitraryMessage arbitraryStatus arbitraryWebhook broken buildMessage buildStatus buildWebhook buildWebhooks
    providersOf redelivered samples shuffled
  `),
  './ycloud': ['parseYcloud', 'ycloud'],
  './vonage': ['parseVonage', 'vonage'],
  './twilio': ['parseTwilio', 'twilio'],
};

/** The types that every entry has. */
const CONTRACT = wordsOf(`
  Amount AudioMedia AuthenticationReply BusinessNumber Button ButtonMessage ButtonReply CallPermissionReply
  ChatOpened ContactAddress ContactCard ContactEmail ContactIm ContactName ContactOrg ContactPhone ContactUrl
  ContactsMessage Context ContextMessage DocumentMedia Edit EditMessage EditedContent FlowReply GroupEvent Identity
  IdentityChanged ImageMedia InboundMessage Interactive InteractiveMessage Issue IssueCode ListReply Location
  LocationMessage Media MediaFile MediaMessage MessageBase MessageByType MessageStatus MessageType NumberChanged
  Order OrderItem OrderMessage OtherInteractive OtherMedia OtherSystemEvent ParseResult Party Path Payment
  PaymentMethod Pricing ProviderError ProviderId Reaction ReactionAdded ReactionMessage ReactionRemoved Referral
  ReferralMessage ReferredProduct Revoke RevokeMessage StickerMedia StickerPack SystemEvent SystemMessage Text
  TextMessage Unhandled UnhandledKind Unknown UnknownMessage UserIdChanged VideoMedia
`);

/** The types of a parser's own values: without them nobody could export those again with declarations. */
const OF_VALUES: readonly string[] = ['ParseProvider', 'Provider'];

/** The types of the schemas. */
const OF_SCHEMAS: readonly string[] = ['StandardResult', 'StandardSchemaV1'];

/** The types that only the root has. */
const TOOLS = wordsOf(`
  Claim MessageHandlers ParseBody ParseOptions SomeMessageHandlers StandardResult StandardSchemaOptions
  StandardSchemaV1
`);

/** The types of the testing kit's own values. */
const KIT = wordsOf(`
  Arbitrary BrokenWebhook Damage FastCheck InboundRecord MessageParts Sample StatusParts Webhook WebhookOptions
`);

/** What entries have beside the contract, where it is not a parser. */
const OF_ENTRIES: { readonly [entry: string]: readonly string[] } = {
  '.': [...OF_VALUES, ...TOOLS],
  './schema': OF_SCHEMAS,
  './testing': KIT,
};

/** The types of an entry. */
export function typesOf(entry: string): string[] {
  const own = OF_ENTRIES[entry] ?? OF_VALUES;
  return [...CONTRACT, ...own].sort();
}

/** The names of all entries but the root. */
const SUBPATHS = Object.keys(VALUES).flatMap((entry) => entry.match(/(?<=^\.\/).+/) ?? []);

const PROVIDERS = SUBPATHS.filter((name) => name !== 'schema' && name !== 'testing');

const PAGES = wordsOf('agreement issues messages moving questions reading-rules storing testing-handlers');

/** The files of the tarball; the hashes in the names of chunks are left out, and so is how many chunks there are. */
export const FILES: readonly string[] = [
  ...wordsOf('CHANGELOG.md LICENSE README.md SECURITY.md package.json dist/cli.js dist/schema.json'),
  ...['index', 'samples', ...SUBPATHS].flatMap((name) => wordsOf(`dist/${name}.cjs dist/${name}.js`)),
  ...wordsOf('dist/chunk-*.cjs dist/chunk-*.js'),
  ...['index', 'samples', ...SUBPATHS, 'create-parser-*', 'result-*', 'samples-*', 'standard-schema-*'].flatMap(
    (name) => wordsOf(`dist/${name}.d.cts dist/${name}.d.ts`),
  ),
  ...[...PAGES, ...PROVIDERS.map((id) => `providers/${id}`)].map((page) => `docs/${page}.md`),
].sort();
