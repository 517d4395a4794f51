import type { BusinessNumber, Party } from '../../contract/people.ts';
import { type Profile, toBusinessNumber, toParty } from '../../dialects/whatsapp/people.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { type Under, under } from '../../wire/table.ts';
import { id, text, username } from '../../wire/values.ts';

/** `whatsapp:+447700900123`, and since 2026 `whatsapp:GB.1349…`. */
export const address: Piece<string> = /* @__PURE__ */ map(id, (value) => (bare(value) ? value : undefined));

/** Read by name, and so made of `fields`. */
export interface Addressed extends Profile {
  readonly address?: string;
}

type PersonTable = {
  readonly [K in 'address' | 'userId' | 'parentUserId' | 'username' | 'name' | 'waId']: Under<string>;
};

/** The user: who wrote a message, and whom a receipt is about. */
// @__NO_SIDE_EFFECTS__
export function personTable(side: 'From' | 'To'): PersonTable {
  return {
    address: under(address, side),
    userId: under(address, 'ExternalUserId'),
    parentUserId: under(address, 'ParentExternalUserId'),
    username: under(username, 'ProfileUsername', 'Username'),
    name: under(text, 'ProfileName'),
    waId: under(id, 'WaId'),
  };
}

/** Who is called by these. One answers to the address as Twilio has it, with its channel. */
export function readPerson(wire: Addressed): Party | undefined {
  const { address, userId, parentUserId, waId } = wire;
  const id = address ?? userId ?? waId ?? parentUserId;
  const named = { address: bare(address), userId: bare(userId), parentUserId: bare(parentUserId) };
  return id === undefined ? undefined : { ...toParty(named, wire), id };
}

export function readBusiness(address: string | undefined): BusinessNumber | undefined {
  return address === undefined ? undefined : { ...toBusinessNumber(bare(address)), id: address };
}

function bare(address: string): string;
function bare(address: string | undefined): string | undefined;
function bare(address: string | undefined): string | undefined {
  return address?.replace(/^whatsapp:\s*/i, '');
}
