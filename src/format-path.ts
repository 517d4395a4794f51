import type { Path } from './contract/result.ts';

/** A sender can make keys of any length, and nest them as deep. No key of a provider is longer than this. */
export const MAX_KEY = 40;
const MAX_PATH = 300;

const NAME = /^[a-z_$][\w$]*$/i;

/** What is neither ASCII that can be printed nor a letter: controls, line breaks, bidi marks, halves of surrogate pairs. */
const UNSAFE = /\p{Default_Ignorable_Code_Point}|[^ -~\p{L}]/gu;

/**
 * Makes a text of a `path` that is safe to log, such as `messages[0].image`. The path of the whole body becomes
 * `(body)`.
 *
 * The sender can choose keys of a body. A key that is not a plain name is in brackets and quotes, with `\uXXXX` for
 * every character that could control a terminal or begin a new line. A key of more than 40 characters is cut, and so is
 * a path of more than 300; then there is a `…`.
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

export function formatKey(key: string): string {
  if (key.length <= MAX_KEY && NAME.test(key)) return `.${key}`;
  const shown = key.slice(0, MAX_KEY).replaceAll(/["\\]/g, '\\$&').replaceAll(UNSAFE, escapeUnits);
  return `["${shown}${key.length > MAX_KEY ? '…' : ''}"]`;
}

function escapeUnits(character: string): string {
  const escapes = character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escapes.join('');
}
