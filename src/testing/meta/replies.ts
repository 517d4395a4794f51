import type { CallPermissionReply, FlowReply, Interactive } from '../../contract/interactive.ts';
import { areDense } from '../answers.ts';
import { move, orRefuse, type Refuse, take, type Wire } from '../saying.ts';
import { toSnakeCase } from '../spelling.ts';
import { takeSeconds } from '../values.ts';
import type { Say } from './record.ts';

/** The kinds that all of Meta's clients have names for: none of them is another. */
const REPLIES: readonly string[] = [
  ...['button_reply', 'list_reply', 'nfm_reply', 'call_permission_reply', 'payment_method'],
];

/** What was tapped on: all that Meta's own on-premises page has. */
export const sayTap: Say<Interactive> = (interactive, refuse) => {
  switch (interactive.kind) {
    case 'button_reply':
      return reply('button_reply', move(interactive, { id: 'id', title: 'title' }));
    case 'list_reply':
      return reply('list_reply', move(interactive, { id: 'id', title: 'title', description: 'description' }));
    case 'other':
      if (REPLIES.includes(toSnakeCase(interactive.wireType ?? ''))) refuse('interactive.wireType');
      return { type: 'interactive', interactive: { type: take(interactive, 'wireType') } };
    default:
      refuse('interactive.kind');
      return undefined;
  }
};

export function reply(type: string, body: Wire | undefined): Wire {
  return { type: 'interactive', interactive: { type, [type]: body } };
}

/** Whether the business may call. */
export function sayPermission(part: CallPermissionReply): Wire {
  return reply('call_permission_reply', {
    ...move(part, { response: 'response', permanent: 'is_permanent', source: 'response_source' }),
    expiration_timestamp: takeSeconds(part, 'expiresAt'),
  });
}

/** A form filled in; its answers are JSON in a string. */
export function sayFlow(flow: FlowReply, refuse: Refuse): Wire {
  const body = move(flow, { name: 'name', body: 'body' });
  if (flow.response && areDense(flow.response)) refuse('interactive.response');
  const response = take(flow, 'response');
  const response_json = response ? JSON.stringify(response) : take(flow, 'responseText');
  return reply('nfm_reply', orRefuse({ ...body, response_json }, refuse, 'interactive'));
}
