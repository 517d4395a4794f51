import type { Claim } from '../../core/provider.ts';
import { get, holds, type WireObject } from '../../wire/wire-object.ts';

/**
 * The id under a name of Vonage's own, beside the channel: version 0.1 and what other vendors call `message_uuid` have no
 * channel, calls of this API no id. Inbound SMS have no type, so that is no sign.
 */
export function claim(body: WireObject): Claim {
  return holds(body, 'message_uuid') && channelOf(body) !== undefined ? 'certain' : 'none';
}

/** In lower case, as Vonage writes it. */
export function channelOf(body: WireObject): string | undefined {
  const channel = get(body, 'channel');
  return typeof channel === 'string' ? channel.trim().toLowerCase() || undefined : undefined;
}
