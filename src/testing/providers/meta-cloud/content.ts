import type { ProviderError, Referral } from '../../../contract/attributes.ts';
import type { Interactive, PaymentMethod } from '../../../contract/interactive.ts';
import type { MediaFile } from '../../../contract/media.ts';
import { type FileKeys, moveFile } from '../../media.ts';
import { CARD, CONTEXT, type Habits, NAME, REFERRAL, type Say, WORDS } from '../../meta/record.ts';
import { reply, sayFlow, sayPermission, sayTap } from '../../meta/replies.ts';
import { filled, type Keys, move, orRefuse, take, type Wire } from '../../saying.ts';
import { inSnakeCase } from '../../spelling.ts';
import { numberOr, takeSeconds } from '../../values.ts';
import { system } from './system.ts';

const FILE: Keys<MediaFile> = /* @__PURE__ */ inSnakeCase<MediaFile>('id', 'url', 'mimeType', 'sha256');
const CAPTIONED: Keys<MediaFile> = { ...FILE, caption: 'caption' };

const FILES: FileKeys = {
  image: CAPTIONED,
  video: CAPTIONED,
  audio: { ...FILE, voice: 'voice' },
  document: { ...CAPTIONED, filename: 'filename' },
  sticker: { ...FILE, animated: 'animated' },
};

function referral(part: Referral): Wire | undefined {
  const welcome = take(part, 'welcomeMessage');
  return filled({
    ...move(part, { ...REFERRAL, ref: 'ref' }),
    welcome_message: welcome === undefined ? undefined : { text: welcome },
  });
}

export function error(part: ProviderError): Wire | undefined {
  const details = take(part, 'details');
  return filled({
    code: numberOr(take(part, 'code')),
    ...move(part, { title: 'title', message: 'message', href: 'href' }),
    error_data: details === undefined ? undefined : { details },
  });
}

const interactive: Say<Interactive> = (part, refuse, message) => {
  switch (part.kind) {
    case 'flow_reply':
      return sayFlow(part, refuse);
    case 'call_permission_reply':
      return sayPermission(part);
    case 'payment_method':
      return reply('payment_method', orRefuse(sayPaymentMethod(part), refuse, 'interactive'));
    default:
      return sayTap(part, refuse, message);
  }
};

function sayPaymentMethod(part: PaymentMethod): Wire {
  return {
    payment_timestamp: takeSeconds(part, 'confirmedAt'),
    ...move(part, {
      method: 'payment_method',
      referenceId: 'reference_id',
      lastFourDigits: 'last_four_digits',
      credentialId: 'credential_id',
    }),
  };
}

export const habits: Habits = {
  media: (file, refuse) => ({ type: file.kind, [file.kind]: moveFile(file, FILES, refuse) }),
  card: {
    ...CARD,
    name: { ...NAME, prefix: 'prefix', suffix: 'suffix' },
    card: { birthday: 'birthday', vcard: 'vcard', origin: 'origin' },
  },
  context: { ...CONTEXT, userId: 'from_user_id', parentUserId: 'from_parent_user_id' },
  referral,
  error,
  interactive,
  system,
  words: { ...WORDS, undelivered: ['unsupported', 'unknown'] },
  hasEdits: true,
};
