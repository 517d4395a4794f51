import type { Context, Party, Referral } from '../../../src/index.ts';
import { pick } from '../../laws/shaped/choices.ts';
import {
  breakable,
  compact,
  type Draw,
  type Drawn,
  good,
  meaning,
  nothing,
  type Row,
  rows,
} from '../../laws/shaped/drawn.ts';
import { flag, id, text, url, username, word } from '../../laws/shaped/values.ts';

/** What stands where an address does, and what it is without its channel. */
export interface Address {
  readonly wire: string;
  readonly phone?: string;
  readonly userId?: string;
  readonly parentUserId?: string;
}

const address: Draw<Address> = breakable(
  (choices) => {
    const digits = `447700900${110 + choices.below(5)}`;
    const userId = `GB.70${choices.below(5)}`;
    const parentUserId = `GB.ENT.9${choices.below(5)}`;
    const called = (wire: string, more: object): Drawn<Address> => good(wire, { wire: wire.trim(), ...more });
    return pick<Drawn<Address>>(
      choices,
      called(`whatsapp:+${digits}`, { phone: `+${digits}` }),
      called(`whatsapp:+${digits}`, { phone: `+${digits}` }),
      called(`whatsapp: ${digits} `, { phone: `+${digits}` }),
      called(`whatsapp:${userId}`, { userId }),
      called(`whatsapp:${parentUserId}`, { parentUserId }),
      called('whatsapp:foo_bar', {}),
      called('whatsapp:+44770090XXXX', {}),
      called(`+${digits}`, { phone: `+${digits}` }),
      nothing(''),
      nothing('whatsapp:'),
    );
  },
  1.5,
  {},
  true,
);

/** An id of a user, under a key of its own: bare, and as the wire has it. */
interface UserId {
  readonly wire: string;
  readonly bare: string;
}

const userId = (form: string): Draw<UserId> =>
  breakable((choices) => {
    const bare = `${form}${choices.below(5)}`;
    return pick<Drawn<UserId>>(
      choices,
      good(`whatsapp:${bare}`, { wire: `whatsapp:${bare}`, bare }),
      good(bare, { wire: bare, bare }),
      nothing(''),
    );
  }, 1.5);

const waId: Draw<string> = breakable((choices) => {
  const digits = `447700900${210 + choices.below(5)}`;
  return pick<Drawn<string>>(
    choices,
    good(digits, digits),
    good(Number(digits), digits),
    good('x1', 'x1'),
    nothing(' '),
  );
}, true);

export interface Person {
  readonly address?: Address;
  readonly user?: UserId;
  readonly parent?: UserId;
  readonly waId?: string;
  readonly username?: string;
  readonly name?: string;
}

export const personRows = (key: string): Row[] =>
  rows<Person>({
    address: [key, address],
    user: ['ExternalUserId', userId('GB.13')],
    parent: ['ParentExternalUserId', userId('GB.ENT.13')],
    waId: ['WaId', waId],
    username: ['ProfileUsername', username],
    name: ['ProfileName', text],
  });

/** Who that is; nobody if nothing names one. One answers to the address, with its channel. */
export function partyOf({ address, user, parent, waId, username, name }: Person): Party | undefined {
  const key = address?.wire ?? user?.wire ?? waId ?? parent?.wire;
  if (key === undefined) return undefined;
  const phone = address?.phone ?? (waId === undefined || waId === 'x1' ? undefined : `+${waId}`);
  return compact({
    id: key,
    phone,
    userId: user?.bare ?? address?.userId,
    parentUserId: parent?.bare ?? address?.parentUserId,
    username,
    name,
  }) as Party;
}

export interface Head extends Person, Pick<Context, 'messageId' | 'from'>, Omit<Referral, 'mediaType'> {
  readonly id: string;
  readonly once?: boolean;
  readonly often?: boolean;
  readonly mediaType?: string;
  readonly mediaId?: string;
  readonly mediaUrl?: string;
}

const mark: Draw<boolean> = meaning(flag, (isSet) => isSet || undefined);

/** The ad's media by its MIME type, in any case. */
const mimeType: Draw<string> = meaning(word('image/jpeg', 'video/mp4', 'image', 'application/pdf'), (type) => type);

export const headRows: readonly Row[] = [
  ...rows<Head>({ id: ['MessageSid', id] }, 'id'),
  ...personRows('From'),
  ...rows<Head>({
    messageId: ['OriginalRepliedMessageSid', id],
    from: ['OriginalRepliedMessageSender', id],
    once: ['Forwarded', mark],
    often: ['FrequentlyForwarded', mark],
    sourceType: ['ReferralSourceType', word('ad', 'post')],
    sourceId: ['ReferralSourceId', id],
    sourceUrl: ['ReferralSourceUrl', url],
    headline: ['ReferralHeadline', text],
    body: ['ReferralBody', text],
    ctwaClid: ['ReferralCtwaClid', id],
    mediaType: ['ReferralMediaContentType', mimeType],
    mediaId: ['ReferralMediaId', id],
    mediaUrl: ['ReferralMediaUrl', url],
  }),
];

/** What a head says beside who wrote. */
export interface Around {
  readonly context: object | undefined;
  readonly referral: object | undefined;
}

const orNone = (whole: object): object | undefined => (Object.keys(whole).length > 0 ? whole : undefined);

/** What was forwarded often was forwarded. */
export function contextOf({ messageId, from, once, often }: Head): object | undefined {
  return orNone(compact({ messageId, from, forwarded: often ?? once, frequentlyForwarded: often }));
}

export function referralOf(head: Head): object | undefined {
  const { sourceType, sourceId, sourceUrl, headline, body, ctwaClid, mediaType: mime, mediaId, mediaUrl } = head;
  const [mediaType] = mime?.split('/') ?? [];
  const media =
    mediaType === 'image'
      ? { imageId: mediaId, imageUrl: mediaUrl }
      : mediaType === 'video'
        ? { videoId: mediaId, videoUrl: mediaUrl }
        : {};
  return orNone(compact({ sourceType, sourceId, sourceUrl, headline, body, ctwaClid, mediaType, ...media }));
}
