import type { ParseResult } from '../../src/index.ts';
import { count, makeLink } from './dom.ts';
import { linkTo } from './links.ts';

/** One line of what became of a body: whose it is, or why it is nobody's, and how much there is in it. */
export function makeVerdict({ provider, messages, statuses, unhandled, issues }: ParseResult): (Node | string)[] {
  if (provider === undefined) {
    const why = issues.find(({ severity, path }) => severity === 'error' && path.length === 0);
    return [`This is nobody’s body. ${why?.message ?? ''}`];
  }
  const counts = [
    ...(messages.length > 0 ? [count(messages.length, 'message')] : []),
    ...(statuses.length > 0 ? [count(statuses.length, 'receipt')] : []),
    ...(unhandled.length > 0 ? [`${unhandled.length.toLocaleString('en')} unhandled`] : []),
    issues.length > 0 ? count(issues.length, 'issue') : 'no issues',
  ];
  return ['Read as a body of ', makeLink(linkTo.provider(provider), provider), `: ${counts.join(', ')}.`];
}
