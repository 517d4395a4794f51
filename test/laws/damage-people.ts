import type { InboundMessage, MessageStatus, ParseResult } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { batches } from './batches.ts';
import type { Case } from './case.ts';
import { parseAs } from './cases.ts';
import { bodyOf, damagesIn, replaced, type Scale, waysOf } from './damage.ts';
import { edit, isAlike, type Steps, spell } from './json.ts';
import { JUNK } from './junk.ts';
import type { Parse } from './laws.ts';

interface Contact {
  readonly where: string;
  readonly contact: object;
  readonly read: Parse;
  readonly before: ParseResult;
  /** The body with another in its place. */
  readonly with: (other: unknown) => unknown;
}

/** Each contact of each batch, in each way to read it. */
function* contactsOf(most: number, least: number): Generator<Contact> {
  for (const batch of batches(most).filter(({ contacts }) => contacts.length >= least)) {
    for (const [way, read] of waysOf(batch)) {
      const before = read(bodyOf(batch));
      for (const [index, contact] of batch.contacts.entries()) {
        if (typeof contact !== 'object' || contact === null) continue;
        const withOther = (other: unknown) => bodyOf(batch, replaced(batch.contacts, index, other));
        yield { where: `${batch.shape}, ${way}`, contact, read, before, with: withOther };
      }
    }
  }
}

/** Each damaged in turn: no record is lost, and nobody but its owner is somebody else. */
export function* damagedContacts(scale: Scale): Generator<Case> {
  const damages = damagesIn(scale);
  for (const { where, contact, read, before, with: withOther } of contactsOf(scale.most, 2)) {
    for (const { name, make } of damages(contact)) {
      yield {
        name: `${where}: a contact: ${name}`,
        make: () => withOther(make()),
        holds: (body) => checkPeople(where, before, read(body), contact),
      };
    }
  }
}

const INPUTS: { readonly [name: string]: () => unknown } = { ...JUNK, 'a number': () => '+447700900123' };

/** A key that answers of send calls have, on one contact of a body in which somebody wrote: nothing changes. */
export function* inputContacts({ most, oneOfJunk }: Scale): Generator<Case> {
  let turn = 0;
  for (const { where, contact, read, before, with: withOther } of contactsOf(most, 1)) {
    for (const [name, make] of Object.entries(INPUTS)) {
      if (turn++ % oneOfJunk !== 0) continue;
      yield {
        name: `${where}: a contact + "input": ${name}`,
        make: () => withOther({ input: make(), ...contact }),
        holds: (body) => checkPeople(`${where}, input`, before, read(body)),
      };
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

/** A message of nobody, and one of somebody else, which the contacts may be taken to have written. */
const [NOBODYS, ANOTHERS] = [wrote('a'), wrote('a', '12025550103')];

/** Values with such a message, and the part that is then damaged. */
const WHO_WROTE: { readonly [name: string]: readonly [damaged: Steps, value: object] } = {
  'nobody’s beside a receipt': [['statuses', 0], { contacts: [ANA], messages: [NOBODYS], statuses: [RECEIPT] }],
  'nobody’s beside a call': [['calls', 0], { contacts: [ANA], messages: [NOBODYS], calls: [CALL] }],
  'nobody’s beside an echo': [['message_echoes', 0], { contacts: [ANA], messages: [NOBODYS], message_echoes: [ECHO] }],
  'nobody’s beside another': [['messages', 1], { contacts: [ANA], messages: [NOBODYS, wrote('b')] }],
  'nobody’s beside two contacts': [['contacts', 1], { contacts: [ANA, BEN], messages: [NOBODYS] }],
  'another’s beside a receipt': [['statuses', 0], { contacts: [ANA], messages: [ANOTHERS], statuses: [RECEIPT] }],
  'another’s beside one of hers': [['messages', 1], { contacts: [ANA], messages: [ANOTHERS, wrote('b', ANA.wa_id)] }],
  'another’s beside two contacts': [['contacts', 1], { contacts: [ANA, BEN], messages: [ANOTHERS] }],
};

/** Junk in place of what another person did makes nobody the writer of a message, nor lends it a name. */
export function* whoWroteCases(): Generator<Case> {
  for (const [name, [at, value]] of Object.entries(WHO_WROTE)) {
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
