/** What is longer is no word, and not respelled: it may have millions of letters. */
export const MAX_WORD = 64;

/** `list_reply` as `listReply`. */
export function toCamelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `listReply` as `list_reply`: words of the wire are respelled together with its keys. */
export function toSnakeCase(word: string): string {
  if (word.length > MAX_WORD) return word;
  return word.replace(/[A-Z]/g, (letter, index) => (index > 0 ? '_' : '') + letter.toLowerCase());
}
