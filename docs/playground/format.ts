/** No body that a person reads is deeper; indenting millions of brackets would take all memory there is. */
const MAX_INDENT = 40;

/** A text, a word or a number, or one of the signs between them. */
const TOKEN = /"(?:[^"\\]+|\\.)*"|[^\s",:[\]{}]+|[,:[\]{}]/g;

/**
 * JSON with a line for each value, and not a character of a value changed: numbers that JavaScript would round stay as they
 * are, and so do keys that come twice. `undefined` of what is no JSON.
 */
export function formatJson(text: string): string | undefined {
  if (!isJson(text)) return undefined;
  const parts: string[] = [];
  let depth = 0;
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const closes = token === ']' || token === '}';
    const isEmpty = closes && (before === '[' || before === '{');
    if (closes) depth--;
    if (!isEmpty && (closes || before === '[' || before === '{' || before === ',')) parts.push(breakLine(depth));
    parts.push(token === ':' ? ': ' : token);
    if (token === '[' || token === '{') depth++;
    before = token;
  }
  return parts.join('');
}

function breakLine(depth: number): string {
  return `\n${'  '.repeat(Math.min(depth, MAX_INDENT))}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
