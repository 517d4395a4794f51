import type { BusinessNumber, Party } from '../../contract/people.ts';
import { type Profile, toBusinessNumber, toParty } from '../../dialects/whatsapp/people.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { id } from '../../wire/values.ts';

/** `whatsapp:+447700900123`, and since 2026 `whatsapp:GB.1349…`. */
export const address: Piece<string> = /* @__PURE__ */ map(id, (value) => (bare(value) ? value : undefined));

/** Read by name, and so made of `fields`. */
export interface Addressed extends Profile {
  readonly address?: string;
}

/** Who is called by these. One answers to the address as Twilio has it, with its channel. */
export function readPerson(wire: Addressed): Party | undefined {
  const { address, userId, parentUserId, waId } = wire;
  const id = address ?? userId ?? waId ?? parentUserId;
  const party = toParty({ from: bare(address), userId: bare(userId), parentUserId: bare(parentUserId) }, wire);
  return id && party ? { ...party, id } : undefined;
}

export function readBusiness(address: string | undefined): BusinessNumber | undefined {
  return address === undefined ? undefined : { ...toBusinessNumber(bare(address)), id: address };
}

function bare(address: string): string;
function bare(address: string | undefined): string | undefined;
function bare(address: string | undefined): string | undefined {
  return address?.replace(/^whatsapp:\s*/i, '');
}
