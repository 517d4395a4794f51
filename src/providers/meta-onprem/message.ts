import type { MessageFormat } from '../../core/message.ts';
import { metaContents } from '../../dialects/meta/content.ts';
import { type MetaEnvelope, type MetaHead, metaHead, readMetaHead } from '../../dialects/meta/head.ts';
import { audioNotVoice } from '../../dialects/meta/media.ts';

/** Meta's record as it is, but that voice notes have a type of their own: `audio` is never one. */
export const message: MessageFormat<MetaHead, MetaEnvelope> = /* @__PURE__ */ (() => ({
  head: metaHead,
  read: readMetaHead,
  typeOf: (head) => head.type,
  typeAt: ['type'],
  contents: { ...metaContents, audio: audioNotVoice },
}))();
