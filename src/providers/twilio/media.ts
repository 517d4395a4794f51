import type { Media } from '../../contract/media.ts';
import type { Surroundings } from '../../core/content.ts';
import { readWirePart } from '../../core/fit.ts';
import { below } from '../../core/place.ts';
import { addParts } from '../../wire/parts.ts';
import type { Piece } from '../../wire/piece.ts';
import { text, url } from '../../wire/values.ts';
import { get, type WireObject } from '../../wire/wire-object.ts';
import { says, wordAt } from './kinds.ts';

type Kind = Exclude<Media['kind'], 'other'>;
type Around = Surroundings<unknown>;

const NUMBERED = /^Media(?:Url|ContentType)(\d{1,9})$/;

/** The numbers of the files that there are, in their order. `NumMedia` is not asked: it can be lost on the way. */
export function filesIn(record: WireObject): string[] {
  const numbers = new Set<string>();
  for (const key of Object.keys(record)) {
    const number = NUMBERED.exec(key)?.[1];
    if (number !== undefined && says(record, key)) numbers.add(number);
  }
  return [...numbers].sort((one, other) => Number(one) - Number(other));
}

/** WhatsApp's photos are JPEG or PNG, so that WebP is a sticker [inferred]. `application/ogg` was seen for voice notes. */
export function kindByMimeType(record: WireObject, number: string): Kind | undefined {
  const type = wordAt(record, `MediaContentType${number}`);
  if (type === '') return undefined;
  if (/^image\/webp/.test(type)) return 'sticker';
  if (/^application\/ogg/.test(type)) return 'audio';
  return (/^(?:image|video|audio)(?=\/)/.exec(type)?.[0] ?? 'document') as Kind;
}

/**
 * WhatsApp puts a document's name where a caption stands. What does not end like a file, or is an address of the web, is what
 * somebody wrote [inferred].
 */
function isFileName(text: string): boolean {
  return /^[^/\r\n]+\.[a-z\d]{1,10}$/i.test(text) && !/^www\.|\.\d{1,10}$/i.test(text);
}

/**
 * A declared file of which nothing else is told is one all the same. What was written is the first one's; further ones are
 * told by their MIME type alone.
 */
export function readFiles(kind: Kind, around: Around): Media[] {
  const { record } = around;
  const [first = '0', ...further] = filesIn(record);
  const body = readPart(text, 'Body', around);
  const filename = kind === 'document' && body?.trim();
  const said = filename && isFileName(filename) ? { filename } : { caption: body };
  return [
    addParts(fileAt(first, kind, around), said),
    ...further.map((number) => fileAt(number, kindByMimeType(record, number) ?? kind, around)),
  ];
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
