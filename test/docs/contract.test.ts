import { describe, expect, it } from 'vitest';
import { fixtureFolders, fixturesIn } from '../golden.ts';
import { type Field, fieldsOf, fieldsSeen } from './fields.ts';
import { read, sectionOf } from './markdown.ts';

/** What no fixture can show, and why. */
const WITHOUT_FIXTURE: { readonly [field: string]: string } = {
  'Issue.message': 'golden files leave the sentence out',
  'Issue.code: invalid_json': 'fixtures are JSON',
  'Issue.code: unreadable': 'no JSON throws when it is looked at',
  'Issue.code: too_many_issues': 'a thousand of them; the laws of breadth see it',
  'Issue.code: ambiguous_provider': 'detection has a body for it, which is of no provider’s folder',
  'Unhandled.count': 'hundreds of items that are no records; the laws of junk and of breadth see it',
  'OtherMedia.kind': 'kept for kinds to come',
  'OtherMedia.kind: other': 'kept for kinds to come',
  'OtherMedia.wireType': 'kept for kinds to come',
};

const MESSAGES = 'docs/messages.md';

/** Where a type is written about, if it has no heading of its own name. */
function sectionFor(place: string): string {
  if (place === 'Issue') return read('docs/issues.md');
  return sectionOf(MESSAGES, place);
}

function isNamed({ name, place }: Field): boolean {
  const section = sectionFor(place);
  return section.includes(`\`${name}\``) || section.includes(`"${name}"`);
}

const fields = fieldsOf((heading) => read(MESSAGES).includes(`\n${heading}\n`));

describe('every field and every word of the contract', () => {
  it('is there to be asked about', () => {
    expect(fields.size).toBeGreaterThan(150);
    expect([...fields.keys()]).toEqual(
      expect.arrayContaining(['OrderItem.itemPrice', 'ButtonReply.kind: button_reply']),
    );
  });

  it('is in the expected file of some fixture', () => {
    const seen = new Set(
      fixtureFolders()
        .flatMap(fixturesIn)
        .flatMap(({ expected }) => fieldsSeen(expected)),
    );
    const missing = [...fields.keys()].filter((field) => !seen.has(field));
    expect(missing.sort()).toEqual(Object.keys(WITHOUT_FIXTURE).sort());
  });

  it('is named where docs/messages.md writes about its type', () => {
    const missing = [...fields].filter(([, field]) => !isNamed(field)).map(([path, { place }]) => `${path} (${place})`);
    expect(missing).toEqual([]);
  });
});
