import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { path, spellPages, spellSamples } from '../../scripts/samples.mjs';
import { parseInbound, providerIds } from '../../src/index.ts';
import { samples } from '../../src/testing/index.ts';
import { keysOf, sectionOf } from '../docs/markdown.ts';
import { tableRows } from '../golden.ts';

describe('the samples', () => {
  it('are the fixtures as they are: `npm run build` writes them anew', () => {
    expect(readFileSync(path, 'utf8')).toBe(spellSamples());
  });

  it('stand on the page of their provider, as `npm run build` puts them there', () => {
    for (const { path, text, written } of spellPages()) {
      expect(text, path).toContain('<!-- bodies -->');
      expect(text === written, path).toBe(true);
    }
  });

  it.each(samples)('$provider $name is what it says', ({ provider, body, messages, statuses, unhandled }) => {
    const result = parseInbound(body);
    expect(result).toMatchObject({ provider, issues: [] });
    expect(result.messages.map(({ type }) => type)).toEqual(messages);
    expect(result.statuses.map(({ status }) => status)).toEqual(statuses);
    expect(result.unhandled.map(({ kind }) => kind)).toEqual(unhandled);
  });

  it('are of every provider and every type', () => {
    const types = keysOf('docs/messages.md', '## Who can say what');
    expect(new Set<string>(samples.flatMap(({ messages }) => messages))).toEqual(new Set(types));
    const [head = [], ...rows] = tableRows(sectionOf('docs/messages.md', '## Who can say what'));
    for (const provider of providerIds) {
      const said = rows.filter((row) => row[head.indexOf(`\`${provider}\``)] !== '–');
      const own = samples.filter((sample) => sample.provider === provider);
      expect(new Set(own.flatMap(({ messages }) => messages)).size, provider).toBeGreaterThan(
        Math.min(10, said.length - 1),
      );
      expect(own.filter(({ statuses }) => statuses.length > 0).length, provider).toBeGreaterThan(1);
      expect(own.filter(({ unhandled }) => unhandled.length > 0).length, provider).toBeGreaterThan(0);
    }
    expect(new Set(samples.map(({ provider, name }) => `${provider} ${name}`)).size).toBe(samples.length);
  });
});
