import {
  formatPath,
  type InboundMessage,
  type MessageStatus,
  type Path,
  textOf,
  type Unhandled,
} from '../../src/index.ts';
import { count, make, makeButton, makeLink, quote } from './dom.ts';
import { makeFacts } from './facts.ts';
import { makeJson, withoutRaw } from './json.ts';
import { linkTo } from './links.ts';

/** Shows where something stands in what was pasted. The button is where one comes back to. */
export type Show = (path: Path, button: HTMLElement) => void;

/** The same of a record, which is known by being the very object that the body has. */
export type ShowRecord = (raw: unknown, button: HTMLElement) => void;

export function makeMessage(message: InboundMessage, show: ShowRecord): HTMLElement {
  const { raw, type, provider: _, from, timestamp, ...rest } = message;
  const text = textOf(message);
  const kind = kindOf(message);
  const names = [from.name ?? from.username, from.phone ?? from.id].flatMap((name) =>
    name === undefined ? [] : [quote('bdi', name), ' '],
  );
  // What is in it comes before what is around it. The text of a text stands above already.
  const facts = { [type]: {}, ...rest, ...(type === 'text' && { text: {} }), from };
  return make(
    'li',
    { class: 'card' },
    make('h4', {}, makeLink(linkTo.type(type), type), kind === undefined ? '' : `, ${kind}`),
    make('p', {}, ...names, makeTime(timestamp)),
    ...(text === undefined ? [] : [quote('blockquote', text)]),
    makeFacts(facts),
    makeButton('Show in body', (button) => show(raw, button)),
    makeJson('JSON', withoutRaw(message)),
  );
}

/** What a message is called beside its type, where its body has kinds. */
function kindOf(message: InboundMessage): string | undefined {
  switch (message.type) {
    case 'media':
      return message.media.kind;
    case 'interactive':
      return message.interactive.kind;
    case 'reaction':
      return message.reaction.kind;
    case 'system':
      return message.system.kind;
    case 'unknown':
      return message.unknown.reason;
    default:
      return undefined;
  }
}

function makeTime(timestamp: string | undefined): Node | string {
  return timestamp === undefined ? 'at an unknown time' : make('time', { datetime: timestamp }, timestamp);
}

export function makeStatus(receipt: MessageStatus, show: ShowRecord): HTMLElement {
  const { raw, provider: _, status, timestamp, ...facts } = receipt;
  return make(
    'li',
    { class: 'card' },
    make('h4', {}, makeLink(linkTo.status(status), status)),
    make('p', {}, makeTime(timestamp)),
    makeFacts(facts),
    makeButton('Show in body', (button) => show(raw, button)),
    makeJson('JSON', withoutRaw(receipt)),
  );
}

export function makeUnhandled({ kind, path, count: number, raw }: Unhandled, show: Show): HTMLElement {
  return make(
    'li',
    { class: 'card' },
    make('h4', {}, makeLink(linkTo.unhandled(kind), kind), number === undefined ? '' : `, ${count(number, 'thing')}`),
    makeButton(`Show ${formatPath(path)}`, (button) => show(path, button)),
    makeJson('JSON', raw),
  );
}
