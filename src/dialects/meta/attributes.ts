import type { ProviderError, Referral } from '../../contract/attributes.ts';
import type { Text } from '../../contract/content.ts';
import { list, map, object, type Piece } from '../../wire/piece.ts';
import { id, text, url, word } from '../../wire/values.ts';

// What Meta can put on a record of any type. Field names: Meta's on-premises and Cloud pages on webhooks.

interface AdMedia {
  id?: string;
  url?: string;
}

const adMedia: Piece<AdMedia> = /* @__PURE__ */ object<AdMedia>({
  id: ['id', id],
  url: ['url', url],
  link: ['url', url],
});

interface WireReferral extends Omit<Referral, 'welcomeMessage' | 'imageId' | 'videoId'> {
  image?: AdMedia;
  video?: AdMedia;
  welcome?: Text;
}

/** On-premises names the ad's media by `image.id` or `video.id`, Cloud by URLs, of which several can come at once. */
export const referral: Piece<Referral> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<WireReferral>({
    source_type: ['sourceType', word],
    source_id: ['sourceId', id],
    source_url: ['sourceUrl', url],
    headline: ['headline', text],
    body: ['body', text],
    ctwa_clid: ['ctwaClid', id],
    ref: ['ref', text],
    welcome_message: ['welcome', /* @__PURE__ */ object<Text>({ text: ['body', text] })],
    media_type: ['mediaType', word],
    image: ['image', adMedia],
    image_url: ['imageUrl', url],
    video: ['video', adMedia],
    video_url: ['videoUrl', url],
    thumbnail_url: ['thumbnailUrl', url],
  }),
  ({ image, video, welcome, ...referral }) => {
    const result: Referral = referral;
    if (welcome) result.welcomeMessage = welcome.body;
    if (image?.id) result.imageId = image.id;
    if (image?.url) result.imageUrl ??= image.url;
    if (video?.id) result.videoId = video.id;
    if (video?.url) result.videoUrl ??= video.url;
    return result;
  },
);

interface WireError extends ProviderError {
  data?: ProviderError;
}

/** Up to v15 `{code, title, details}`; from v16 `{code, title, message, error_data: {details}}`. `code` may be a string. */
const error: Piece<ProviderError> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<WireError>({
    code: ['code', id],
    title: ['title', text],
    message: ['message', text],
    details: ['details', text],
    href: ['href', url],
    error_data: ['data', /* @__PURE__ */ object<ProviderError>({ details: ['details', text] })],
  }),
  ({ data, ...error }) => ({ ...data, ...error }),
);

export const errors: Piece<ProviderError[]> = /* @__PURE__ */ list(error);
