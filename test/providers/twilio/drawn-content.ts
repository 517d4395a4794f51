import type { Button, ButtonReply, Context, Location, Media } from '../../../src/index.ts';
import { type Choices, now, oneOf, pick } from '../../laws/shaped/choices.ts';
import { compact, type Draw, good, nothing, objectOf } from '../../laws/shaped/drawn.ts';
import { type DrawnContent, unknown } from '../../laws/shaped/record.ts';
import { anyText, id, numeric, text, url } from '../../laws/shaped/values.ts';
import type { Around } from './drawn-head.ts';

type DrawContent = (choices: Choices, around: Around) => DrawnContent;

const spelled = (choices: Choices, type: string): object => ({
  MessageType: pick(choices, type, type, type.toUpperCase()),
});

/** Without a type, or with one that says no more than that there are words. */
const untyped = (choices: Choices): object => pick<object>(choices, {}, { MessageType: null }, { MessageType: 'text' });

const drawText: DrawContent = (choices, { context, referral }) => {
  // Without a type and without words there is still what was clicked or answered.
  if ((referral ?? context) && now(choices, 4))
    return { wire: { Body: null }, means: { type: referral ? 'referral' : 'context' }, issues: [] };
  const { wire: Body, means: body = '' } = anyText(choices);
  return {
    wire: { Body, ...(now(choices, 2) && spelled(choices, 'text')) },
    means: { type: 'text', text: { body } },
    issues: [],
  };
};

const MIME_TYPES: readonly (readonly [mime: string, kind: Media['kind']])[] = [
  ['image/jpeg', 'image'],
  ['IMAGE/PNG', 'image'],
  ['image/webp', 'sticker'],
  ['video/mp4', 'video'],
  ['audio/ogg; codecs=opus', 'audio'],
  ['application/ogg', 'audio'],
  ['application/pdf', 'document'],
  ['text/vcard', 'document'],
];

interface File {
  readonly wire: object;
  readonly means: { url?: string; mimeType?: string };
  readonly kind: Media['kind'] | undefined;
  readonly issues: DrawnContent['issues'];
}

/** A file by an address, a MIME type or both. */
function drawFile(choices: Choices, number: number): File {
  const [mime, kind] = oneOf(choices, MIME_TYPES);
  const mimeType: Draw<string> = () => good(mime, mime);
  const { wire, means, issues } = objectOf<File['means']>(
    { url: [`MediaUrl${number}`, url], mimeType: [`MediaContentType${number}`, mimeType] },
    now(choices, 6) ? 'url' : 'mimeType',
  )(choices);
  const known = Object.fromEntries(Object.entries(wire as object).filter(([key]) => key.startsWith('Media')));
  return { wire: known, means: means ?? {}, kind: means?.mimeType === undefined ? undefined : kind, issues };
}

const DECLARED: readonly (readonly [type: string, kind: Media['kind']])[] = [
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['document', 'document'],
  ['sticker', 'sticker'],
  ['contacts', 'document'],
];

const body: Draw<string> = (choices) => (now(choices, 3) ? good('plan (2).pdf', 'plan (2).pdf') : text(choices));

const drawMedia: DrawContent = (choices) => {
  const [first, ...further] = [0, 3, 11].slice(0, 1 + choices.below(3)).map((number) => drawFile(choices, number)) as [
    File,
    ...File[],
  ];
  const [type, declared] = oneOf(choices, DECLARED);
  const isDeclared = !now(choices, 3);
  const kind = isDeclared ? declared : (first.kind ?? 'document');
  const { wire: Body, means: written, issues } = now(choices, 4) ? nothing<string>('') : body(choices);
  const isName = kind === 'document' && written === 'plan (2).pdf';
  const media = compact({ kind, ...first.means, [isName ? 'filename' : 'caption']: written });
  const additionalMedia = further.map((file) => ({ kind: file.kind ?? kind, ...file.means }));
  return {
    wire: Object.assign(
      { Body },
      isDeclared ? spelled(choices, type) : untyped(choices),
      ...[...further, first].map(({ wire }) => wire),
    ),
    means: compact({
      type: 'media',
      media,
      additionalMedia: further.length > 0 ? additionalMedia : undefined,
    }) as DrawnContent['means'],
    issues: [
      ...issues.map(({ code }) => ({ code, at: ['Body'] })),
      ...[first, ...further].flatMap((file) => file.issues),
    ],
  };
};

const drawPlace: DrawContent = (choices) => {
  const { wire, means, issues } = objectOf<Location>(
    {
      latitude: ['Latitude', numeric(90)],
      longitude: ['Longitude', numeric(180)],
      name: ['Label', text],
      address: ['Address', text],
    },
    'latitude',
    'longitude',
  )(choices);
  const typed = now(choices, 3) ? untyped(choices) : spelled(choices, 'location');
  return { wire: { ...(wire as object), ...typed }, means: { type: 'location', location: means }, issues };
};

