import type { ProviderId } from '../contract/message.ts';
import type { ParseResult } from '../contract/result.ts';
import { parseInbound } from '../parse-inbound.ts';
import type { ParsedBody } from './bodies.ts';
import type { Disguise } from './disguise.ts';
import { nameType } from './summary.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a key ends with under which the wire has words of its own: `type`, `mediaType`, `del_status`. */
const WORD_KEYS: ReadonlySet<string> = new Set(
  'type subtype status object field event channel product direction action response'.split(' '),
);

/** And of types of files: those that WhatsApp takes (Meta's pages on media). */
const FILE_TYPES: ReadonlySet<string> = new Set(
  'application image jpeg png webp audio aac amr mpeg mp4 ogg opus codecs video 3gpp text plain pdf'.split(' '),
);

/** A constant of a provider's, such as Infobip's `NO_ERROR`. */
const IN_CAPITALS = /^[A-Z]+(?:_[A-Z]+)*$/;

/** What the keys end with under which people write. There a word in capitals may be theirs, but none of several in one. */
const SAID_KEYS: ReadonlySet<string> = new Set('body text caption title description label headline'.split(' '));

/** Keys, or what they end with, under which a digit is a word: flags as 1 and 0, versions, Infobip's groups of statuses, counts of files. */
const DIGIT_KEYS: ReadonlySet<string> = new Set(
  'billable animated voice acknowledged forwarded frequentlyforwarded ispermanent isfirstpartysticker groupid nummedia version'.split(
    ' ',
  ),
);
const DIGIT = /^(?:v?\d|true|false)$/;

/** What can be a word, or several in one. */
const RUN = /[A-Za-z\d]+|[\u0080-\u{10ffff}]+/gu;

/** Where a word ends within a run: `productRetailerId` has three words. */
const END = /[a-z](?=[A-Z\d])|[A-Z](?=[A-Z][a-z]|\d)|\d(?=[A-Za-z])/g;

const NUMBER = /-?\d+(?:\.\d+)?/y;
const EXPONENT = /[eE][+-]?\d+/y;
const KEY_FOLLOWS = /\s*:/y;

/** The keys of a text that is no JSON, and everything else in it. */
const KEY_OR_RUN = /"[\w-]+" ?:|[a-z0-9\u0080-\u{10ffff}]+/giu;

/** A line of JSON in which nothing is left of a body but its structure and the words that the parser itself knows. */
export function redactBody({ text, result }: Pick<ParsedBody, 'text' | 'result'>, disguise: Disguise): string {
  if (result.issues.some(({ code }) => code === 'invalid_json')) return redactBroken(text, disguise);
  // Of a body in another form what it was parsed to is written.
  const json = isJson(text) ? text : JSON.stringify(result.raw);
  return redactJson(json, disguise).replace(/[\r\n][\t ]*/g, '');
}

