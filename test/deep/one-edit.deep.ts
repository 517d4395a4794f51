import { expect, it } from 'vitest';
import { runOneEdit } from '../laws/one-edit.ts';
import { measured, scaled } from './measured.ts';

it('every law holds on every single edit of every fixture', () => {
  measured('one edit, all', () => {
    const { cases, failures } = runOneEdit(scaled(1000) / 1000);
    expect([...failures.values()].join('\n')).toBe('');
    expect(cases).toBeGreaterThan(scaled(500_000));
    return { cases };
  });
});
