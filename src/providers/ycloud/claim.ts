import type { Claim } from '../../core/provider.ts';
import { get, isWireObject, type WireObject } from '../../wire/wire-object.ts';

/** One envelope serves all of YCloud's channels, and its contacts. Kapso has names like those of WhatsApp's events. */
const EVENT = /^(whatsapp|sms|voice|email|messenger|contact)\.(.*)/s;

/** Where an event's object stands, by the OpenAPI document and the pages. InnoPaaS, the near twin, has it under `body`. */
const PAYLOAD = /^(?:(?:whatsapp|calling|sms|email|messenger|contact)[A-Z]|(?:sms|voice|flowChanges)$)/;

/**
 * An event's name, and an object under a key like those of no other vendor; or what every event has around it, for some
 * have no object. Of events that are not WhatsApp's both are asked: others have names and keys like those.
 */
export function claim(body: WireObject): Claim {
  const event = eventOf(body);
  if (event === undefined) return 'none';
  const hasPayload = Object.keys(body).some((key) => PAYLOAD.test(key) && isWireObject(body[key]));
  const isOwn = event.channel === 'whatsapp' ? hasPayload || isEnveloped(body) : hasPayload && isEnveloped(body);
  return isOwn ? 'certain' : 'none';
}

/** `v2` always, and the time of the event. Tests of receivers leave both out. */
function isEnveloped(body: WireObject): boolean {
  const version = get(body, 'apiVersion');
  return typeof version === 'string' && /^v\d/.test(version) && typeof get(body, 'createTime') === 'string';
}

/** An event by its name, `whatsapp.message.updated`. That of a flow's stood under a key of its own until the page was renewed. */
export function eventOf(body: WireObject): { readonly channel: string; readonly name: string } | undefined {
  const type = get(body, 'type') ?? get(body, 'eventType');
  const [, channel, name] = (typeof type === 'string' && EVENT.exec(type)) || [];
  return channel === undefined || name === undefined ? undefined : { channel, name };
}
