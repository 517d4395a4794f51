import type { Button, ListReply, Location, MediaFile } from '../../../src/index.ts';
import { type Choices, now, pick } from '../../laws/shaped/choices.ts';
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
  type Row,
  rows,
  sure,
} from '../../laws/shaped/drawn.ts';
import type { DrawnContent } from '../../laws/shaped/record.ts';
import { anyText, id, text, url } from '../../laws/shaped/values.ts';
import { locationRows, order } from '../../laws/shaped/whatsapp.ts';

type Means = DrawnContent['means'];
type DrawContent = (choices: Choices) => DrawnContent;

/** A body that stands under the name of its type. */
function under<T>(key: string, draw: Draw<T>, toMeans: (means: T) => Means): DrawContent {
  return (choices) => {
    const { wire, means, issues } = draw(choices);
    return { wire: { [key]: wire }, means: toMeans(means as T), issues: below(key, issues) };
  };
}

/** One of them is enough: without any, there is no file. */
const file: Draw<MediaFile> = (choices) => {
  const table = { url: ['url', url], filename: ['name', text], caption: ['caption', text] } as const;
  return object<MediaFile>(rows<MediaFile>(table, pick(choices, 'url', 'url', 'filename', 'caption')))(choices);
};

const media = (key: string, kind: string): DrawContent =>
  under(key, file, (means) => ({ type: 'media', media: { kind, ...means } }));

/** Short names on the wire, long ones in Java. */
const place: Draw<Location> = (choices) => {
  const [lat, long] = pick(choices, ['lat', 'long'] as const, ['latitude', 'longitude'] as const);
  const spelled: { readonly [key: string]: string } = { latitude: lat, longitude: long };
  const table = locationRows.map((row): Row => ({ ...row, key: spelled[row.key] ?? row.key }));
  return object<Location>(table)(choices);
};

/** With its id a title may be empty; where the id got lost the title is the answer. */
const reply: Draw<Omit<ListReply, 'kind'>> = (choices) => {
  const table = now(choices, 5)
    ? rows<{ title: string }>(
        { ...{ id: ['id', id], description: ['description', text] }, title: ['title', text] },
        'title',
      )
    : rows<{ id: string; title: string }>(
        { id: ['id', id], title: ['title', anyText], ...{ description: ['description', text] } },
        'id',
        'title',
      );
  return object<Omit<ListReply, 'kind'>>(table)(choices);
};

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
  const [wire, means] = OBJECTS[choices.below(OBJECTS.length)] as (typeof OBJECTS)[number];
  return good(structuredClone(wire), JSON.stringify(means));
};

const button: Draw<Button> = (choices) => {
  const drawn = object<Button>(rows<Button>({ text: ['text', text], payload: ['payload', payload] }, 'text'))(choices);
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
  const [wire, response] = OBJECTS[choices.below(OBJECTS.length)] as (typeof OBJECTS)[number];
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
  text: under('text', anyText, (body) => ({ type: 'text', text: { body } })),
  image: media('image', 'image'),
  audio: media('audio', 'audio'),
  video: media('video', 'video'),
  file: media('file', 'document'),
  sticker: media('sticker', 'sticker'),
  location: under('location', place, (location) => ({ type: 'location', location })),
  reply: under('reply', meaning(reply, toReply), (interactive) => ({ type: 'interactive', interactive })),
  button: (choices) =>
    now(choices, 2) ? flow(choices) : under('button', button, (button) => ({ type: 'button', button }))(choices),
  order: under('order', order(asIs), (order) => ({ type: 'order', order })),
  reaction,
  unsupported: () => ({
    wire: {},
    means: { type: 'unknown', unknown: { reason: 'unsupported', wireType: 'unsupported' } },
    issues: [],
  }),
};

function toReply(means: Omit<ListReply, 'kind'>): object {
  return { kind: means.description === undefined ? 'button_reply' : 'list_reply', ...means };
}
