import type { InboundMessage, MessageStatus, ParseResult } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { batches } from './batches.ts';
import type { Case } from './case.ts';
import { parseAs } from './cases.ts';
import { bodyOf, damagesIn, replaced, type Scale, waysOf } from './damage.ts';
import { edit, isAlike, type Steps, spell } from './json.ts';
import { JUNK } from './junk.ts';

/** Each contact of each batch damaged in turn: no record is lost, and nobody but its owner is somebody else. */
export function* damagedContacts(scale: Scale): Generator<Case> {
  const damages = damagesIn(scale);
  for (const batch of batches(scale.most)) {
    if (batch.contacts.length < 2) continue;
    for (const [way, read] of waysOf(batch)) {
      const before = read(bodyOf(batch));
      for (const [index, contact] of batch.contacts.entries()) {
        if (typeof contact !== 'object' || contact === null) continue;
        for (const { name, make } of damages(contact)) {
          yield {
            name: `${batch.shape}, ${way}: contacts[${index}]: ${name}`,
            make: () => bodyOf(batch, replaced(batch.contacts, index, make())),
            holds: (body) => checkPeople(`${batch.shape}, ${way}`, before, read(body), contact),
          };
        }
      }
    }
  }
}

const INPUTS: { readonly [name: string]: () => unknown } = { ...JUNK, 'a number': () => '+447700900123' };

/** A key that answers of send calls have, on one contact of a body in which somebody wrote: nothing changes. */
export function* inputContacts({ most, oneOfJunk }: Scale): Generator<Case> {
  let turn = 0;
  for (const batch of batches(most)) {
    for (const [way, read] of waysOf(batch)) {
      const before = read(bodyOf(batch));
      for (const [index, contact] of batch.contacts.entries()) {
        if (typeof contact !== 'object' || contact === null) continue;
        for (const [name, make] of Object.entries(INPUTS)) {
          if (turn++ % oneOfJunk !== 0) continue;
          yield {
            name: `${batch.shape}, ${way}: contacts[${index}] + "input": ${name}`,
            make: () => bodyOf(batch, replaced(batch.contacts, index, { input: make(), ...contact })),
            holds: (body) => checkPeople(`${batch.shape}, ${way}, input`, before, read(body)),
          };
        }
      }
    }
  }
}

function checkPeople(where: string, before: ParseResult, after: ParseResult, contact?: unknown): void {
  if (after.provider !== before.provider) throw new Error(`${where}: the body is ${after.provider}'s`);
  for (const list of ['messages', 'statuses'] as const) {
    const [had, has] = [before[list], after[list]];
    if (had.length !== has.length) throw new Error(`${where}: ${has.length} ${list} instead of ${had.length}`);
    for (const [index, record] of had.entries()) {
      const other = has[index] as InboundMessage | MessageStatus;
      const keep = contact !== undefined && isOf(record, contact) ? withoutPerson : <T>(whole: T) => whole;
      if (!isAlike(keep(record), keep(other))) {
        throw new Error(`${where}: ${list}[${index}] is ${JSON.stringify({ ...other, raw: 0 }).slice(0, 200)}`);
      }
    }
  }
}

function withoutPerson<T extends InboundMessage | MessageStatus>(record: T): object {
  const { from: _, recipient: __, ...rest } = record as T & { recipient?: unknown };
  return rest;
}

/** Whether a contact names the one who wrote, or who was written to. */
function isOf(record: InboundMessage | MessageStatus, contact: unknown): boolean {
  const names = Object.values(contact as object).map(bare);
  const person = 'recipient' in record ? record.recipient : record.from;
  return person !== undefined && Object.values(person).some((id) => typeof id === 'string' && names.includes(bare(id)));
}

const bare = (id: unknown): string => String(id).trim().replace(/^[+@]/, '');

const ANA = { profile: { name: 'Ana' }, wa_id: '12025550101' };
const BEN = { profile: { name: 'Ben' }, wa_id: '12025550102' };
const wrote = (id: string, from?: string): object => ({
  id,
  ...(from ? { from } : {}),
  timestamp: '1767261600',
  type: 'text',
  text: { body: 'x' },
});
const RECEIPT = { id: 'sent', recipient_id: '12025550101', status: 'read', timestamp: '1767261600' };
const CALL = { id: 'wacid.x', from: '12025550101', to: '12025550100', event: 'connect', timestamp: '1767261600' };
const ECHO = { ...wrote('echo', '12025550100'), to: '12025550101' };

/** Values in which a contact might be taken for somebody who wrote, and whose part is then damaged. */
const WHO_WROTE: { readonly [name: string]: { readonly value: object; readonly at: Steps } } = {
  'nobody’s message beside a receipt': {
    value: { contacts: [ANA], messages: [wrote('a')], statuses: [RECEIPT] },
    at: ['statuses', 0],
  },
  'nobody’s message beside a call': {
    value: { contacts: [ANA], messages: [wrote('a')], calls: [CALL] },
    at: ['calls', 0],
  },
  'nobody’s message beside an echo': {
    value: { contacts: [ANA], messages: [wrote('a')], message_echoes: [ECHO] },
    at: ['message_echoes', 0],
  },
  'nobody’s message beside another': {
    value: { contacts: [ANA], messages: [wrote('a'), wrote('b')] },
    at: ['messages', 1],
  },
  'nobody’s message beside two contacts': {
    value: { contacts: [ANA, BEN], messages: [wrote('a')] },
    at: ['contacts', 1],
  },
  'another’s message beside a receipt': {
    value: { contacts: [ANA], messages: [wrote('a', '12025550103')], statuses: [RECEIPT] },
    at: ['statuses', 0],
  },
  'another’s message beside one of hers': {
    value: { contacts: [ANA], messages: [wrote('a', '12025550103'), wrote('b', '12025550101')] },
    at: ['messages', 1],
  },
  'another’s message beside two contacts': {
    value: { contacts: [ANA, BEN], messages: [wrote('a', '12025550103')] },
    at: ['contacts', 1],
  },
};

/** Junk in place of what another person did makes nobody the writer of a message, nor lends it a name. */
export function* whoWroteCases(): Generator<Case> {
  for (const [name, { value, at }] of Object.entries(WHO_WROTE)) {
    for (const provider of PROVIDERS) {
      const body = PROVIDER_TESTS[provider].metaValue?.(value);
      if (body === undefined) continue;
      for (const hint of [undefined, provider]) {
        const read = parseAs(hint);
        const before = read(body);
        for (const [junk, make] of Object.entries(JUNK)) {
          const where = `${name}, ${provider}, ${hint ? 'named' : 'unnamed'}`;
          yield {
            name: `${where}: ${spell(at)} := ${junk}`,
            make: () => edit(body, at, make()),
            holds: (damaged) => {
              const [had, has] = [before, read(damaged)].map(({ messages }) => messages.filter(({ id }) => id === 'a'));
              const [was, is] = [had, has].map((found) => JSON.stringify(found?.map(({ from }) => from)));
              if (was !== is) throw new Error(`${where}: from ${is} instead of ${was}`);
            },
          };
        }
      }
    }
  }
}
