import { cut, make } from './dom.ts';

const MAX_JSON = 200_000;

/** JSON to unfold, which is spelled when it is unfolded. */
export function makeJson(title: string, value: unknown): HTMLElement {
  const details = make('details', {}, make('summary', {}, title));
  const unfold = () => {
    // It can be scrolled, and so it has to be reached by keys.
    details.append(make('pre', { dir: 'ltr', tabindex: '0', role: 'region', 'aria-label': title }, spell(value)));
  };
  details.addEventListener('toggle', unfold, { once: true });
  return details;
}

function spell(value: unknown): string {
  try {
    return cut(JSON.stringify(value, undefined, 2), MAX_JSON);
  } catch {
    return 'It is nested too deeply to be shown.';
  }
}

/** A record without `raw`, which is what was pasted. */
export function withoutRaw<Item extends { readonly raw: unknown }>({ raw: _, ...rest }: Item): Omit<Item, 'raw'> {
  return rest;
}
