import type { Context, Identity, Party, Referral } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { compact, type Draw, meaning, object, rows } from '../../laws/shaped/drawn.ts';
import { userId } from '../../laws/shaped/people.ts';
import { time } from '../../laws/shaped/times.ts';
import { id, text, url, username, word } from '../../laws/shaped/values.ts';
import { business, camelCase, context, identity, objectOrJunk } from '../../laws/shaped/whatsapp.ts';

interface Contact {
  readonly name?: string;
  readonly phone?: Address;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly username?: string;
}

const contact: Draw<Contact> = objectOrJunk(
  object(
    rows<Contact>({
      name: ['name', text],
      phone: ['phoneNumber', address],
      userId: ['userId', userId],
      parentUserId: ['parentUserId', id],
      username: ['username', username],
    }),
  ),
);

/** The person at an address, with what stands in the contact beside it. */
export function personAt(at: Address | undefined, about: Contact = {}, known?: Identity): Party | undefined {
  const key = at?.id ?? about.userId ?? about.phone?.id ?? about.parentUserId;
  if (key === undefined) return undefined;
  const own = at ?? (about.userId === undefined ? about.phone : undefined);
  return compact({
    id: key,
    phone: about.phone?.phone ?? own?.phone,
    userId: about.userId ?? own?.userId,
    parentUserId: about.parentUserId ?? own?.parentUserId,
    username: about.username,
    name: about.name,
    identity: known,
  }) as Party;
}

interface WireReferral extends Referral {
  media?: { type?: string; url?: string };
}

const referral: Draw<Referral> = objectOrJunk(
  meaning(
    object<WireReferral>(
      rows<WireReferral>({
        sourceType: ['sourceType', word('AD', 'POST', 'UNKNOWN')],
        sourceId: ['sourceId', id],
        sourceUrl: ['sourceUrl', url],
        headline: ['headline', text],
        body: ['body', text],
        ctwaClid: ['ctwaClickId', id],
        media: [
          'referralMedia',
          objectOrJunk(
            object(
              rows<{ type?: string; url?: string }>({ type: ['type', word('IMAGE', 'VIDEO')], url: ['url', url] }),
            ),
          ),
        ],
      }),
    ),
    ({ media, ...rest }) => {
      const imageUrl = media?.type === 'image' ? media.url : undefined;
      const videoUrl = media?.type === 'video' ? media.url : undefined;
      const means = compact({ ...rest, mediaType: media?.type, imageUrl, videoUrl });
      return Object.keys(means).length > 0 ? (means as Referral) : undefined;
    },
  ),
);

export interface Around {
  readonly id: string;
  readonly from?: Address;
  readonly to?: { readonly id: string; readonly phone?: string };
  readonly timestamp?: string;
  readonly contact?: Contact;
  readonly identity?: Identity;
}

export const aroundRows = rows<Around>(
  {
    id: ['messageId', id],
    from: ['from', address],
    to: ['to', business],
    timestamp: ['receivedAt', time],
    contact: ['contact', contact],
    identity: ['identity', identity(camelCase)],
  },
  'id',
);

export interface Inside {
  readonly context?: Context;
  readonly referral?: Referral;
  readonly identity?: Identity;
}

/** Beside the content; where the first models had the identity. */
export const insideRows = rows<Inside>({
  context: ['context', context(camelCase)],
  referral: ['referral', referral],
  identity: ['identity', identity(camelCase)],
});
