import type { ContactCard } from '../../../src/index.ts';
import { card, cards } from './cards.ts';
import { now, pick } from './choices.ts';
import { below, compact, type Drawn, nothing, object, rows, type Spelling } from './drawn.ts';
import { interactive } from './meta-interactive.ts';
import { type Dialect, MEDIA_TYPES, mediaContent, medium } from './meta-media.ts';
import { system } from './meta-system.ts';
import { type DrawContent, under } from './record.ts';
import { anyText, id, text } from './values.ts';
import { location, order } from './whatsapp.ts';

const textBody = object<{ body: string }>(rows<{ body: string }>({ body: ['body', anyText] }, 'body'));

const button = object<{ text: string }>(
  rows<{ text: string; payload?: string }>({ text: ['text', text], payload: ['payload', text] }, 'text'),
);

/** Taking a reaction back is an empty, a `null` or a missing emoji. One sample of Meta's spells the id with three s. */
function reaction(spell: Spelling): DrawContent {
  return (choices) => {
    const key = pick(choices, 'message_id', 'messsage_id');
    const table = rows<{ messageId: string; emoji?: string }>(
      { messageId: [key, id], emoji: ['emoji', text] },
      'messageId',
    );
    const { wire, means, issues } = object<{ messageId: string; emoji?: string }>(table, spell)(choices);
    // An emoji that is no text was not taken back.
    if (issues.length > 0) {
      const unknown = { reason: 'malformed', wireType: 'reaction' };
      const at = [{ code: 'invalid_record', at: ['reaction', 'emoji'] } as const];
      return { wire: { reaction: wire }, means: { type: 'unknown', unknown }, issues: at };
    }
    const kind = means?.emoji === undefined ? 'removed' : 'added';
    return {
      wire: { reaction: wire },
      means: { type: 'reaction', reaction: { kind, ...means } },
      issues: below('reaction', issues),
    };
  };
}

/** Cards in a list, or one card that is none. `origin` may stand on the record and holds for cards that say nothing. */
function sharedCards(spell: Spelling): DrawContent {
  return (choices) => {
    const key = pick(choices, 'contacts', 'contact');
    const isOne = now(choices, 6);
    const one = (): Drawn<ContactCard[]> => {
      const { wire, means, issues } = card(spell)(choices);
      return { wire, means: means && [means], issues };
    };
    const drawn = isOne ? one() : now(choices, 12) ? nothing([]) : cards(spell)(choices);
    const origin = now(choices, 6) ? 'contact_request' : undefined;
    const means = (drawn.means ?? []).map((shared) => (origin ? { origin, ...shared } : shared));
    const wire = compact({ [key]: drawn.wire, origin });
    return { wire, means: { type: 'contacts', contacts: means }, issues: below(key, drawn.issues) };
  };
}

function edit(dialect: Dialect): DrawContent {
  return (choices) => {
    const { wire: target, means: messageId } = {
      ...object<{ messageId: string }>(
        rows<{ messageId: string }>({ messageId: ['original_message_id', id] }, 'messageId'),
        dialect.spell,
      )(choices),
    };
    if (now(choices, 4)) return { wire: { edit: target }, means: { type: 'edit', edit: messageId }, issues: [] };
    const wireType = pick(choices, 'text', 'image', 'video', 'document');
    const inner: Drawn = (wireType === 'text' ? textBody : medium(wireType, dialect))(choices);
    const content = wireType === 'text' ? { type: 'text', text: inner.means } : { type: 'media', media: inner.means };
    const message = { type: wireType, [wireType]: inner.wire, context: { id: 'M0' } };
    return {
      wire: { edit: { ...(target as object), message } },
      means: { type: 'edit', edit: { ...(messageId as object), content } },
      issues: below('edit', below('message', below(wireType, inner.issues))),
    };
  };
}

/** What a provider says it does not deliver; Cloud may name what the user sent. */
function notDelivered(wireType: string): DrawContent {
  return (choices) => {
    const unsupportedType = now(choices, 3) ? pick(choices, 'poll_creation', 'pin') : undefined;
    const wire = unsupportedType ? { unsupported: { type: unsupportedType } } : {};
    return {
      wire,
      means: { type: 'unknown', unknown: compact({ reason: 'unsupported', wireType, unsupportedType }) },
      issues: [],
    };
  };
}

/** How the body of each declared type is drawn. */
export function contentsOf(dialect: Dialect): { readonly [wireType: string]: DrawContent } {
  const { spell } = dialect;
  return {
    text: under('text', 'text', textBody),
    ...Object.fromEntries(MEDIA_TYPES.map((type) => [type, mediaContent(type, dialect)])),
    location: under('location', 'location', location),
    contacts: sharedCards(spell),
    interactive: interactive(spell),
    button: under('button', 'button', button),
    order: under('order', 'order', order(spell)),
    reaction: reaction(spell),
    system: system(spell),
    request_welcome: () => ({ wire: {}, means: { type: 'system', system: { kind: 'chat_opened' } }, issues: [] }),
    edit: edit(dialect),
    revoke: under(
      'revoke',
      'revoke',
      object(rows<{ messageId: string }>({ messageId: ['original_message_id', id] }, 'messageId'), spell),
    ),
    unsupported: notDelivered('unsupported'),
    unknown: notDelivered('unknown'),
    ephemeral: notDelivered('ephemeral'),
  };
}
