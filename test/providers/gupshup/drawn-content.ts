import { cards } from '../../laws/shaped/cards.ts';
import { type Choices, now, pick } from '../../laws/shaped/choices.ts';
import { asIs, below, compact, type Drawn, object, rows } from '../../laws/shaped/drawn.ts';
import type { DrawnContent } from '../../laws/shaped/record.ts';
import { anyText, id, text, url } from '../../laws/shaped/values.ts';
import { location } from '../../laws/shaped/whatsapp.ts';

interface WireFile {
  url?: string;
  mimeType?: string;
  caption?: string;
  filename?: string;
}

const file = (choices: Choices): Drawn<WireFile> =>
  object<WireFile>(
    rows<WireFile>({
      url: ['url', url],
      mimeType: [pick(choices, 'contentType', 'content-type'), text],
      caption: ['caption', text],
      filename: ['name', text],
    }),
  )(choices);

const FILES = [
  ['image', { kind: 'image' }],
  ['video', { kind: 'video' }],
  ['audio', { kind: 'audio' }],
  ['file', { kind: 'document' }],
  ['sticker', { kind: 'sticker' }],
] as const;

interface Reply {
  postback?: string;
  id?: string;
  title: string;
  description?: string;
}

/** With an id a title may be empty. */
function reply(choices: Choices): Drawn<Reply> {
  return now(choices, 3)
    ? object<Reply>(rows<Reply>({ title: ['title', text], description: ['description', text] }, 'title'))(choices)
    : object<Reply>(
        rows<Reply>(
          {
            postback: ['postbackText', id],
            id: ['id', id],
            title: ['title', anyText],
            description: ['description', text],
          },
          'id',
          'title',
        ),
      )(choices);
}

interface Said {
  readonly type: string;
  readonly wire: unknown;
  readonly means: DrawnContent['means'];
  readonly issues: DrawnContent['issues'];
}

function drawText(choices: Choices): Said {
  const { wire, means, issues } = object<{ body: string }>(rows<{ body: string }>({ body: ['text', anyText] }, 'body'))(
    choices,
  );
  return { type: 'text', wire, means: { type: 'text', text: means }, issues };
}

function drawFile(choices: Choices): Said {
  const [type, kind] = FILES[choices.below(FILES.length)] as (typeof FILES)[number];
  const { wire, means, issues } = file(choices);
  return { type, wire, means: { type: 'media', media: { ...kind, ...means } }, issues };
}

function drawPlace(choices: Choices): Said {
  const { wire, means, issues } = location(choices);
  return { type: 'location', wire, means: { type: 'location', location: means }, issues };
}

function drawCards(choices: Choices): Said {
  const { wire, means, issues } = cards(asIs)(choices);
  return {
    type: 'contact',
    wire: { contacts: wire },
    means: { type: 'contacts', contacts: means ?? [] },
    issues: below('contacts', issues),
  };
}

function drawTap(choices: Choices): Said {
  const type = pick(choices, 'quick_reply', 'text');
  const table = rows<{ text: string; payload?: string }>(
    { text: ['text', text], payload: ['postbackText', text] },
    'text',
  );
  const { wire, means, issues } = object<object>(table)(choices);
  return { type, wire: { ...(wire as object), type: 'button' }, means: { type: 'button', button: means }, issues };
}

function drawReply(choices: Choices): Said {
  const type = pick(choices, 'button_reply', 'list_reply');
  const { wire, means, issues } = reply(choices);
  const { postback, id: whole, title, description } = means as Reply;
  const interactive = compact({
    kind: type,
    id: postback ?? whole,
    title,
    description: type === 'list_reply' ? description : undefined,
  });
  return { type, wire, means: { type: 'interactive', interactive }, issues };
}

function drawReaction(choices: Choices): Said {
  const emoji = pick(choices, '👍', '❤️', '', null, undefined);
  const { wire, means, issues } = object<{ messageId: string }>(
    rows<{ messageId: string }>({ messageId: [pick(choices, 'id', 'gsId'), id] }, 'messageId'),
  )(choices);
  const reaction = emoji ? { kind: 'added', ...means, emoji } : { kind: 'removed', ...means };
  return { type: 'reaction', wire: { ...(wire as object), emoji }, means: { type: 'reaction', reaction }, issues };
}

/** The body under its key, now and then as JSON text, as forms have it. */
export function drawContent(choices: Choices): DrawnContent {
  if (now(choices, 12)) {
    const type = pick(choices, 'hologram', 'constructor', '__proto__');
    return {
      wire: { type, payload: { text: 'x' } },
      means: { type: 'unknown', unknown: { reason: 'unrecognized', wireType: type } },
      issues: [{ code: 'unknown_type', at: ['type'] }],
    };
  }
  if (now(choices, 12)) {
    const payload = pick<unknown>(choices, 5, 'junk', [], '[1]', null);
    return {
      wire: { type: 'text', payload },
      means: { type: 'unknown', unknown: { reason: 'malformed', wireType: 'text' } },
      issues: [{ code: 'invalid_record', at: ['payload'] }],
    };
  }
  const draw = pick<(choices: Choices) => Said>(
    choices,
    drawText,
    drawFile,
    drawPlace,
    drawCards,
    drawTap,
    drawReply,
    drawReaction,
  );
  const { type, wire, means, issues } = draw(choices);
  // The type inside is looked for in an object alone.
  const isText = draw !== drawTap && now(choices, 6);
  return {
    wire: { type, payload: isText ? JSON.stringify(wire) : wire },
    means,
    issues: below('payload', issues),
  };
}

/** Enterprise: a text in the record, or a body as JSON text under its type. */
export function drawFlatContent(choices: Choices): DrawnContent {
  if (now(choices, 2)) {
    const drawn = drawPlace(choices);
    return {
      wire: { type: 'location', location: JSON.stringify(drawn.wire) },
      means: drawn.means,
      issues: below('location', drawn.issues),
    };
  }
  const { wire, means } = anyText(choices);
  return { wire: { type: 'text', text: wire }, means: { type: 'text', text: { body: means } }, issues: [] };
}
