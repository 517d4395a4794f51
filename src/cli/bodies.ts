import type { ProviderId } from '../contract/message.ts';
import type { IssueCode, ParseResult } from '../contract/result.ts';
import { parseInbound } from '../parse-inbound.ts';

export interface ParsedBody {
  file: string;
  /** Counted from 1. Absent where the file is one body. */
  line?: number;
  result: ParseResult;
}

/**
 * The bodies of a file: the whole of it, or each of its lines that is not blank. The first line decides which: a body that
 * is written over many lines and cut short has whole objects on some of the others.
 */
export function* parseBodies(file: string, text: string, provider: ProviderId | undefined): Generator<ParsedBody> {
  const parse = (body: string) => parseInbound(body, provider && { provider });
  const whole = parse(text);
  const lines = failed(whole, 'invalid_json') ? linesOf(text) : [];
  const [first] = lines;
  if (first === undefined || failed(parse(first.text), 'invalid_json', 'not_an_object')) yield { file, result: whole };
  else for (const { text, line } of lines) yield { file, line, result: parse(text) };
}

function linesOf(text: string): { text: string; line: number }[] {
  return text
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
}

function failed({ issues }: ParseResult, ...codes: IssueCode[]): boolean {
  return issues.some(({ code }) => codes.includes(code));
}
