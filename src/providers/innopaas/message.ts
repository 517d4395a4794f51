import { eventMessage } from '../../dialects/meta/event.ts';

/** Meta's record as an event of its own. */
export const message: typeof eventMessage = eventMessage;
