import type { Button, MediaFile, MessageType } from '../../../src/index.ts';
import { cards } from '../../laws/shaped/cards.ts';
import { type Choices, now, oneOf, pick } from '../../laws/shaped/choices.ts';
import { asIs, below, compact, type Drawn, objectOf } from '../../laws/shaped/drawn.ts';
import { type DrawnContent, unknown } from '../../laws/shaped/record.ts';
import { anyText, id, text, url } from '../../laws/shaped/values.ts';
import { location } from '../../laws/shaped/whatsapp.ts';

/** A body, and what its type is called. */
interface Said extends Omit<DrawnContent, 'wire'> {
  readonly type: string;
  readonly wire: unknown;
}

function said(wireType: string, type: MessageType, { wire, means, issues }: Drawn): Said {
  return { type: wireType, wire, means: { type, [type]: means }, issues };
}

interface Reply {
  postback?: string;
  id?: string;
  title: string;
  description?: string;
}

/** With an id a title may be empty. */
function reply(choices: Choices): Drawn {
  const [title, description] = [['title', text] as const, ['description', text] as const];
  if (now(choices, 3)) return objectOf<Reply>({ title, description }, 'title')(choices);
  const ids = { postback: ['postbackText', id], id: ['id', id] } as const;
  return objectOf<Reply>({ ...ids, title: ['title', anyText], description }, 'id', 'title')(choices);
}

function drawText(choices: Choices): Said {
  return said('text', 'text', objectOf<{ body: string }>({ body: ['text', anyText] }, 'body')(choices));
}

const FILES = [
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['file', 'document'],
  ['sticker', 'sticker'],
] as const;

function drawFile(choices: Choices): Said {
  const [wireType, kind] = oneOf(choices, FILES);
  const drawn = objectOf<MediaFile>({
    url: ['url', url],
    mimeType: [pick(choices, 'contentType', 'content-type'), text],
    caption: ['caption', text],
    filename: ['name', text],
  })(choices);
  return said(wireType, 'media', { ...drawn, means: { kind, ...drawn.means } });
}

function drawPlace(choices: Choices): Said {
  return said('location', 'location', location(choices));
}

function drawCards(choices: Choices): Said {
  const { wire, means = [], issues } = cards(asIs)(choices);
  return said('contact', 'contacts', { wire: { contacts: wire }, means, issues: below('contacts', issues) });
}

function drawTap(choices: Choices): Said {
  const wireType = pick(choices, 'quick_reply', 'text');
  const drawn = objectOf<Button>({ text: ['text', text], payload: ['postbackText', text] }, 'text')(choices);
  return said(wireType, 'button', { ...drawn, wire: { ...(drawn.wire as object), type: 'button' } });
}

function drawReply(choices: Choices): Said {
  const kind = pick(choices, 'button_reply', 'list_reply');
  const { wire, means, issues } = reply(choices);
  const { postback, id: whole, title, description } = means as Reply;
  const shown = { title, description: kind === 'list_reply' ? description : undefined };
  return said(kind, 'interactive', { wire, means: compact({ kind, id: postback ?? whole, ...shown }), issues });
}

function drawReaction(choices: Choices): Said {
  const emoji = pick(choices, '👍', '❤️', '', null, undefined);
  const target = objectOf<{ messageId: string }>({ messageId: [pick(choices, 'id', 'gsId'), id] }, 'messageId');
  const { wire, means, issues } = target(choices);
  const reaction = emoji ? { kind: 'added', ...means, emoji } : { kind: 'removed', ...means };
  return said('reaction', 'reaction', { wire: { ...(wire as object), emoji }, means: reaction, issues });
}

const BODIES = [drawText, drawFile, drawPlace, drawCards, drawTap, drawReply, drawReaction];

/** The body under its key, now and then as JSON text, as forms have it. */
export function drawContent(choices: Choices): DrawnContent {
  if (now(choices, 12)) {
    const type = pick(choices, 'hologram', 'constructor', '__proto__');
    const issue = { code: 'unknown_type', at: ['type'] } as const;
    return unknown({ type, payload: { text: 'x' } }, { reason: 'unrecognized', wireType: type }, issue);
  }
  if (now(choices, 12)) {
    const payload = pick<unknown>(choices, 5, 'junk', [], '[1]', null);
    const issue = { code: 'invalid_record', at: ['payload'] } as const;
    return unknown({ type: 'text', payload }, { reason: 'malformed', wireType: 'text' }, issue);
  }
  const draw = oneOf(choices, BODIES);
  const { type, wire, means, issues } = draw(choices);
  // The type inside is looked for in an object alone.
  const isText = draw !== drawTap && now(choices, 6);
  return { wire: { type, payload: isText ? JSON.stringify(wire) : wire }, means, issues: below('payload', issues) };
}

/** Enterprise: a text in the record, or a body as JSON text under its type. */
export function drawFlatContent(choices: Choices): DrawnContent {
  if (now(choices, 2)) {
    const { wire, means, issues } = drawPlace(choices);
    return { wire: { type: 'location', location: JSON.stringify(wire) }, means, issues: below('location', issues) };
  }
  const { wire, means } = anyText(choices);
  return { wire: { type: 'text', text: wire }, means: { type: 'text', text: { body: means } }, issues: [] };
}
