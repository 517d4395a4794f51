import { cards } from './cards.ts';
import { events } from './events.ts';
import type { Meaning } from './meaning.ts';
import { media } from './media.ts';
import { payments } from './payments.ts';
import { people } from './people.ts';
import { receipts } from './receipts.ts';
import { taps } from './taps.ts';
import { texts } from './texts.ts';
import { things } from './things.ts';

/** Everything that is compared, in the order that docs/agreement.md has it. */
export const meanings: readonly Meaning[] = [
  ...texts,
  ...people,
  ...media,
  ...things,
  ...cards,
  ...taps,
  ...payments,
  ...events,
  ...receipts,
];
