import type { Refuse, Wire } from '../../saying.ts';

/** Half of a surrogate pair, which no form can hold: it is UTF-8. In the JSON of a form's answers it is escaped. */
const HALF = /\p{Surrogate}/u;

/** Without these there is no such message. */
const NEEDED =
  /^(?:id|(?:from|to|recipient)\.id|text\.body|button\.text|interactive\.(?:title|responseText)|reaction\.(?:emoji|messageId)|unknown\.wireType|wireStatus)$/;

interface Part {
  readonly holder: Wire;
  readonly key: string;
  readonly value: unknown;
  readonly at: string;
}

/** Says a record without the texts that cannot be said: they are left, unless it needs them. */
export function setAside<T>(record: object, refuse: Refuse, say: () => T): T {
  const parts = partsOf(record as Wire, '').filter(({ value }) => typeof value === 'string' && HALF.test(value));
  for (const { holder, key, at } of parts) {
    if (NEEDED.test(at)) refuse(at);
    else delete holder[key];
  }
  const said = say();
  for (const { holder, key, value } of parts) holder[key] = value;
  return said;
}

function partsOf(holder: Wire, above: string): Part[] {
  return Object.keys(holder).flatMap((key) => {
    const at = above === '' ? key : `${above}.${key}`;
    const value = holder[key];
    if (at === 'interactive.response') return [];
    const inner = typeof value === 'object' && value !== null ? partsOf(value as Wire, at) : [];
    return [{ holder, key, value, at }, ...inner];
  });
}
