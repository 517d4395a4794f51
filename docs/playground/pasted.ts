import { formatPath, type Path } from '../../src/index.ts';
import { find } from './dom.ts';
import type { Place } from './places.ts';

/** The field with the body's text. */
const field = find('body', HTMLTextAreaElement);
const note = find('place', HTMLElement);

let cameFrom: HTMLElement | undefined;

/** Selects a place in the text, and tells which. Escape leads back to where one came from. */
export function select([start, end]: Place, path: Path, from: HTMLElement): void {
  cameFrom = from;
  // Browsers scroll to where the selection begins when the field gets the focus.
  field.blur();
  field.setSelectionRange(start, start);
  field.focus();
  field.setSelectionRange(start, end);
  const line = field.value.slice(0, start).split('\n').length;
  tell(`Selected ${formatPath(path)}, line ${line}. Escape leads back.`);
}

/** Forgets what was selected: the text is another one. */
export function forget(): void {
  cameFrom = undefined;
  tell('');
}

export function tell(sentence: string): void {
  note.textContent = sentence;
}

export function leadBack(): void {
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && cameFrom?.isConnected) cameFrom.focus();
  });
}
