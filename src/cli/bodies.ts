import type { ProviderId } from '../contract/message.ts';
import type { ParseResult } from '../contract/result.ts';
import { parseInbound } from '../parse-inbound.ts';
import { type Document, splitDocuments } from './documents.ts';

/** Where a body stands. */
export interface Place {
  file: string;
  /** Where it begins, counted from 1. Absent where the file is one body. */
  line?: number;
  /** Which item of a list of bodies it is, counted from 0. */
  index?: number;
}

export interface ParsedBody {
  place: Place;
  text: string;
  result: ParseResult;
}

/** How long to wait for a second body, in milliseconds, before the first one is shown as one of several. */
const PATIENCE = 200;

/** The bodies of a file, each as soon as its text is complete. */
export async function* parseBodies(
  file: string,
  text: AsyncIterable<string>,
  provider: ProviderId | undefined,
): AsyncGenerator<ParsedBody> {
  const parse = (text: string, place: Omit<Place, 'file'>): ParsedBody => {
    return { place: { file, ...place }, text, result: parseInbound(text, provider && { provider }) };
  };
  const documents = splitDocuments(text);
  // There is always one: an empty file is a broken document.
  const first = (await documents.next()) as IteratorYieldResult<Document>;
  const second = documents.next();
  const { text: body, line, ...place } = first.value;
  yield parse(body, (await isEnd(second)) ? place : { line, ...place });
  for (let next = await second; !next.done; next = await documents.next()) {
    const { text: body, ...place } = next.value;
    yield parse(body, place);
  }
}

/** Whether nothing follows. A log that is still being written may go on at any time, so that is not waited for long. */
async function isEnd(following: Promise<IteratorResult<unknown>>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  // What fails here is waited for again, and fails there.
  const end = following.then(({ done }) => done === true).catch(() => false);
  return Promise.race([end, patience]).finally(() => clearTimeout(timer));
}
