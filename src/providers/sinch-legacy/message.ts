import type { Context } from '../../contract/attributes.ts';
import { plainContent } from '../../core/content.ts';
import type { MessageFormat } from '../../core/message.ts';
import { metaContents } from '../../dialects/meta/content.ts';
import { type MetaEnvelope, type MetaHead, metaHeadTable, readMetaHead } from '../../dialects/meta/head.ts';
import { audioNotVoice } from '../../dialects/meta/media.ts';
import { location } from '../../dialects/whatsapp/location.ts';
import { object } from '../../wire/object.ts';
import { either, map, type Piece } from '../../wire/piece.ts';
import { isWireObject } from '../../wire/schema.ts';
import { id } from '../../wire/values.ts';

/** Named in a table and never shown: a string by its type, an object by its words. */
const replyingTo: Piece<Context> = /* @__PURE__ */ either<Context>(
  isWireObject,
  /* @__PURE__ */ object<Context>({ id: ['messageId', id], message_id: ['messageId', id], from: ['from', id] }),
  /* @__PURE__ */ map(id, (messageId) => ({ messageId })),
);

/** Meta's on-premises record with `to`, media by URL, and a second name for the context. */
export const message: MessageFormat<MetaHead, MetaEnvelope> = /* @__PURE__ */ (() => ({
  head: object<MetaHead>({ ...metaHeadTable, replying_to: ['context', replyingTo] }, 'id'),
  read: readMetaHead,
  typeOf: (head) => head.type,
  typeAt: ['type'],
  contents: {
    ...metaContents,
    audio: audioNotVoice,
    // The table of fields is flat; the sample beside it is a button's.
    location: { ...plainContent('location', location), inRecord: true },
  },
}))();
