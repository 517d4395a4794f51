import { BODY } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import { typeName } from '../../wire/values.ts';
import { get, holds, type WireObject } from '../../wire/wire-object.ts';
import { channelOf, claim } from './claim.ts';

/** What a record is made of, in any channel, beside the channel, which is text: none of it is a list of its own. */
const KEYS: readonly string[] = [
  'message_uuid',
  'to',
  'from',
  'timestamp',
  'client_ref',
  'message_type',
  'text',
  'image',
  'audio',
  'video',
  'file',
  'vcard',
  'sticker',
  'location',
  'reply',
  'button',
  'order',
  'reaction',
  'content',
  'profile',
  'context',
  'context_status',
  'provider_message',
  'whatsapp',
  'sms',
  'usage',
  'origin',
  '_self',
  'status',
  'error',
  'workflow',
  'destination',
];

/** The body is one record of any channel. */
export function split(body: WireObject, walk: Walk<undefined>): void {
  if (claim(body) === 'none') return;
  if (channelOf(body) !== 'whatsapp') {
    walk.leave('other_channel', body, BODY);
    return;
  }
  walk.put(isReceipt(body) ? 'status' : 'message', body, BODY, undefined);
  walk.others(body, BODY, (key) => KEYS.includes(key));
}

/** A status, unless it stands beside what somebody wrote. */
function isReceipt(body: WireObject): boolean {
  const type = typeName.read(get(body, 'message_type'));
  return holds(body, 'status') && !(typeof type === 'string' && holds(body, type.toLowerCase()));
}
