import { make, makeButton } from './dom.ts';

const PAGE = 50;

/**
 * A heading, if there is anything to stand under it, how many there are, and the first of them. The rest comes as it is asked
 * for: a body can have a million.
 */
export function makeList<Item>(
  title: string,
  items: readonly Item[],
  makeItem: (item: Item) => HTMLElement,
): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  const id = `list-${title.toLowerCase()}`;
  const list = make('ol', { role: 'list' });
  const section = make('section', { 'aria-labelledby': id }, make('h3', { id }, `${title} (${items.length})`), list);
  const makeMore = () => {
    const start = list.childElementCount;
    list.append(...items.slice(start, start + PAGE).map((item) => makeItem(item)));
    if (list.childElementCount < items.length) section.append(more);
    else more.remove();
    return list.children[start];
  };
  const more = makeButton(`Show more of the ${items.length.toLocaleString('en')}`, () => {
    const first = makeMore();
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  });
  makeMore();
  return section;
}
