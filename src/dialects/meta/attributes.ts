import type { ProviderError, Referral } from '../../contract/attributes.ts';
import { object } from '../../wire/object.ts';
import { listOrItem, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, url, word } from '../../wire/values.ts';

// What Meta can put on a record of any type. Field names: Meta's on-premises and Cloud pages on webhooks.

/** On-premises names the ad's media by `image.id` or `video.id`, Cloud by URLs, of which several can come at once. */
export const referral: Piece<Referral> = /* @__PURE__ */ object<Referral>({
  sourceType: word,
  sourceId: id,
  sourceUrl: url,
  headline: text,
  body: text,
  ctwaClid: id,
  ref: text,
  welcomeMessage: under(text, 'welcome_message.text'),
  mediaType: word,
  imageUrl: under(url, 'image_url', 'image.url', 'image.link'),
  imageId: under(id, 'image.id'),
  videoUrl: under(url, 'video_url', 'video.url', 'video.link'),
  videoId: under(id, 'video.id'),
  thumbnailUrl: url,
});

/** Up to v15 `{code, title, details}`; from v16 `{code, title, message, error_data: {details}}`. `code` may be a string. */
const error: Piece<ProviderError> = /* @__PURE__ */ object<ProviderError>({
  code: id,
  title: text,
  message: text,
  details: under(text, 'error_data.details', 'details'),
  href: url,
});

/** InnoPaaS's table has one error where its sample has a list. */
export const errors: Piece<ProviderError[]> = /* @__PURE__ */ listOrItem(error);
