// Writes src/testing/samples.ts: a choice of the fixtures, with what becomes of them by their hand-written expected files.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** By provider: every type and kind that its pages show, receipts, and what is no message. */
const CHOSEN = {
  'meta-cloud': `
    text.plain text.reply text.forwarded-many-times text.referral-of-an-image-ad text.sender-known-by-user-id-only
    media.image-with-caption media.video-with-caption media.voice-note media.document-with-filename
    media.sticker-animated location.of-a-place contacts.full-card button.quick-reply interactive.button-reply
    interactive.list-reply interactive.flow-reply interactive.call-permission-given-for-a-time order.two-items
    reaction.added reaction.removed-with-empty-emoji edit.text revoke.by-the-user system.number-changed
    system.user-id-changed system.identity-changed system.chat-opened referral.nothing-but-a-referral
    context.nothing-but-a-context unknown.unsupported-with-inner-type status.sent status.delivered status.read
    status.played status.failed status.group-with-participant batch.message-status-and-error-in-one-value
    unhandled.echoes-of-the-business-app`,
  'meta-onprem': `
    text.simple text.reply-to-business-message text.from-an-ad-with-image media.image-with-caption media.voice-note
    media.document-with-filename location.named-place contacts.full-card button.with-payload interactive.button-reply
    interactive.list-reply order.from-the-catalog reaction.added system.user-joined-group system.identity-changed
    unknown.not-supported-by-the-client referral.without-time context.without-content status.sent-delivered-read
    status.deleted-by-the-user batch.messages-statuses-and-errors unhandled.out-of-band-errors`,
  infobip: `
    text.every-item-field text.quoting-an-outbound-message text.from-an-ad-with-image media.image-with-caption
    media.voice-note-with-caption media.document-named-in-the-caption media.sticker location.named-place
    contacts.every-card-field button.quick-reply interactive.button-reply interactive.list-reply
    interactive.flow-reply interactive.call-permission-accepted interactive.payment-confirmation
    interactive.authentication-verified order.two-items-with-text reaction.added referral.nothing-but-a-referral
    context.nothing-but-a-context unknown.unsupported status.delivered status.seen status.undeliverable-with-error
    unhandled.marketing-stop unhandled.template-status`,
  'sinch-legacy': `
    text.messages-as-object text.reply-to-business-message text.from-an-ad-with-video media.image-with-caption
    media.video media.voice-note media.document-named-by-caption media.sticker location.flat contacts.card
    button.messages-as-object interactive.button-reply interactive.list-reply order.numbers-and-digits
    reaction.added-and-removed system.number-changed referral.nothing-but-a-referral context.nothing-but-a-context
    unknown.declared-as-not-delivered status.delivered status.read-at-iso-time batch.buttons-with-one-id
    unhandled.single-message-from-the-business-itself`,
  innopaas: `
    text.as-documented text.quoting-a-message media.image-with-caption media.document media.sticker location.numbers
    contacts.array-under-contact button.quick-reply interactive.button-reply-in-camel-case
    interactive.list-reply-in-camel-case order.in-camel-case reaction.added system.number-changed-in-camel-case
    context.nothing-but-a-context unknown.unsupported-with-error status.delivered status.read status.failed
    unhandled.template-status unhandled.message-from-the-business-itself`,
};

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(`${root}fixtures/${path}`, 'utf8'));

/**
 * @param {string} provider
 * @param {string} name
 */
function sampleOf(provider, name) {
  const body = read(`${provider}/${name}.json`);
  const { messages, statuses, unhandled } = read(`${provider}/${name}.expected.json`);
  return {
    provider,
    name,
    body,
    messages: messages.map((/** @type {{ type: string }} */ { type }) => type),
    statuses: statuses.map((/** @type {{ status: string }} */ { status }) => status),
    unhandled: unhandled.map((/** @type {{ kind: string }} */ { kind }) => kind),
  };
}

/** The text of src/testing/samples.ts. */
export function spellSamples() {
  const samples = Object.entries(CHOSEN).flatMap(([provider, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => sampleOf(provider, name)),
  );
  const text = JSON.stringify(samples).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// Written by scripts/samples.mjs from the fixtures: edit those, or the list in it.
import type { Sample } from './sample.ts';

/**
 * Bodies as providers post them, with what becomes of them: of every provider, of every type of message, receipts, and what
 * is no message. Each fits its provider's pages: there are no issues.
 */
export const samples: readonly Sample[] = /* @__PURE__ */ JSON.parse(
  // biome-ignore format: one line is enough
  '${text}',
);
`;
}

export const path = `${root}src/testing/samples.ts`;

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // A file that is written is newer than what was built of it.
  const samples = spellSamples();
  if (samples !== readFileSync(path, 'utf8')) writeFileSync(path, samples);
}
