import type { Context, Referral } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { Identity } from '../../contract/people.ts';
import { type MessageDraft, type MessageFormat, startMessage } from '../../core/message.ts';
import { context, identity } from '../../dialects/whatsapp/attributes.ts';
import { type Profile, toBusinessNumber } from '../../dialects/whatsapp/people.ts';
import { besideTarget } from '../../dialects/whatsapp/reaction.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { anything, either, map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, text, time, typeName, url, word } from '../../wire/values.ts';
import { isWireObject } from '../../wire/wire-object.ts';
import { contents } from './content.ts';
import { contact, readPerson } from './people.ts';
import type { InfobipEnvelope } from './split.ts';

/** What stands inside `message` beside the body. */
interface Inside {
  type?: string;
  context?: Context;
  referral?: Referral;
  identity?: Identity;
}

interface InfobipHead {
  id: string;
  from?: string;
  to?: string;
  timestamp?: string;
  contact?: Profile;
  identity?: Identity;
  inside?: Inside;
}

/** The ad's media, by type. */
interface WireReferral extends Referral {
  mediaUrl?: string;
}

const referral: Piece<Referral> = /* @__PURE__ */ map(
  /* @__PURE__ */ fields<WireReferral>({
    sourceType: word,
    sourceId: id,
    sourceUrl: url,
    headline: text,
    body: text,
    ctwaClid: under(id, 'ctwaClickId'),
    mediaType: under(word, 'referralMedia.type'),
    mediaUrl: under(url, 'referralMedia.url'),
  }),
  (wire): Referral | undefined => {
    const { mediaUrl, ...referral } = wire;
    if (mediaUrl && wire.mediaType === 'image') referral.imageUrl = mediaUrl;
    if (mediaUrl && wire.mediaType === 'video') referral.videoUrl = mediaUrl;
    return Object.keys(referral).length > 0 ? referral : undefined;
  },
);

/** What is wrong with a `message` that is no object is said where its body is read. */
const inside: Piece<Inside> = /* @__PURE__ */ either(
  isWireObject,
  /* @__PURE__ */ fields<Inside>({
    type: typeName,
    context,
    referral,
    // Where the first models had it.
    identity,
  }),
  /* @__PURE__ */ map<unknown, Inside>(anything, () => undefined),
);

const head: Piece<InfobipHead> = /* @__PURE__ */ fields<InfobipHead>({
  id: required(under(id, 'messageId')),
  from: id,
  to: id,
  // When Infobip got it; when it was sent is not said.
  timestamp: under(time, 'receivedAt'),
  contact,
  identity,
  inside: under(inside, 'message'),
});

const NOTHING: Inside = /* @__PURE__ */ Object.create(null);

function readHead(head: InfobipHead, _: InfobipEnvelope, provider: ProviderId): MessageDraft | undefined {
  const inside = head.inside ?? NOTHING;
  const from = readPerson(head.from, head.contact);
  if (from === undefined) return undefined;
  addParts(from, { identity: head.identity ?? inside.identity });
  return addParts(startMessage(provider, head.id, from), {
    to: toBusinessNumber(head.to),
    timestamp: head.timestamp,
    context: readContext(inside),
    referral: inside.referral,
  });
}

function readContext({ type, context }: Inside): Context | undefined {
  return besideTarget(context, type !== undefined && spell(type) === 'REACTION');
}

/** Upper case by the schema; one integrator's documentation lists lower case. */
function spell(wireType: string): string {
  return wireType.toUpperCase();
}

/** What the contents of all types are made of. */
const LOOSE_KEYS: readonly string[] = [
  'text',
  'url',
  'caption',
  'latitude',
  'longitude',
  'contacts',
  'id',
  'title',
  'payload',
  'productItems',
  'emoji',
  'action',
  'response',
  'callPermissionReply',
  'inThreadAuthenticationReply',
  'referenceId',
];

export const message: MessageFormat<InfobipHead, InfobipEnvelope> = /* @__PURE__ */ (() => ({
  head,
  read: readHead,
  typeOf: ({ inside }) => inside?.type,
  typeAt: ['message', 'type'],
  spell,
  looseKeys: LOOSE_KEYS,
  contents,
}))();
