import type { InboundMessage, MessageStatus, ParseResult } from '../../src/index.ts';
import { fixtureFolders, fixturesIn } from '../golden.ts';

export type Kind = 'InboundMessage' | 'MessageStatus';

export interface Stored {
  readonly name: string;
  readonly kind: Kind;
  readonly record: InboundMessage | MessageStatus;
}

/** Every message and every receipt of the expected files, which were written by hand. */
export function storedRecords(): Stored[] {
  return fixtureFolders().flatMap((folder) =>
    fixturesIn(folder).flatMap(({ name, expected }) => {
      const { messages = [], statuses = [] } = expected as Partial<ParseResult>;
      return [
        ...messages.map((record) => ({ name: `${folder}/${name}`, kind: 'InboundMessage' as const, record })),
        ...statuses.map((record) => ({ name: `${folder}/${name}`, kind: 'MessageStatus' as const, record })),
      ];
    }),
  );
}
