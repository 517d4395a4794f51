import type { Button, ListReply, Location, MediaFile } from '../../../src/index.ts';
import { now, oneOf, pick } from '../../laws/shaped/choices.ts';
import {
  asIs,
  bad,
  below,
  type Draw,
  type Drawn,
  good,
  meaning,
  nothing,
  object,
  objectOf,
  type Row,
  sure,
} from '../../laws/shaped/drawn.ts';
import { replyRows } from '../../laws/shaped/meta-interactive.ts';
import { type DrawContent, under, unknown } from '../../laws/shaped/record.ts';
import { anyText, id, text, url } from '../../laws/shaped/values.ts';
import { locationRows, order } from '../../laws/shaped/whatsapp.ts';

/** One of them is enough: without any, there is no file. */
const file: Draw<MediaFile> = (choices) => {
  const table = { url: ['url', url], filename: ['name', text], caption: ['caption', text] } as const;
  return objectOf<MediaFile>(table, pick(choices, 'url', 'url', 'filename', 'caption'))(choices);
};

const media = (key: string, kind = key): DrawContent =>
  under(
    key,
    'media',
    meaning(file, (means) => ({ kind, ...means })),
  );

/** Short names on the wire, long ones in Java. */
const place: Draw<Location> = (choices) => {
  const [lat, long] = pick(choices, ['lat', 'long'] as const, ['latitude', 'longitude'] as const);
  const spelled: { readonly [key: string]: string } = { latitude: lat, longitude: long };
  const table = locationRows.map((row): Row => ({ ...row, key: spelled[row.key] ?? row.key }));
  return object<Location>(table)(choices);
};

const reply: Draw<object> = (choices) =>
  meaning(object<Omit<ListReply, 'kind'>>(replyRows(choices)), (means) => ({
    kind: means.description === undefined ? 'button_reply' : 'list_reply',
    ...means,
  }))(choices);

/** What is drawn of objects, as it is and as its JSON. */
const OBJECTS: readonly (readonly [wire: object, means: object])[] = [
  [
    { a: 1, b: [{ c: null }] },
    { a: 1, b: [{ c: null }] },
  ],
  [{}, {}],
  [JSON.parse('{"__proto__":{"a":1},"toString":"x"}'), { toString: 'x' }],
];

const payload: Draw<string> = (choices) => {
  if (!now(choices, 3)) return text(choices);
  const [wire, means] = oneOf(choices, OBJECTS);
  return good(structuredClone(wire), JSON.stringify(means));
};

const button: Draw<Button> = (choices) => {
  const drawn = objectOf<Button>({ text: ['text', text], payload: ['payload', payload] }, 'text')(choices);
  const { wire, means, issues } = drawn;
  // An object is none that is broken, here.
  const own = (wire as { payload?: unknown }).payload;
  const isObject = typeof own === 'object' && own !== null && !Array.isArray(own);
  if (!isObject) return drawn;
  return {
    wire,
    means: { ...(means as Button), payload: (means as Button).payload ?? JSON.stringify(own) },
    issues: issues.filter(({ at }) => at[0] !== 'payload'),
  };
};

type Answers = { response?: object; responseText?: string };

const answers: Draw<Answers> = (choices) => {
  const [wire, response] = oneOf(choices, OBJECTS);
  return pick<() => Drawn<Answers>>(
    choices,
    () => good(structuredClone(wire), { response }),
    () => good(JSON.stringify({ size: 'M' }), { response: { size: 'M' } }),
    () => ({ ...bad('size M'), means: { responseText: 'size M' } }),
    () => (choices.mayBreak() ? bad(pick<unknown>(choices, 5, true, [])) : nothing('')),
    () => nothing(null),
  )();
};

const flow: DrawContent = (choices) => {
  const shown = sure(text)(choices);
  const { wire, means, issues } = answers(choices);
  const subtype = pick(choices, 'flow', 'FLOW', ' flow ');
  return {
    wire: { button: { subtype, text: shown.wire, payload: wire } },
    means: { type: 'interactive', interactive: { kind: 'flow_reply', body: shown.means, ...means } },
    issues: below('button', below('payload', issues)),
  };
};

/** The target is the context's message, which a reaction has to have. */
const reaction: DrawContent = (choices) => {
  const target = sure(id)(choices);
  const emoji = sure(text)(choices);
  const isAdded = now(choices, 2);
  const action = isAdded ? pick(choices, 'react', 'REACT', undefined) : pick(choices, 'unreact', 'Unreact');
  const body = isAdded ? { kind: 'added', emoji: emoji.means } : { kind: 'removed' };
  return {
    wire: {
      reaction: { ...(action && { action }), ...((isAdded || now(choices, 3)) && { emoji: emoji.wire }) },
      context: { message_uuid: target.wire },
    },
    means: { type: 'reaction', reaction: { ...body, messageId: target.means } },
    issues: [],
  };
};

/** How the content of each type is drawn. */
export const CONTENTS: { readonly [wireType: string]: DrawContent } = {
  text: under(
    'text',
    'text',
    meaning(anyText, (body) => ({ body })),
  ),
  image: media('image'),
  audio: media('audio'),
  video: media('video'),
  file: media('file', 'document'),
  sticker: media('sticker'),
  location: under('location', 'location', place),
  reply: under('reply', 'interactive', reply),
  button: (choices) => (now(choices, 2) ? flow : under('button', 'button', button))(choices),
  order: under('order', 'order', order(asIs)),
  reaction,
  unsupported: () => unknown({}, { reason: 'unsupported', wireType: 'unsupported' }),
};
