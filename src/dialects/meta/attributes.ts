import type { ProviderError, Referral } from '../../contract/attributes.ts';
import { object } from '../../wire/object.ts';
import { listOrItem, type Piece } from '../../wire/piece.ts';
import { id, text, url, word } from '../../wire/values.ts';

// What Meta can put on a record of any type. Field names: Meta's on-premises and Cloud pages on webhooks.

/** On-premises names the ad's media by `image.id` or `video.id`, Cloud by URLs, of which several can come at once. */
export const referral: Piece<Referral> = /* @__PURE__ */ object<Referral>({
  source_type: ['sourceType', word],
  source_id: ['sourceId', id],
  source_url: ['sourceUrl', url],
  headline: ['headline', text],
  body: ['body', text],
  ctwa_clid: ['ctwaClid', id],
  ref: ['ref', text],
  welcome_message: { text: ['welcomeMessage', text] },
  media_type: ['mediaType', word],
  image_url: ['imageUrl', url],
  image: { id: ['imageId', id], url: ['imageUrl', url], link: ['imageUrl', url] },
  video_url: ['videoUrl', url],
  video: { id: ['videoId', id], url: ['videoUrl', url], link: ['videoUrl', url] },
  thumbnail_url: ['thumbnailUrl', url],
});

/** Up to v15 `{code, title, details}`; from v16 `{code, title, message, error_data: {details}}`. `code` may be a string. */
const error: Piece<ProviderError> = /* @__PURE__ */ object<ProviderError>({
  code: ['code', id],
  title: ['title', text],
  message: ['message', text],
  error_data: { details: ['details', text] },
  details: ['details', text],
  href: ['href', url],
});

/** InnoPaaS's table has one error where its sample has a list. */
export const errors: Piece<ProviderError[]> = /* @__PURE__ */ listOrItem(error);
