import type { ParseResult } from '../contract/result.ts';
import { formatKey } from '../format-path.ts';
import { lengthOf } from '../wire/wire-object.ts';
import { isWordKey } from './redact.ts';

/** A value in a body, and what it is told by: all that stands in the same place of an alike body is taken to be alike. */
export interface Leaf {
  readonly holder: { [key: string]: unknown };
  readonly key: string;
  readonly value: string | number | boolean;
  readonly respell: Spot['respell'];
  readonly path: string;
  readonly sort: string;
  /** The sort of the text of JSON in which it stands. */
  readonly text: string | undefined;
}

/** Deeper lies nothing that a provider has sent. */
const MAX_DEPTH = 64;

/** Where in a body a walk is. */
interface Spot {
  readonly path: string;
  /** As the library tells it. */
  readonly steps: readonly string[];
  readonly around: number;
  readonly isWhole: boolean;
  readonly text: string | undefined;
  /** Writes the texts of JSON anew in which this stands, or puts back the first ones. */
  readonly respell: (isAsBefore: boolean) => void;
}

const TOP: Spot = { path: '', steps: [], around: 0, isWhole: false, text: undefined, respell: () => {} };

/** The values of a body, but for those in what is `unhandled`, which is handed out whole, and may hold records all the same. */
export function findLeaves(result: ParseResult, surroundings: Map<string, number>): Leaf[] {
  const leaves: Leaf[] = [];
  const whole = new Set(result.unhandled.map(({ path }) => path.join('\n')));
  const records = new Set([...result.messages, ...result.statuses].map(({ raw }) => raw));
  const visitParts = (value: object, spot: Spot): void => {
    const { path, steps, around } = spot;
    if (steps.length === MAX_DEPTH) return;
    const isList = lengthOf(value) !== undefined;
    const inside = {
      ...spot,
      around: isList ? around : numberOf(`${around} ${describe(value)}`, surroundings),
      isWhole: !records.has(value) && (spot.isWhole || whole.has(steps.join('\n'))),
    };
    for (const step of Object.keys(value)) {
      const at = { path: isList ? `${path}[]` : path + foldKey(step), steps: [...steps, step] };
      visit(value as Leaf['holder'], step, { ...inside, ...at });
    }
  };
  const visit = (holder: Leaf['holder'], key: string, spot: Spot): void => {
    const { path, around, isWhole, text, respell } = spot;
    const value = holder[key];
    if (typeof value === 'object' && value !== null) {
      visitParts(value, spot);
      return;
    }
    const kind = typeof value === 'boolean' ? value : typeof value;
    const sort = `${result.provider} ${around} ${kind} ${path}`;
    if (!isWhole && isSomething(value)) leaves.push({ holder, key, value, respell, path, sort, text });
    const within = parseText(value);
    if (within === undefined) return;
    const respellText = (isAsBefore: boolean) => {
      holder[key] = isAsBefore ? value : JSON.stringify(within);
      respell(isAsBefore);
    };
    visitParts(within, { ...spot, text: sort, respell: respellText });
  };
  visit({ '': result.raw }, '', TOP);
  return leaves;
}

/** What a text spells in JSON, as forms have records and files: what stands in it is read, too. */
function parseText(value: unknown): object | undefined {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
  try {
    const parsed = JSON.parse(value) as object;
    // What is nested too deep to be written cannot be changed.
    return JSON.stringify(parsed).length > '{}'.length ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isSomething(value: unknown): value is Leaf['value'] {
  return typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && value !== '');
}

/** What an object has, and which words are in it: another type, and other fields are carried. */
function describe(value: object): string {
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  const words = entries.map(([key, part]) => (isWordKey(key) && typeof part === 'string' ? `${key}=${part}` : key));
  return JSON.stringify(words.sort());
}

/** A short name for a long one. */
function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text) ?? numbers.size + 1;
  numbers.set(text, known);
  return known;
}

/** A key in which a number stands may be somebody's. */
function foldKey(key: string): string {
  return /\d{5}/.test(key) ? '.*' : formatKey(key);
}
