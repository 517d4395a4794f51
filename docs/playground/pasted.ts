import { formatPath, type Path } from '../../src/index.ts';
import { find } from './dom.ts';
import type { Place } from './places.ts';

/** The field with the body's text. */
const field = find('body', HTMLTextAreaElement);
const note = find('place', HTMLElement);
const back = find('back', HTMLButtonElement);

/** What one came from, and comes back to. */
let origin: HTMLElement | undefined;

/** Selects a place in the text, and tells which. */
export function select([start, end]: Place, path: Path, from: HTMLElement): void {
  // Browsers scroll to where the selection begins when the field gets the focus.
  field.blur();
  field.setSelectionRange(start, start);
  field.focus();
  field.setSelectionRange(start, end);
  const line = field.value.slice(0, start).split('\n').length;
  tell(`Selected ${formatPath(path)}, line ${line}.`);
  origin = from;
  back.hidden = false;
}

/** Tells something about the text. What was selected is forgotten. */
export function tell(sentence: string): void {
  note.textContent = sentence;
  origin = undefined;
  back.hidden = true;
}

/** Leads back from what is selected, by the button or by Escape. */
export function offerWayBack(): void {
  const goBack = () => origin?.focus();
  back.addEventListener('click', goBack);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') goBack();
  });
}
