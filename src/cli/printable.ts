/**
 * What could act on a terminal: controls and escapes, bidi overrides and other invisible formats, line separators, and
 * halves of surrogate pairs. The two joiners stay: scripts and emoji need them, and they do nothing alone.
 */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}](?<!\u200c|\u200d)/gu;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** Most of what is shown. */
const HARMLESS = /^[ -~]*$/;

/** More than any terminal shows in one cell. A message can be 64 KB long, and an id or a key as long as the body. */
const MAX_LENGTH = 1000;

/** What somebody else wrote, fit to be shown on one line of a terminal. */
export function toPrintable(text: string): string {
  const start = text.slice(0, MAX_LENGTH);
  if (HARMLESS.test(start)) return start;
  return start
    .replaceAll(LINE_BREAK, '↵')
    .replaceAll('\t', ' ')
    .replaceAll(ACTIVE, (character) => `\\u{${hexOf(character)}}`);
}

/** The same JSON, with escapes in place of what could act on a terminal. */
export function toPrintableJson(json: string): string {
  if (HARMLESS.test(json)) return json;
  return json.replaceAll(ACTIVE, (character) => {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}

function hexOf(character: string): string {
  return (character.codePointAt(0) as number).toString(16);
}
