import type { ProviderId } from '../../../src/index.ts';
import { isObject } from '../../laws/walk.ts';

/** Sinch and Meta on-premises share an envelope, so nothing but the records can tell. */
const TWINS: readonly (ProviderId | undefined)[] = ['sinch-legacy', 'meta-onprem'];

/**
 * The body goes over to the other one exactly when no undamaged record has a sign of Sinch, and the damaged one had it before
 * or has got it now; and it is nobody's when no undamaged record says what it is.
 */
export function mayFlip(to: ProviderId | undefined, others: readonly unknown[], both: readonly unknown[]): boolean {
  if (to === undefined) return !others.some(saysWhatItIs);
  const hasSign = (record: unknown) => hasSignOfSinch(record, MEDIA);
  return (
    TWINS.includes(to) && !others.some(hasSign) && both.some((record) => hasSignOfSinch(record, [...MEDIA, 'sticker']))
  );
}

const BODIES =
  'text image video audio voice document sticker location contacts button interactive order system reaction referral context ' +
  'errors status';

/** A record has a type, or it has the body or the word of one. */
function saysWhatItIs(record: unknown): boolean {
  return isObject(record) && ['type', ...BODIES.split(' ')].some((key) => (record[key] ?? null) !== null);
}

/** The media that Sinch's page names; of stickers it says nothing, so they may be a sign and need not be. */
const MEDIA = ['image', 'video', 'audio', 'voice', 'document'];

/** The signs that Sinch's page has for a record: a flat id of a button, media by URL alone, or `to` beside a numeric time. */
function hasSignOfSinch(record: unknown, media: readonly string[]): boolean {
  if (!isObject(record)) return false;
  const isByUrl = media.some((key) => {
    const medium = record[key];
    return isObject(medium) && 'url' in medium && !('id' in medium) && !('file' in medium);
  });
  return 'buttonUniqueID' in record || isByUrl || ('to' in record && typeof record.timestamp === 'number');
}