const drawButton: DrawContent = (choices) => {
  const shown = { text: ['ButtonText', text], payload: ['ButtonPayload', text] } as const;
  const { wire, means, issues } = objectOf<Button>(shown, 'text')(choices);
  // Blank words are no sign of a button, where no type says that it is one.
  const isTold = String((wire as { ButtonText: string }).ButtonText).trim() !== '';
  const typed = isTold && now(choices, 3) ? untyped(choices) : spelled(choices, 'button');
  return { wire: { ...(wire as object), ...typed, Body: 'x' }, means: { type: 'button', button: means }, issues };
};

const answered = (wire: object, interactive: object, issues: DrawnContent['issues'] = []): DrawnContent => ({
  wire,
  means: { type: 'interactive', interactive },
  issues,
});

/** A tap whose id may have got lost, told by the keys of a button or of a row. */
const drawTap: DrawContent = (choices) => {
  const isRow = now(choices, 2);
  const [idKey, titleKey] = isRow ? (['ListId', 'ListTitle'] as const) : (['ButtonPayload', 'ButtonText'] as const);
  const shown = { id: [idKey, id], title: [titleKey, text] } as const;
  const { wire, means, issues } = objectOf<ButtonReply>(shown, 'title')(choices);
  const kind = isRow ? 'list_reply' : 'button_reply';
  return answered({ ...(wire as object), ...spelled(choices, 'interactive') }, { kind, ...means }, issues);
};

/** Each of the two ways in which a form comes, with what is read in it. */
const FORMS: readonly (readonly [wire: object, read: object, issues: DrawnContent['issues']])[] = [
  [{ FlowData: '{"a":[1]}', InteractiveData: '{"flowResponse":{"b":1}}' }, { response: { a: [1] } }, []],
  [{ FlowData: '', InteractiveData: '{"flowResponse":{"b":1}}' }, { response: { b: 1 } }, []],
  [{ FlowData: { a: true } }, { response: { a: true } }, []],
  [{ FlowData: 'broken', InteractiveData: { flowResponse: {} } }, { response: {} }, []],
  [{ FlowData: '[1]' }, { responseText: '[1]' }, [{ code: 'dropped_field', at: ['FlowData'] }]],
  [
    { InteractiveData: '{"flowResponse":"[1]"}' },
    { responseText: '[1]' },
    [{ code: 'dropped_field', at: ['InteractiveData'] }],
  ],
];

const drawForm: DrawContent = (choices) => {
  const [wire, read, issues] = oneOf(choices, FORMS);
  const Body = pick(choices, '', 'Sent');
  const typed = now(choices, 3) ? untyped(choices) : spelled(choices, 'interactive');
  return answered(
    { ...structuredClone(wire), ...typed, Body },
    { kind: 'flow_reply', ...(Body && { body: Body }), ...read },
    issues,
  );
};

const drawPermission: DrawContent = (choices) => {
  const [ButtonPayload, response] = pick(
    choices,
    ['ACCEPTED', 'accept'] as const,
    ['REJECTED', 'reject'] as const,
    ['', undefined] as const,
  );
  const wire = { ButtonText: 'VOICE_CALL_REQUEST', ButtonPayload, ...spelled(choices, 'interactive') };
  return answered(wire, compact({ kind: 'call_permission_reply', response }));
};

/** Inferred: `Body` is the emoji, and the message that is answered the target. */
const drawReaction: DrawContent = (choices, { context = {} }) => {
  const { messageId, from: _, ...more } = context as Context;
  const wire = { Body: pick(choices, '👍', ' 👍', '', null), ...spelled(choices, 'reaction') } as const;
  const wireType = (wire as { MessageType?: string }).MessageType;
  if (messageId === undefined)
    return unknown(wire, { reason: 'malformed', wireType }, { code: 'invalid_record', at: [] });
  const reaction = wire.Body ? { kind: 'added', messageId, emoji: wire.Body } : { kind: 'removed', messageId };
  const isAround = Object.keys(more).length > 0;
  return { wire, means: { type: 'reaction', reaction, ...(!isAround && { context: undefined }) }, issues: [] };
};

/** A word of tomorrow: alone, or beside what tells what the message is. */
const drawNew: DrawContent = (choices) => {
  const MessageType = pick(choices, 'hologram', 'constructor', 'Poll_Creation');
  const issue = { code: 'unknown_type', at: ['MessageType'] } as const;
  if (now(choices, 2))
    return unknown({ MessageType, Body: 'x' }, { reason: 'unrecognized', wireType: MessageType }, issue);
  const location = { latitude: 1, longitude: 2 };
  return { wire: { MessageType, Latitude: '1', Longitude: 2 }, means: { type: 'location', location }, issues: [] };
};

const CONTENTS = [
  ...[drawText, drawText, drawMedia, drawMedia, drawPlace, drawButton],
  ...[drawTap, drawForm, drawPermission, drawReaction, drawNew],
];

export const drawContent: DrawContent = (choices, around) => oneOf(choices, CONTENTS)(choices, around);
