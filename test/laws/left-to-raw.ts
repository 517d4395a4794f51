import { existsSync, readFileSync } from 'node:fs';
import type { ProviderId } from '../../src/index.ts';
import { samples } from './one-edit.ts';
import { type LostLeaf, lostLeavesIn } from './survival.ts';

/** The patterns of `docs/providers/<id>.md`, section "Left to raw": the first column of its table, in backticks. */
export function leftToRaw(provider: ProviderId): string[] {
  const file = `docs/providers/${provider}.md`;
  if (!existsSync(file)) return [];
  const [, section = ''] = readFileSync(file, 'utf8').split(/^## Left to raw$/m);
  const [table = ''] = section.split(/^## /m);
  return [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, pattern = '']) => pattern),
  );
}

/** `*` stands for one key or index, `**` for any number of them. */
export function covers(pattern: string, path: string): boolean {
  const steps = pattern.split('.').map((step) => {
    if (step === '**') return '.*';
    return step === '*' ? '[^.]+' : step.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  // `a.**` also covers `a` itself: what was left to raw as an object may come as a text.
  const source = steps
    .join('\\.')
    .replace(/\\\.\.\*/g, '(?:\\..*)?')
    .replace(/^\.\*\\\./, '(?:.*\\.)?');
  return new RegExp(`^${source}$`).test(path);
}

/** Every leaf of every fixture's records that is neither in the message nor on its provider's list. */
export function unaccountedLeaves(): LostLeaf[] {
  return samples().flatMap(({ body, parse }) =>
    lostLeavesIn(body, parse).filter(
      ({ provider, pattern }) => !leftToRaw(provider).some((left) => covers(left, pattern)),
    ),
  );
}
