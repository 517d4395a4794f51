import type { Location } from '../../../contract/content.ts';
import type { Interactive } from '../../../contract/interactive.ts';
import type { Media } from '../../../contract/media.ts';
import type { InboundMessage, MediaMessage, UnknownMessage } from '../../../contract/message.ts';
import { areDense } from '../../answers.ts';
import { move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeType } from '../../unknown.ts';

/** By MIME type, which alone tells what a further file is. */
const KINDS: readonly (readonly [start: RegExp, kind: Media['kind']])[] = [
  [/^image\/webp/i, 'sticker'],
  [/^image\//i, 'image'],
  [/^video\//i, 'video'],
  [/^(?:audio\/|application\/ogg)/i, 'audio'],
  [/./s, 'document'],
];

function sayFiles(message: MediaMessage, refuse: Refuse): Wire {
  const { media, additionalMedia: further = [] } = message;
  const { kind } = media;
  if (kind === 'other') refuse('media.kind');
  if (further.length > 0 && isNoFile(media)) refuse('media.url');
  const count = (isNoFile(media) ? 0 : 1) + further.length;
  const files = [move(media, { url: 'MediaUrl0', mimeType: 'MediaContentType0' })];
  for (const [index, file] of further.entries()) {
    const type = file.mimeType?.trim();
    const told = type ? KINDS.find(([start]) => start.test(type))?.[1] : kind;
    if (told !== file.kind || isNoFile(file)) refuse(`additionalMedia[${index}].kind`);
    take(file, 'kind');
    files.push(move(file, { url: `MediaUrl${index + 1}`, mimeType: `MediaContentType${index + 1}` }));
  }
  return { MessageType: kind, NumMedia: String(count), Body: takeBody(media), ...joined(files) };
}

function isNoFile({ url, mimeType = '' }: Media): boolean {
  return url === undefined && mimeType.trim() === '';
}

function joined(parts: readonly (Wire | undefined)[]): Wire {
  return Object.assign({}, ...parts);
}

/** A file ends with letters, and digits between them. */
function endsLikeFile(text: string): boolean {
  return !/^www\./i.test(text) && /^[^/\r\n]+\.[a-z\d]{1,10}$/i.test(text) && !/\.\d{1,10}$/.test(text);
}

/** A document's name stands where a caption stands, and is told from one by its ending. */
function takeBody(media: Media): string {
  const isName = (text = '') => media.kind === 'document' && endsLikeFile(text.trim());
  const { filename } = media;
  const named = isName(filename) && filename === filename?.trim() ? take(media, 'filename') : undefined;
  if (named !== undefined) return named;
  return (isName(media.caption) ? undefined : take(media, 'caption')) ?? '';
}

function sayPlace(place: Location, refuse: Refuse): Wire {
  const coordinate = (key: 'latitude' | 'longitude') => {
    const degrees = String(take(place, key));
    if (degrees.includes('e')) refuse(`location.${key}`);
    return degrees;
  };
  return {
    MessageType: 'location',
    Latitude: coordinate('latitude'),
    Longitude: coordinate('longitude'),
    ...move(place, { name: 'Label', address: 'Address' }),
    Body: '',
  };
}

/** The label of the question whether the business may call. */
const CALL = 'VOICE_CALL_REQUEST';

function sayInteractive(part: Interactive, refuse: Refuse): Wire | undefined {
  switch (part.kind) {
    case 'button_reply': {
      const { title, id } = part;
      if (title === CALL || (title === '' && id === undefined)) refuse('interactive.title');
      return { ...move(part, { title: 'ButtonText', id: 'ButtonPayload' }), Body: title };
    }
    case 'list_reply': {
      const { title, id, description } = part;
      if (title === CALL || (title === '' && id === undefined)) refuse('interactive.title');
      // Seen in public tests without a description, and in public code in Meta's form.
      if (description === undefined) return { ...move(part, { title: 'ListTitle', id: 'ListId' }), Body: title };
      const reply = move(part, { id: 'id', title: 'title', description: 'description' });
      return { InteractiveData: JSON.stringify({ type: 'list_reply', list_reply: reply }), Body: title };
    }
    case 'flow_reply': {
      const { response } = part;
      if (part.body === CALL) refuse('interactive.body');
      if (response && areDense(response)) refuse('interactive.response');
      if (response === undefined && part.responseText === undefined) refuse('interactive');
      return {
        FlowData: response ? JSON.stringify(take(part, 'response')) : take(part, 'responseText'),
        InteractiveData: response && JSON.stringify({ flowResponse: response }),
        ...move(part, { body: 'Body' }),
      };
    }
    case 'call_permission_reply': {
      const response = take(part, 'response');
      return {
        ButtonText: CALL,
        Body: CALL,
        ButtonPayload: response && { accept: 'ACCEPTED', reject: 'REJECTED' }[response],
      };
    }
    default:
      refuse('interactive.kind');
      return undefined;
  }
}

/** Twilio has no word for what is not delivered. Without a type, or with one of these alone, a message says nothing. */
function sayUnknown(message: UnknownMessage, refuse: Refuse): Wire {
  const words = {
    undelivered: [],
    types: ['text', 'location', 'button'],
    // Without its target a reaction is none, which is not in its body.
    others: ['image', 'video', 'audio', 'document', 'sticker', 'contacts', 'interactive', 'reaction'],
    spell: (word: string) => word.toLowerCase(),
  };
  return { MessageType: takeType(message, words, refuse) };
}

export function sayContent(message: InboundMessage, refuse: Refuse): Wire | undefined {
  switch (message.type) {
    case 'text':
      return { MessageType: 'text', ...move(message.text, { body: 'Body' }) };
    case 'media':
      return sayFiles(message, refuse);
    case 'location':
      return sayPlace(message.location, refuse);
    case 'button': {
      const { text } = message.button;
      if (text === CALL) refuse('button.text');
      return {
        MessageType: 'button',
        ...move(message.button, { text: 'ButtonText', payload: 'ButtonPayload' }),
        Body: text,
      };
    }
    case 'interactive': {
      const answer = sayInteractive(message.interactive, refuse);
      return answer && { MessageType: 'interactive', ...answer };
    }
    case 'reaction': {
      // Public tests alone have it. The target stands where that of a reply does.
      const emoji = message.reaction.kind === 'removed' ? '' : take(message.reaction, 'emoji');
      return { MessageType: 'reaction', Body: emoji, OriginalRepliedMessageSid: take(message.reaction, 'messageId') };
    }
    case 'unknown':
      return sayUnknown(message, refuse);
    // No type and no word. Inferred.
    case 'referral':
    case 'context':
      return {};
    default:
      return undefined;
  }
}