/** Whether a redacted body is still read as the body was: if not, it does not show what it is to show. */
export function isReadAlike(line: string, result: ParseResult, provider: ProviderId | undefined): boolean {
  const outline = ({ provider, messages, statuses, unhandled, issues }: ParseResult): string =>
    JSON.stringify([
      provider,
      messages.map(nameType),
      statuses.map(({ status }) => status),
      unhandled.map(({ kind }) => kind),
      issues.map(({ code }) => code).sort(),
    ]);
  return outline(parseInbound(line, { provider })) === outline(result);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF+/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Text for text, so that nothing is parsed that is too deep or too large to be written again. */
export function redactJson(json: string, disguise: Disguise): string {
  const pieces: string[] = [];
  /** Of each object around, which key the next item of a numbered list has. */
  const numbers: number[] = [];
  let key = '';
  let copied = 0;
  const put = (from: number, to: number, piece: string): void => {
    pieces.push(json.slice(copied, from), piece);
    copied = to;
  };
  for (let at = 0; at < json.length; at++) {
    const character = json.charAt(at);
    if (character === '{') numbers.push(0);
    else if (character === '}') numbers.pop();
    else if (character === '"') {
      const end = endOfString(json, at);
      const text: string = JSON.parse(json.slice(at, end));
      const isKey = follows(KEY_FOLLOWS, json, end) > end;
      if (isKey) key = text;
      const other = isKey ? redactKey(text, numbers, disguise) : redactText(key, text, disguise);
      put(at, end, JSON.stringify(other));
      at = end - 1;
    } else if (character === '-' || isDigit(character)) {
      const end = follows(NUMBER, json, at);
      put(at, end, redactDigits(key, json.slice(at, end), disguise));
      // An exponent stays, and with it whether the number is one that JavaScript has.
      at = follows(EXPONENT, json, end) - 1;
    }
  }
  return pieces.join('') + json.slice(copied);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function endOfString(json: string, start: number): number {
  let end = start + 1;
  while (json.charAt(end) !== '"') end += json.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

/** Where a sticky pattern ends that matches from there on, or the same place. */
function follows(pattern: typeof NUMBER, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The keys of a list that is written as an object say nothing. All others may: a sender can have made them. */
function redactKey(key: string, numbers: number[], disguise: Disguise): string {
  const number = numbers.at(-1);
  if (number === undefined || key !== String(number)) return redactWords(key, disguise);
  numbers[numbers.length - 1] = number + 1;
  return key;
}

/** Word for word, so that a type that nobody knows and the key that is called like it stay the same. */
function redactWords(text: string, disguise: Disguise): string {
  return text.replace(RUN, (run) => {
    if (isKnown(run)) return run;
    const words = wordsOf(run);
    const others = words.map((word, index) => {
      // The numbers of a list are at the end of a key with Twilio.
      const isNumber = /^\d\d?$/.test(word) && isKnown(words[index - 1] ?? '');
      return isNumber || isKnown(word) ? word : disguise(word);
    });
    return others.join('');
  });
}

function wordsOf(run: string): string[] {
  return run.replace(END, '$& ').split(' ');
}

function isKnown(word: string): boolean {
  return VOCABULARY.has(word.toLowerCase());
}

/** `audio/ogg; codecs=opus` */
function redactFileType(text: string, disguise: Disguise): string {
  return text.replace(/[a-z0-9]+/gi, (word) => (FILE_TYPES.has(word.toLowerCase()) ? word : disguise(word)));
}

function redactText(key: string, text: string, disguise: Disguise): string {
  if (/^\s*[[{]/.test(text) && isJson(text)) return redactJson(text, disguise);
  if (isWordKey(key) && /^\w+\//.test(text)) return redactFileType(text, disguise);
  if (isWordKey(key) && !/\s/.test(text.trim())) return redactWords(text, disguise);
  if (IN_CAPITALS.test(text) && (text.includes('_') || !SAID_KEYS.has(lastWordOf(key)))) {
    const other = redactWords(text, disguise);
    if (other === text || lastWordOf(key) === 'name') return other;
  }
  // The letters say what an id of Twilio's is of.
  const [mark = ''] = (lastWordOf(key) === 'sid' && /^[SM]M/.exec(text)) || [];
  return mark + redactDigits(key, text.slice(mark.length), disguise);
}

function redactDigits(key: string, text: string, disguise: Disguise): string {
  const isDigit = DIGIT.test(text) && (DIGIT_KEYS.has(nameOf(key)) || DIGIT_KEYS.has(lastWordOf(key)));
  return isDigit ? text : disguise(text);
}

/** Whether values under a key are words of the wire, as far as the parser knows them. */
export function isWordKey(key: string): boolean {
  return WORD_KEYS.has(lastWordOf(key));
}

function lastWordOf(key: string): string {
  return String(wordsOf(key.replace(/[^A-Za-z]/g, ' ').trim()).at(-1)).toLowerCase();
}

function nameOf(key: string): string {
  return key.replace(/[_-]/g, '').toLowerCase();
}

/** What is no JSON stays none: brackets and quotation marks are kept, and of all else the keys that the parser knows. */
function redactBroken(text: string, disguise: Disguise): string {
  const redacted = text.replace(KEY_OR_RUN, (piece) =>
    piece.startsWith('"') ? redactWords(piece, disguise) : disguise(piece),
  );
  return redacted.replace(/[\r\n]/g, ' ');
}
