import { type Choices, pick } from './choices.ts';
import { breakable, type Draw, type Drawn, good, meaning, nothing } from './drawn.ts';

/** What stands where an address does: the id it is, and what can be told from it. */
export interface Address {
  readonly id: string;
  readonly phone?: string;
  readonly userId?: string;
  readonly parentUserId?: string;
}

export const address: Draw<Address> = breakable(
  (choices) => {
    const digits = pick(choices, '447700900', '12025550', '5511987650', '4915123456') + String(100 + choices.below(6));
    const userId = `${pick(choices, 'US', 'BR')}.1349${choices.below(6)}`;
    const parentUserId = userId.replace('.', '.ENT.');
    const none = notAPhone(choices, digits);
    return pick<Drawn<Address>>(
      choices,
      good(digits, { id: digits, phone: `+${digits}` }),
      good(digits, { id: digits, phone: `+${digits}` }),
      good(`+${digits}`, { id: `+${digits}`, phone: `+${digits}` }),
      good(Number(digits), { id: digits, phone: `+${digits}` }),
      good(`+${digits.slice(0, 3)} (${digits.slice(3, 6)}) ${digits.slice(6)} `, {
        id: `+${digits.slice(0, 3)} (${digits.slice(3, 6)}) ${digits.slice(6)}`,
        phone: `+${digits}`,
      }),
      good(userId, { id: userId, userId }),
      good(parentUserId, { id: parentUserId, parentUserId }),
      good(none, { id: none }),
      good('0770090012', { id: '0770090012' }),
      good('12345', { id: '12345' }),
      good('86176xxxx0819', { id: '86176xxxx0819' }),
      nothing(''),
    );
  },
  1.5,
  2 ** 53 + 1,
  {},
);

/** What would be a number, but for what stands in it. */
function notAPhone(choices: Choices, digits: string): string {
  const [country, rest] = [digits.slice(0, 2), digits.slice(2)];
  return pick(
    choices,
    `+${country} (0)${rest}`,
    `+${country} ( 0 ) ${rest}`,
    `+${country}(\n0)\n${rest}`,
    `-${digits}`,
    `${country}+${rest}`,
    `+${digits}+1`,
  );
}

/** An id, whatever it is the address of. */
export const addressId: Draw<string> = meaning(address, ({ id }) => id);
