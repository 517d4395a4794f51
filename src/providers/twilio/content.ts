import type { Button, Location, Text } from '../../contract/content.ts';
import type { Media } from '../../contract/media.ts';
import { type Content, content, inRecord, plainContent } from '../../core/content.ts';
import { toReaction } from '../../dialects/whatsapp/reaction.ts';
import { fields, object } from '../../wire/object.ts';
import { required, under, vital } from '../../wire/table.ts';
import { anyText, degrees, text } from '../../wire/values.ts';
import type { WireObject } from '../../wire/wire-object.ts';
import { interactive, tellsAnswer } from './interactive.ts';
import { says } from './kinds.ts';
import { filesIn, kindByMimeType, readFiles } from './media.ts';

// @__NO_SIDE_EFFECTS__
function media(kind: Exclude<Media['kind'], 'other'>): Content<unknown> {
  return {
    type: 'media',
    find: inRecord,
    read: (_, around) => readFiles(kind, around),
    toParts: ([media, ...additionalMedia]: Media[]) =>
      additionalMedia.length > 0 ? { media, additionalMedia } : { media },
  };
}

/** Where the target of a reaction stands. */
interface HasTarget {
  readonly repliedTo?: string;
}

/** Public tests alone have it [inferred]: an empty `Body` takes it back. */
const reaction: Content<HasTarget> = /* @__PURE__ */ content<'reaction', { emoji?: string }, HasTarget>(
  'reaction',
  /* @__PURE__ */ fields<{ emoji?: string }>({ emoji: vital(under(text, 'Body')) }),
  (wire, { head: { repliedTo } }) => (repliedTo === undefined ? undefined : toReaction(repliedTo, wire?.emoji)),
  inRecord,
);

/** Everything stands in the record itself. */
export const contents: { readonly [wireType: string]: Content<HasTarget> } = /* @__PURE__ */ (() => ({
  text: plainContent('text', object<Text>({ body: required(under(anyText, 'Body')) }), inRecord),
  image: media('image'),
  video: media('video'),
  audio: media('audio'),
  document: media('document'),
  sticker: media('sticker'),
  // The address of a vCard, of which nothing else is told.
  contacts: media('document'),
  location: plainContent(
    'location',
    object<Location>({
      latitude: required(under(degrees(90), 'Latitude')),
      longitude: required(under(degrees(180), 'Longitude')),
      name: under(text, 'Label'),
      address: under(text, 'Address'),
    }),
    inRecord,
  ),
  // `Body` repeats the label. One public project expects a row of a list under this type, too.
  button: plainContent(
    'button',
    object<Button>({
      text: required(under(text, 'ButtonText', 'ListTitle', 'Body')),
      payload: under(text, 'ButtonPayload', 'ListId'),
    }),
    inRecord,
  ),
  interactive,
  reaction,
}))();

/** The type that the documented parameters show, where there is none. */
export function typeByParameters(record: WireObject): string | undefined {
  const [first] = filesIn(record);
  if (first !== undefined) return kindByMimeType(record, first) ?? 'document';
  if (says(record, 'Latitude') && says(record, 'Longitude')) return 'location';
  if (says(record, 'FlowData', 'ListId', 'ListTitle') || tellsAnswer(record)) return 'interactive';
  if (says(record, 'ButtonPayload', 'ButtonText')) return 'button';
  if (says(record, 'Body')) return undefined;
  // What can be understood only in part says less than words, but more than nothing.
  if (says(record, 'InteractiveData')) return 'interactive';
  return says(record, 'Latitude', 'Longitude') ? 'location' : undefined;
}
