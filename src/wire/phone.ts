const E164 = /^[1-9]\d{6,14}$/;
const FORMATTED = /^\+?[\d\s().-]{7,40}$/;

/** E.164 with `+`, from digits or a formatted number; `undefined` for anything else. Digits are never added or changed. */
export function readPhone(value: string): string | undefined {
  if (E164.test(value)) return `+${value}`;
  if (!FORMATTED.test(value)) return undefined;
  const digits = value.replace(/\D/g, '');
  return E164.test(digits) ? `+${digits}` : undefined;
}

/** Business-scoped user ids: a country, `ENT` for a parent portfolio's, and up to 128 letters and digits. */
const USER_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** Whether an id that stands where a phone number used to stand is a business-scoped user id. */
export function isUserId(value: string): boolean {
  return USER_ID.test(value);
}
