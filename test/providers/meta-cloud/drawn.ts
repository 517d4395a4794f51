import { drawBeside, withBeside } from '../../laws/shaped/beside.ts';
import { type Choices, now, pick, times } from '../../laws/shaped/choices.ts';
import { below, breakable, compact, type Draw, type Drawn, type Expected, nothing } from '../../laws/shaped/drawn.ts';
import type { DrawnBody, DrawnRecord } from '../../laws/shaped/record.ts';
import { id } from '../../laws/shaped/values.ts';
import { broken, drawChange, drawLive } from './drawn-change.ts';

const accountId: Draw<string> = breakable(id, 1.5, {});

/** Several things in one list of the envelope, each with what is in it. */
function gather(key: string, parts: readonly DrawnBody[], choices: Choices): Drawn<DrawnRecord[]> & { wire: unknown } {
  const items = parts.map(({ body }) => body);
  return {
    wire: now(choices, 24) ? { ...items } : items,
    means: parts.flatMap(({ records }) => records),
    issues: parts.flatMap(({ issues }, index) => below(key, below(index, issues))),
  };
}

function drawEntry(choices: Choices): DrawnBody {
  if (now(choices, 32)) return broken(pick<unknown>(choices, null, 5, 'junk', []));
  const account = now(choices, 6) ? nothing<string>(undefined) : accountId(choices);
  const changes = times(choices, 1, 2, () => drawChange(choices, account.means));
  const { wire, means, issues } = gather('changes', changes, choices);
  const time = now(choices, 4) ? 1_700_000_000 : undefined;
  const body = compact({ id: account.wire, time, changes: wire });
  return withBeside(choices, body, means ?? [], [...below('id', account.issues), ...issues]);
}

/** A body of the Cloud API: entries, changes, values. Relays hand on a value alone, or leave out the outer key. */
export function drawCloud(choices: Choices): DrawnBody {
  if (now(choices, 12)) return drawBareValue(choices);
  if (now(choices, 12)) return drawBareEntry(choices);
  const entries = times(choices, 1, 2, () => drawEntry(choices));
  const { wire, means, issues } = gather('entry', entries, choices);
  const beside = drawBeside(choices);
  const records = [...(means ?? []), ...beside.records];
  return {
    body: { ...outer(choices, records), entry: wire, ...beside.wire },
    records,
    issues: [...issues, ...beside.issues],
  };
}

/** A relay may leave out the outer key. Where nothing else tells whose a body is, it has to be there. */
function outer(choices: Choices, records: readonly DrawnRecord[]): object {
  return isTelling(records) && now(choices, 8) ? {} : { object: 'whatsapp_business_account' };
}

function isTelling(records: readonly DrawnRecord[]): boolean {
  return records.some(({ fate }) => fate.list !== 'unhandled');
}

/** An entry without its list, as AWS hands it on; its id is the account all the same. */
function drawBareEntry(choices: Choices): DrawnBody {
  const account = accountId(choices);
  const changes = [drawLive(choices, account.means)];
  const { wire, means, issues } = gather('changes', changes, choices);
  const records = means ?? [];
  const body = { ...outer(choices, records), id: account.wire, changes: wire };
  return { body, records, issues: [...below('id', account.issues), ...issues] };
}

function insideOf(issues: readonly Expected[]): Expected[] {
  return below('entry', below(0, below('changes', below(0, issues))));
}

function drawBareValue(choices: Choices): DrawnBody {
  const { body, records, issues } = drawLive(choices, undefined);
  const { value } = body as { value: object };
  // A bare value that nothing tells is nobody's, and one beside which something stands is a change.
  const isValue = isTelling(records) && Object.keys(body as object).every((key) => key === 'value' || key === 'field');
  if (!isValue)
    return {
      body: { object: 'whatsapp_business_account', entry: [{ changes: [body] }] },
      records,
      issues: insideOf(issues),
    };
  return { body: value, records, issues: issues.map(({ code, at }) => ({ code, at: at.slice(1) })) };
}
