import type { ProviderId } from '../../contract/message.ts';
import { type BrokenWebhook, broken } from '../damage.ts';
import { buildMessage } from '../messages.ts';
import { post } from '../post.ts';
import { builders } from '../registry.ts';
import { say } from '../say.ts';
import { copyOf, type Wire } from '../saying.ts';
import { buildWebhooks, type Webhook } from '../webhook.ts';
import { type Choices, now, pick } from './choices.ts';
import { drawMessage, drawStatus, messageTypes } from './records.ts';

/** What a provider can say of one to three records, in its first body. */
export function drawWebhook<Id extends ProviderId>(choices: Choices, provider: Id): Webhook<Id> {
  const drawn = Array.from({ length: 1 + choices(3) }, () =>
    now(choices, 4) ? drawStatus(choices) : drawMessage(choices, messageTypes),
  );
  const sayable = drawn.filter((record) => say(provider, record).refused.length === 0);
  const [webhook] = buildWebhooks(provider, sayable.length > 0 ? sayable : [buildMessage('text')], { lossy: true });
  return webhook as Webhook<Id>;
}

/** The same with one thing wrong, anywhere. */
export function drawBroken<Id extends ProviderId>(choices: Choices, provider: Id): BrokenWebhook<Id> {
  const webhook = drawWebhook(choices, provider);
  const how = pick(choices, [undefined, undefined, undefined, undefined, 'no_id', 'no_sender', 'truncated'] as const);
  if (how !== undefined) return broken(webhook, how);
  const body = copyOf(webhook.body) as Wire;
  const places = placesIn(body);
  const [holder, key] = pick(choices, places);
  damage(choices, holder, key);
  return { ...webhook, ...post(body, builders[provider]) };
}

type Place = readonly [holder: Wire, key: string];

/** Every part of a body, by what holds it. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value as Wire, key] as const, ...placesIn((value as Wire)[key])]);
}

const JUNK: readonly unknown[] = [null, '', 'junk', 7, -1.5, true, [], {}, [null], { 0: 'junk' }];

/** Takes a part away, calls it otherwise, puts junk beside it, or puts something else in its place. */
function damage(choices: Choices, holder: Wire, key: string): void {
  const value = holder[key];
  switch (choices(4)) {
    case 1:
      holder[`${key}_`] = value;
      break;
    case 2:
      // The same once more would be no damage to a form.
      holder[key] = [value, 'junk'];
      break;
    case 3:
      delete holder[key];
      break;
    default:
      holder[key] = pick(choices, JUNK);
  }
}
