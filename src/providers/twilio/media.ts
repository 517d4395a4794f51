import type { Media } from '../../contract/media.ts';
import type { Surroundings } from '../../core/content.ts';
import { readWirePart } from '../../core/fit.ts';
import { below } from '../../core/place.ts';
import { addParts } from '../../wire/parts.ts';
import type { Piece } from '../../wire/piece.ts';
import { text, url } from '../../wire/values.ts';
import { get, type WireObject } from '../../wire/wire-object.ts';
import { says } from './kinds.ts';

type Kind = Exclude<Media['kind'], 'other'>;
type Around = Surroundings<unknown>;

const NUMBERED = /^Media(?:Url|ContentType)(\d{1,9})$/;

/** The numbers of the files that there are, in their order. `NumMedia` is not asked: it may be wrong, or lost on the way. */
export function filesIn(record: WireObject): string[] {
  const numbers = new Set<string>();
  for (const key of Object.keys(record)) {
    const number = key.startsWith('Media') ? NUMBERED.exec(key)?.[1] : undefined;
    if (number !== undefined && says(record, key)) numbers.add(number);
  }
  return [...numbers].sort((one, other) => Number(one) - Number(other));
}

/** WhatsApp's photos are JPEG or PNG, so that WebP is a sticker [inferred]. `application/ogg` was seen for voice notes. */
const KINDS: readonly (readonly [start: string, kind: Kind])[] = [
  ['image/webp', 'sticker'],
  ['image/', 'image'],
  ['video/', 'video'],
  ['audio/', 'audio'],
  ['application/ogg', 'audio'],
  ['', 'document'],
];

export function kindByMimeType(record: WireObject, number: string): Kind | undefined {
  const type = get(record, `MediaContentType${number}`);
  const word = typeof type === 'string' ? type.trim().toLowerCase() : '';
  return word === '' ? undefined : KINDS.find(([start]) => word.startsWith(start))?.[1];
}

/** A declared file of which nothing else is told is one all the same. What was written under it is the first one's. */
export function firstFile(kind: Kind, around: Around): Media {
  const { record } = around;
  const [first = '0'] = filesIn(record);
  const file = fileAt(first, kind, around);
  const body = readPart(text, 'Body', around);
  const isName = kind === 'document' && body !== undefined && NAME.test(body);
  return addParts(file, isName ? { filename: body } : { caption: body });
}

/** WhatsApp puts a document's name where a caption stands. One that is none is what somebody wrote [inferred]. */
const NAME = /^.+\.[a-z\d]{1,5}$/i;

export function furtherFiles(kind: Kind, around: Around): { additionalMedia: Media[] } | undefined {
  const [, ...further] = filesIn(around.record);
  if (further.length === 0) return undefined;
  const toFile = (number: string) => fileAt(number, kindByMimeType(around.record, number) ?? kind, around);
  return { additionalMedia: further.map(toFile) };
}

function fileAt(number: string, kind: Kind, around: Around): Media {
  return addParts<Media>(
    { kind },
    {
      url: readPart(url, `MediaUrl${number}`, around),
      mimeType: readPart(text, `MediaContentType${number}`, around),
    },
  );
}

function readPart<T>(piece: Piece<T>, key: string, { record, at, report }: Around): T | undefined {
  return readWirePart(piece, get(record, key), below(at, key), report);
}
