/** An element of the page, by its id. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new TypeError(`The page has no ${kind.name} "${id}".`);
  return element;
}

/** A new element. Texts within it are texts: nothing here, nor anywhere else, reads them as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: { readonly [name: string]: string },
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? document.createTextNode(child) : child);
  return element;
}

export function makeLink(href: string, text: string): HTMLElement {
  return make('a', { href, rel: 'noreferrer' }, text);
}

export function makeButton(text: string, onClick: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = make('button', { type: 'button' }, text);
  button.addEventListener('click', () => onClick(button));
  return button;
}

/** Texts of any length are cut here: a page of millions of characters stands still. */
const MAX_TEXT = 3000;

/** What a person or a provider wrote, in the direction of its own script, and without any effect on what is around it. */
export function quote<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  attributes: { readonly [name: string]: string } = {},
): HTMLElementTagNameMap[Tag] {
  return make(tag, { dir: 'auto', ...attributes }, cut(text, MAX_TEXT));
}

/** The beginning of a text, and how much more there is. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length)}… (${count(text.length - length, 'more character')})`;
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
