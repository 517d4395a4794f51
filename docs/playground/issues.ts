import { formatPath, type Issue } from '../../src/index.ts';
import { make, makeButton, makeLink } from './dom.ts';
import { linkTo } from './links.ts';

/** An issue, with a button that shows the place in what was pasted. */
export function makeIssue(issue: Issue, show: (issue: Issue, button: HTMLElement) => void): HTMLElement {
  const { code, severity, message, path } = issue;
  return make(
    'li',
    { class: `issue ${severity}` },
    make('p', {}, make('strong', {}, severity), ' ', makeLink(linkTo.issue(code), code)),
    make('p', {}, message),
    makeButton(`Show ${formatPath(path)}`, (button) => show(issue, button)),
  );
}
