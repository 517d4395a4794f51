import type { Identity } from '../../contract/people.ts';
import { move, take, type Wire } from '../saying.ts';
import { millisecondsOf, secondsOf } from '../values.ts';

/** An encryption identity. Its time is a string of seconds, or a number of milliseconds. */
export function sayIdentity(identity: Identity | undefined): Wire | undefined {
  const created_timestamp = takeCreated(identity);
  const wire = move(identity, { hash: 'hash', acknowledged: 'acknowledged' });
  return created_timestamp === undefined ? wire : { ...wire, created_timestamp };
}

function takeCreated(identity: Identity | undefined): string | number | undefined {
  const seconds = secondsOf(identity?.createdAt);
  const milliseconds = millisecondsOf(identity?.createdAt);
  if (seconds === undefined && !(milliseconds >= 1e12)) return undefined;
  take(identity, 'createdAt');
  return seconds === undefined ? milliseconds : String(seconds);
}
