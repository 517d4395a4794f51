/** As people write a number: one, from its first digit on, without a sign but the plus in front. */
const FORMATTED = /^[+\s]?[\s(]{0,3}\d[\d\s().-]{6,39}$/;
/** `(0)` is dialled within a country only, so that the digits around it are no one number. */
const TRUNK_ZERO = /\(\s*0/;

/** E.164 with `+`, from digits or a formatted number; `undefined` for anything else. Digits are never added or changed. */
export function readPhone(value: string): string | undefined {
  const digits = readDigits(value);
  return digits && `+${digits}`;
}

/** The digits alone: the string itself where it is nothing else, so that looking it up costs no new string. */
export function readDigits(value: string): string | undefined {
  if (isE164(value)) return value;
  if (!FORMATTED.test(value) || TRUNK_ZERO.test(value)) return undefined;
  const digits = value.replace(/\D/g, '');
  return isE164(digits) ? digits : undefined;
}

/** Business-scoped user ids: a country, and up to 128 letters and digits; or `ENT`, for a parent portfolio's. */
const USER_ID = /^[A-Z]{2}\.(?:(ENT\.)|[A-Za-z0-9]{1,128}$)/;

/** What an id that stands where a phone number used to stand is, if it is a business-scoped user id. */
export function kindOfUserId(value: string): 'userId' | 'parentUserId' | undefined {
  const match = value.charCodeAt(2) === 46 ? USER_ID.exec(value) : null;
  if (match === null) return undefined;
  return match[1] ? 'parentUserId' : 'userId';
}

function isE164(value: string): boolean {
  const { length } = value;
  if (length < 7 || length > 15 || value.charCodeAt(0) === 48) return false;
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
