import type { Context, Identity, ProviderError, Referral } from '../../../src/index.ts';
import type { Address } from './addresses.ts';
import { type Choices, now, pick } from './choices.ts';
import { compact, type Draw, meaning, object, type Row, rows, type Spelling } from './drawn.ts';
import { parentUserId, sender, userId } from './people.ts';
import { time } from './times.ts';
import { id, text, url, word } from './values.ts';
import { context, errors, hostContext, identity, objectOrJunk, part } from './whatsapp.ts';

interface WireReferral extends Omit<Referral, 'welcomeMessage'> {
  image?: { id?: string; url?: string };
  video?: { id?: string; url?: string };
  welcome?: { text?: string };
}

const adMedia = (choices: Choices) =>
  part<{ id?: string; url?: string }>({ id: ['id', id], url: [pick(choices, 'url', 'link'), url] })(choices);

/** Ads name their media by id on-premises, by URL on Cloud. */
export const referral = (spell: Spelling): Draw<Referral> =>
  objectOrJunk(
    meaning(
      object<WireReferral>(
        rows<WireReferral>({
          sourceType: ['source_type', word('ad', 'post', 'unknown')],
          sourceId: ['source_id', id],
          sourceUrl: ['source_url', url],
          headline: ['headline', text],
          body: ['body', text],
          ctwaClid: ['ctwa_clid', id],
          ref: ['ref', text],
          welcome: ['welcome_message', part<{ text?: string }>({ text: ['text', text] })],
          mediaType: ['media_type', word('image', 'video')],
          image: ['image', adMedia],
          imageUrl: ['image_url', url],
          video: ['video', adMedia],
          videoUrl: ['video_url', url],
          thumbnailUrl: ['thumbnail_url', url],
        }),
        spell,
      ),
      ({ image, video, welcome, ...rest }) =>
        compact({
          ...rest,
          welcomeMessage: welcome?.text,
          imageId: image?.id,
          imageUrl: rest.imageUrl ?? image?.url,
          videoId: video?.id,
          videoUrl: rest.videoUrl ?? video?.url,
        }) as Referral,
    ),
  );

/** What of a head is drawn the same for the whole family. */
export interface Head {
  readonly id?: string;
  readonly from?: Address;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly timestamp?: string;
  readonly groupId?: string;
  readonly context?: Context;
  readonly referral?: Referral;
  readonly errors?: ProviderError[];
  readonly identity?: Identity;
}

export function headRows(spell: Spelling): Row[] {
  return rows<Head>(
    {
      id: ['id', id],
      from: ['from', sender],
      userId: ['from_user_id', userId],
      parentUserId: ['from_parent_user_id', parentUserId],
      timestamp: ['timestamp', time],
      groupId: ['group_id', id],
      context: ['context', (choices) => context(spell, now(choices, 4) ? hostContext : undefined)(choices)],
      referral: ['referral', referral(spell)],
      errors: ['errors', errors],
      identity: ['identity', identity(spell)],
    },
    'id',
  );
}
