import type { BusinessNumber, Identity, Pricing, ProviderError } from '../../../src/index.ts';
import type { Address } from './addresses.ts';
import { type Choices, now, pick } from './choices.ts';
import { asIs, compact, type Draw, type Drawn, good, meaning, object, objectOf, rows, type Spelling } from './drawn.ts';
import { type People, parentUserId, partyOf, sender, userId } from './people.ts';
import { type DrawnRecord, unhandled } from './record.ts';
import { time } from './times.ts';
import { flag, id, text } from './values.ts';
import { errors, part } from './whatsapp.ts';

interface Receipt {
  /** WhatsApp's, where a host's own stands beside it. */
  readonly id?: string;
  readonly ownId: string;
  readonly gupshupId?: string;
  readonly status: string;
  readonly timestamp?: string;
  readonly recipient?: Address;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly groupId?: string;
  readonly hash?: string;
  readonly callbackData?: string;
  readonly pricing?: Pricing;
  readonly conversation?: { pricing?: Pricing };
  readonly errors?: ProviderError[];
  readonly code?: string;
  readonly reason?: string;
}

const KNOWN = ['sent', 'delivered', 'read', 'played', 'failed', 'deleted', 'pending'];

const statusWord: Draw<string> = (choices) => {
  const plain = pick(
    choices,
    ...(KNOWN as [string]),
    'enqueued',
    'warning',
    'in_orbit',
    'constructor',
    'captured',
    'Sent',
    ' READ',
  );
  return good(plain, plain);
};

/** The wire's word, whatever its case; `other` stands for those that nobody knows. */
export function statusOf(wireStatus: string): string {
  const plain = wireStatus.trim().toLowerCase();
  // Gupshup hands on Meta's receipts, and one more of its own.
  if (plain === 'enqueued') return 'pending';
  return KNOWN.includes(plain) ? plain : 'other';
}

export const pricing = (spell: Spelling): Draw<Pricing> =>
  part<Pricing>(
    {
      billable: ['billable', flag],
      model: ['pricing_model', text],
      type: ['type', text],
      category: ['category', text],
    },
    spell,
  );

/** Until 2.39 on-premises and on Cloud under `recipient_id`, since 2.45 under `message.recipient_id`. */
function recipientRow(choices: Choices): [string, Draw] {
  const inside = objectOf<{ recipient?: Address }>({ recipient: ['recipient_id', sender] });
  return now(choices, 3) ? ['message', meaning(inside, ({ recipient }) => recipient)] : ['recipient_id', sender];
}

function drawReceipt(choices: Choices): Drawn<Receipt> {
  const ofGroup = now(choices, 5);
  const participant = pick(choices, 'recipient_participant_id', 'participant_recipient_id');
  const parent = pick(choices, 'recipient_parent_user_id', 'parent_recipient_user_id', 'parent_user_id');
  const person = ofGroup
    ? rows<Receipt>({
        recipient: [participant, sender],
        userId: ['recipient_participant_user_id', userId],
        parentUserId: ['recipient_participant_parent_user_id', parentUserId],
      })
    : rows<Receipt>({
        recipient: recipientRow(choices),
        userId: ['recipient_user_id', userId],
        parentUserId: [parent, parentUserId],
      });
  const drawn = object<Receipt>([
    ...rows<Receipt>({ ownId: ['id', id], status: ['status', statusWord] }, 'ownId', 'status'),
    ...rows<Receipt>(now(choices, 6) ? { id: ['meta_msg_id', id], gupshupId: ['gs_id', id] } : {}),
    ...person,
    ...rows<Receipt>({
      timestamp: ['timestamp', time],
      groupId: [ofGroup ? 'recipient_id' : 'group_id', id],
      hash: ['recipient_identity_key_hash', id],
      callbackData: ['biz_opaque_callback_data', text],
      pricing: ['pricing', pricing(asIs)],
      conversation: ['conversation', objectOf<{ pricing?: Pricing }>({ pricing: ['pricing', pricing(asIs)] })],
      errors: ['errors', errors],
      ...(now(choices, 6) ? { code: ['code', id], reason: ['reason', text] } : {}),
    }),
  ])(choices);
  // A member that is named says as much.
  const { recipient, userId: member } = drawn.means ?? {};
  const isSaid = (recipient !== undefined || member !== undefined) && now(choices, 3);
  return ofGroup && !isSaid ? { ...drawn, wire: { ...(drawn.wire as object), recipient_type: 'group' } } : drawn;
}

/** A host's code and reason come beside Meta's errors, or in their place. */
function failuresOf({ errors: metas = [], code, reason: details }: Receipt): ProviderError[] | undefined {
  const own = compact({ code, details }) as ProviderError;
  const all = Object.keys(own).length > 0 ? [...metas, own] : metas;
  return all.length > 0 ? all : undefined;
}

/** One receipt, or what is none. Receipts are matched to people by id alone: nobody is taken for want of another. */
export function drawStatus(choices: Choices, { contacts }: People, from: BusinessNumber | undefined): DrawnRecord {
  if (now(choices, 12)) return malformed(choices);
  const { wire, means, issues } = drawReceipt(choices);
  const receipt = means as Receipt;
  const id = receipt.id ?? receipt.ownId;
  const own: Identity | undefined = receipt.hash ? { hash: receipt.hash } : undefined;
  const status = compact({
    id,
    providerMessageId: receipt.gupshupId === id ? undefined : receipt.gupshupId,
    status: statusOf(receipt.status),
    wireStatus: receipt.status,
    recipient: partyOf(
      { from: receipt.recipient, userId: receipt.userId, parentUserId: receipt.parentUserId },
      { contacts },
      own,
    ),
    from,
    groupId: receipt.groupId,
    timestamp: receipt.timestamp,
    callbackData: receipt.callbackData,
    pricing: receipt.pricing ?? receipt.conversation?.pricing,
    errors: failuresOf(receipt),
  });
  return { wire, fate: { list: 'statuses', means: status }, issues };
}

const MALFORMED: readonly [unknown, string[]][] = [
  [null, []],
  [5, []],
  ['sent', []],
  [[], []],
  [{}, []],
  [{ id: 'x' }, []],
  [{ status: 'sent' }, []],
  [{ id: 'x', status: '' }, []],
  [{ id: 1.5, status: 'sent' }, ['id']],
  [{ id: 'x', status: 5 }, ['status']],
];

function malformed(choices: Choices): DrawnRecord {
  const [wire, at] = MALFORMED[choices.below(MALFORMED.length)] as (typeof MALFORMED)[number];
  return unhandled('malformed_status', typeof wire === 'object' && wire !== null ? structuredClone(wire) : wire, [
    { code: 'invalid_record', at },
  ]);
}
