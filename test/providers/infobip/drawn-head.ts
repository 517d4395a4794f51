import type { Context, Identity, Party, Referral } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { compact, type Draw, meaning, objectOf } from '../../laws/shaped/drawn.ts';
import { partyOf, userId } from '../../laws/shaped/people.ts';
import { time } from '../../laws/shaped/times.ts';
import { id, text, url, username, word } from '../../laws/shaped/values.ts';
import { business, camelCase, context, identity, objectOrJunk, part } from '../../laws/shaped/whatsapp.ts';

interface Contact {
  readonly name?: string;
  readonly phone?: Address;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly username?: string;
}

const contact = part<Contact>({
  name: ['name', text],
  phone: ['phoneNumber', address],
  userId: ['userId', userId],
  parentUserId: ['parentUserId', id],
  username: ['username', username],
});

/** The person at an address, with what stands in the contact beside it. */
export function personAt(at: Address | undefined, about: Contact = {}, known?: Identity): Party | undefined {
  const { phone, userId, parentUserId, ...shown } = about;
  const from = at ?? (userId === undefined ? phone : undefined);
  const party = partyOf({ from, userId, parentUserId }, undefined, known);
  return party && (compact({ ...party, phone: phone?.phone ?? party.phone, ...shown }) as Party);
}

interface WireReferral extends Referral {
  media?: { type?: string; url?: string };
}

const referral: Draw<Referral> = objectOrJunk(
  meaning(
    objectOf<WireReferral>({
      sourceType: ['sourceType', word('AD', 'POST', 'UNKNOWN')],
      sourceId: ['sourceId', id],
      sourceUrl: ['sourceUrl', url],
      headline: ['headline', text],
      body: ['body', text],
      ctwaClid: ['ctwaClickId', id],
      media: ['referralMedia', part({ type: ['type', word('IMAGE', 'VIDEO')], url: ['url', url] })],
    }),
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

export const drawAround = objectOf<Around>(
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
export const drawInside = objectOf<Inside>({
  context: ['context', context(camelCase)],
  referral: ['referral', referral],
  identity: ['identity', identity(camelCase)],
});
