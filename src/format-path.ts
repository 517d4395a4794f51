import type { Path } from './contract/result.ts';

/** A sender can make keys of any length, and nest them as deep. No key of a provider is longer than this. */
const MAX_KEY = 40;
const MAX_PATH = 300;

const NAME = /^[a-z_$][\w$]*$/i;

/** What is neither ASCII that can be printed nor a letter: controls, line breaks, bidi marks, halves of surrogate pairs. */
const UNSAFE = /\p{Default_Ignorable_Code_Point}|[^ -~\p{L}]/gu;

/**
 * A path for one line of a log, such as `messages[0].image`. Keys can be the sender's: one that is no plain name stands in
 * brackets and quotes, with `\uXXXX` for whatever could act on a terminal or forge a line. A key of more than 40
 * characters, and a path of more than 300, is cut and ends with `…`. The body as a whole is `(body)`.
 */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    const spelled = typeof step === 'number' ? `[${step}]` : formatKey(step);
    if (text.length + spelled.length > MAX_PATH) return `${text}…`;
    text += text === '' ? spelled.replace(/^\./, '') : spelled;
  }
  return text || '(body)';
}

function formatKey(key: string): string {
  if (key.length <= MAX_KEY && NAME.test(key)) return `.${key}`;
  const shown = key.slice(0, MAX_KEY).replaceAll(/["\\]/g, '\\$&').replaceAll(UNSAFE, escapeUnits);
  return `["${shown}${key.length > MAX_KEY ? '…' : ''}"]`;
}

function escapeUnits(character: string): string {
  const escapes = character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escapes.join('');
}
