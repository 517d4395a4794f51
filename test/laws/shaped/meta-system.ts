import { address } from './addresses.ts';
import { type Choices, now, pick } from './choices.ts';
import { below, compact, type Draw, type Expected, nothing, object, rows, type Spelling, sure } from './drawn.ts';
import { parentUserId, userId } from './people.ts';
import type { DrawnContent } from './record.ts';
import { text } from './values.ts';
import { identityOrHash } from './whatsapp.ts';

/** What each kind has beside `type` and `body`. Fields of the others, and of none, say nothing. */
export function system(spell: Spelling): (choices: Choices) => DrawnContent {
  return (choices) => {
    const said = object<{ body?: string }>(rows<{ body?: string }>({ body: ['body', text] }))(choices);
    const event = EVENTS[choices.below(EVENTS.length)] as Event;
    const { wireKind, wire, means, issues } = event(choices, spell);
    const body = compact({ ...(said.wire as object), type: wireKind, ...wire });
    return {
      wire: { system: body },
      means: { type: 'system', system: { ...means, ...said.means } },
      issues: below('system', [...said.issues, ...issues]),
    };
  };
}

interface DrawnEvent {
  readonly wireKind: string | undefined;
  readonly wire: object;
  readonly means: object;
  readonly issues: readonly Expected[];
}

type Event = (choices: Choices, spell: Spelling) => DrawnEvent;

/** The new and the old ids, of both generations. */
const idRows: { readonly [target: string]: readonly [string, Draw] } = {
  userId: ['user_id', userId],
  parentUserId: ['parent_user_id', parentUserId],
  previousUserId: ['previous_user_id', userId],
  previousParentUserId: ['previous_parent_user_id', parentUserId],
};

/** `new_wa_id` until v11, `wa_id` since; `customer_…` until v11, `user_…` since; both at once from some. */
const numberChanged: Event = (choices, spell) => {
  const { wire, means } = sure(address)(choices);
  const key = pick(choices, 'wa_id', 'new_wa_id');
  const ids = now(choices, 3) ? object<object>(rows(idRows), spell)(choices) : nothing<object>({});
  return {
    wireKind: pick(choices, 'user_changed_number', 'customer_changed_number'),
    wire: {
      [spell(key)]: wire,
      ...(ids.wire as object),
      ...(ids.means === undefined && now(choices, 4) ? { customer: '12025550100' } : {}),
    },
    means: compact({ kind: 'number_changed', newId: means?.id, newPhone: means?.phone, ...ids.means }),
    issues: ids.issues,
  };
};

const userIdChanged: Event = (choices, spell) => {
  const { wire, means, issues } = object<object>(rows(idRows, 'userId'), spell)(choices);
  return {
    wireKind: 'user_changed_user_id',
    wire: wire as object,
    means: { kind: 'user_id_changed', ...means },
    issues,
  };
};

const identityChanged: Event = (choices, spell) => {
  const { wire, means, issues } = identityOrHash(spell)(choices);
  return {
    wireKind: pick(choices, 'customer_identity_changed', 'user_identity_changed'),
    wire: { identity: wire },
    means: compact({ kind: 'identity_changed', identity: means }),
    issues: below('identity', issues),
  };
};

const ofAGroup: Event = (choices) => {
  const wireKind = pick(choices, 'group_user_joined', 'group_left', 'group_of_tomorrow');
  return { wireKind, wire: {}, means: { kind: 'group', wireType: wireKind }, issues: [] };
};

const ofAnotherKind: Event = (choices) => {
  const wireKind = pick(choices, 'constructor', 'groups_left', 'viewer_joined');
  return {
    wireKind,
    wire: {},
    means: { kind: 'other', wireType: wireKind },
    issues: [{ code: 'unknown_type', at: ['type'] }],
  };
};

const EVENTS: readonly Event[] = [numberChanged, userIdChanged, identityChanged, ofAGroup, ofAnotherKind];
