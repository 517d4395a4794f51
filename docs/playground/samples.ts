import type { ProviderId } from '../../src/index.ts';
import { buildMessage, buildWebhook, type Sample, samples } from '../../src/testing/index.ts';
import { make } from './dom.ts';

interface Selects {
  readonly provider: HTMLSelectElement;
  readonly content: HTMLSelectElement;
  readonly sample: HTMLSelectElement;
}

/** What a body can be looked for by, in the groups in which it is offered. */
const GROUPS = {
  Messages: ({ messages }: Sample): readonly string[] => messages,
  Receipts: ({ statuses }: Sample): readonly string[] => statuses,
  Unhandled: ({ unhandled }: Sample): readonly string[] => unhandled,
};

type Group = keyof typeof GROUPS;

/** Fills the selects, keeps each to what the others leave, and tells which sample is picked. */
export function offerSamples({ provider, content, sample }: Selects, onPick: (sample: Sample) => void): void {
  const ofProvider = () => samples.filter((one) => provider.value === '' || one.provider === provider.value);
  const offer = () => {
    refill(content, 'Anything', groupsOf(ofProvider()));
    const offered = ofProvider().filter((one) => content.value === '' || contentsOf(one).includes(content.value));
    const options = offered.map((one) => makeOption(String(samples.indexOf(one)), nameOf(one, provider.value === '')));
    sample.replaceChildren(makeOption('', `Pick one of ${offered.length}`), ...options);
  };
  const ids = [...new Set(samples.map((one) => one.provider))];
  provider.replaceChildren(makeOption('', 'Anybody'), ...ids.map((id) => makeOption(id, id)));
  provider.addEventListener('change', offer);
  content.addEventListener('change', offer);
  sample.addEventListener('change', () => {
    const picked = samples[Number(sample.value)];
    if (sample.value !== '' && picked) onPick(picked);
  });
  offer();
}

/** A sample's text, as its provider posts it. */
export function spellSample({ provider, body }: Sample): string {
  if (!postsForms(provider)) return JSON.stringify(body, undefined, 2);
  const fields = Object.entries(body).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  return String(new URLSearchParams(fields));
}

function postsForms(provider: ProviderId): boolean {
  const { contentType } = buildWebhook(provider, buildMessage('text'), { lossy: true });
  return contentType.startsWith('application/x-www-form-urlencoded');
}

function nameOf({ provider, name }: Sample, isOfAnybody: boolean): string {
  const words = name.replaceAll('-', ' ').replace('.', ': ');
  return isOfAnybody ? `${provider} – ${words}` : words;
}

function contentsOf(sample: Sample): string[] {
  return Object.entries(GROUPS).flatMap(([group, listIn]) => listIn(sample).map((word) => `${group} ${word}`));
}

/** Every word of each group that some sample has. */
function groupsOf(some: readonly Sample[]): HTMLElement[] {
  return (Object.keys(GROUPS) as Group[]).map((group) => {
    const words = [...new Set(some.flatMap(GROUPS[group]))].sort();
    return make('optgroup', { label: group }, ...words.map((word) => makeOption(`${group} ${word}`, word)));
  });
}

/** Keeps what is chosen, if it is still to be had. */
function refill(select: HTMLSelectElement, whatever: string, options: readonly HTMLElement[]): void {
  const { value } = select;
  select.replaceChildren(makeOption('', whatever), ...options);
  select.value = value;
  if (select.selectedIndex < 0) select.value = '';
}

export function makeOption(value: string, text: string): HTMLOptionElement {
  return make('option', { value }, text);
}
