import { isProviderId, type ParseResult, parseInbound, providerIds } from '../../src/index.ts';
import { makeMessage, makeStatus, makeUnhandled } from './cards.ts';
import { find } from './dom.ts';
import { formatJson } from './format.ts';
import { makeIssue } from './issues.ts';
import { makeJson, withoutRaw } from './json.ts';
import { makeList } from './list.ts';
import { offerWayBack, select, tell } from './pasted.ts';
import { findFault, findPlace, pathTo } from './places.ts';
import { makeOption, offerSamples, spellSample } from './samples.ts';
import { makeVerdict } from './verdict.ts';

const body = find('body', HTMLTextAreaElement);
const provider = find('provider', HTMLSelectElement);
const format = find('format', HTMLButtonElement);
const clear = find('clear', HTMLButtonElement);
const verdict = find('verdict', HTMLElement);
const lists = find('lists', HTMLElement);

/** How long somebody may pause while typing. */
const PAUSE = 250;

let pause: ReturnType<typeof setTimeout> | undefined;

function read(): void {
  clearTimeout(pause);
  const text = body.value;
  tell('');
  if (text.trim() === '') {
    verdict.textContent = 'There is nothing to read yet: paste a body, or pick a sample.';
    lists.replaceChildren();
    return;
  }
  const result = parseInbound(text, isProviderId(provider.value) ? { provider: provider.value } : {});
  verdict.replaceChildren(...makeVerdict(result));
  verdict.className = result.provider === undefined ? 'error' : '';
  lists.replaceChildren(...makeLists(result, text));
}

function makeLists(result: ParseResult, text: string): HTMLElement[] {
  const { messages, statuses, unhandled, issues, raw } = result;
  const showRecord = (record: unknown, button: HTMLElement) => {
    const path = pathTo(raw, record);
    select(findPlace(text, path), path, button);
  };
  const whole = {
    ...withoutRaw(result),
    messages: messages.map(withoutRaw),
    statuses: statuses.map(withoutRaw),
    unhandled: unhandled.map(withoutRaw),
  };
  return [
    makeList('Issues', issues, (issue) =>
      makeIssue(issue, ({ code, message, path }, button) =>
        select(code === 'invalid_json' ? findFault(text, message) : findPlace(text, path), path, button),
      ),
    ),
    makeList('Messages', messages, (message) => makeMessage(message, showRecord)),
    makeList('Receipts', statuses, (status) => makeStatus(status, showRecord)),
    makeList('Unhandled', unhandled, (one) =>
      makeUnhandled(one, (path, button) => select(findPlace(text, path), path, button)),
    ),
    makeJson('The whole result as JSON, without raw', whole),
  ].filter((section) => section !== undefined);
}

function write(text: string): void {
  body.value = text;
  read();
}

body.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(read, PAUSE);
});
offerWayBack();

provider.replaceChildren(makeOption('', 'Find out from the body'), ...providerIds.map((id) => makeOption(id, id)));
provider.addEventListener('change', read);

format.addEventListener('click', () => {
  const formatted = formatJson(body.value);
  if (formatted === undefined) tell('It is no JSON, and stays as it is.');
  else write(formatted);
});
clear.addEventListener('click', () => {
  provider.value = '';
  write('');
  body.focus();
});

offerSamples(
  {
    provider: find('sample-provider', HTMLSelectElement),
    content: find('sample-content', HTMLSelectElement),
    sample: find('sample', HTMLSelectElement),
  },
  (sample) => {
    // Some bodies do not say whose they are.
    provider.value = parseInbound(sample.body).provider === sample.provider ? '' : sample.provider;
    write(spellSample(sample));
  },
);
read();
