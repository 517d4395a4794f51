import type { BusinessNumber } from '../../contract/people.ts';
import type { UnhandledKind } from '../../contract/result.ts';
import type { Report } from '../../core/issues.ts';
import { below, type Place } from '../../core/place.ts';
import type { WireRecord } from '../../core/provider.ts';
import { isWireObject, type WireObject } from '../../wire/schema.ts';
import type { MetaEnvelope } from './head.ts';
import { readPeople } from './people.ts';

/** What the items of each list of a value are. */
export type ListKinds = { readonly [key: string]: WireRecord<MetaEnvelope>['kind'] };

/**
 * Takes apart what is the whole body on-premises and `changes[].value` on Cloud: lists of messages, receipts and others,
 * about which `contacts` says who is who.
 */
export function splitValue(
  value: WireObject,
  at: Place | undefined,
  business: BusinessNumber | undefined,
  kinds: ListKinds,
  report: Report,
): WireRecord<MetaEnvelope>[] {
  const messageCount = itemsOf(value.messages)?.length ?? 0;
  const people = readPeople(itemsOf(value.contacts) ?? value.contacts, messageCount, below(at, 'contacts'), report);
  return Object.keys(kinds).flatMap((key) =>
    splitList(value, key, at, kinds[key] as UnhandledKind, { people, business }),
  );
}

/** The items of one list, each a record. A list that is none is a broken part of the envelope. */
export function splitList<Envelope>(
  parent: WireObject,
  key: string,
  at: Place | undefined,
  kind: WireRecord<Envelope>['kind'],
  envelope: Envelope,
): WireRecord<Envelope>[] {
  const raw = parent[key];
  const place = below(at, key);
  const items = itemsOf(raw);
  if (items === undefined) return [{ kind: 'malformed_envelope', raw, at: place, envelope }];
  return items.map((item, index) => ({ kind, raw: item, at: below(place, index), envelope }));
}

/** A list's items; a missing list has none. Meta's API reference shows lists as objects keyed "0", "1", … */
export function itemsOf(list: unknown): readonly unknown[] | undefined {
  if (list === undefined || list === null) return [];
  if (Array.isArray(list)) return list;
  if (!isWireObject(list)) return undefined;
  const keys = Object.keys(list);
  return keys.length > 0 && keys.every((key, index) => key === String(index)) ? Object.values(list) : undefined;
}
