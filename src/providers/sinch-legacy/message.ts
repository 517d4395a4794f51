import type { Context } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import { type Find, plainContent } from '../../core/content.ts';
import type { MessageDraft, MessageFormat } from '../../core/message.ts';
import { metaContents } from '../../dialects/meta/content.ts';
import { type MetaEnvelope, type MetaHead, metaHeadTable, readMetaHead } from '../../dialects/meta/head.ts';
import { audioNotVoice } from '../../dialects/meta/media.ts';
import { location } from '../../dialects/whatsapp/location.ts';
import { fields, object } from '../../wire/object.ts';
import { either, map, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id } from '../../wire/values.ts';
import { countKeys, holds, isWireObject } from '../../wire/wire-object.ts';
import { interactive } from './interactive.ts';

/** Named in a table and never shown: a string by its type, an object by its words. */
const replyingTo: Piece<Context> = /* @__PURE__ */ either<Context>(
  isWireObject,
  /* @__PURE__ */ object<Context>({ messageId: under(id, 'id', 'message_id'), from: id }),
  /* @__PURE__ */ map(id, (messageId) => ({ messageId })),
);

interface SinchHead extends MetaHead {
  replyingTo?: Context;
}

function readHead(head: SinchHead, envelope: MetaEnvelope, provider: ProviderId): MessageDraft | undefined {
  if (head.replyingTo) head.context = { ...head.replyingTo, ...head.context };
  return readMetaHead(head, envelope, provider);
}

/** The table of fields is flat; the sample beside it is a button's. */
const findLocation: Find = (record, wireType) =>
  holds(record, wireType) || countKeys(record, 'latitude', 'longitude') === 0 ? wireType : undefined;

/** Meta's on-premises record with `to`, media by URL, and a second name for the context. */
export const message: MessageFormat<SinchHead, MetaEnvelope> = /* @__PURE__ */ (() => ({
  head: fields<SinchHead>({ ...metaHeadTable, replyingTo }),
  read: readHead,
  typeOf: (head) => head.type,
  typeAt: ['type'],
  looseKeys: ['latitude', 'longitude', 'buttonUniqueID'],
  contents: {
    ...metaContents,
    audio: audioNotVoice,
    location: plainContent('location', location, findLocation),
    interactive,
  },
}))();
