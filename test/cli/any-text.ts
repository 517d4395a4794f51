import fc from 'fast-check';

const ESCAPES = [0x1b, 0x9b, 0x7f, 0x202e, 0x2066, 0x2028, 0x0a, 0x0d, 0x09];
const PIECES_OF_CHARACTERS = [0xd83d, 0xdc69, 0x200d, 0xfe0f, 0x0301];

/** Any UTF-16, with what acts on terminals, and what they show in odd ways, more often than chance has it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...ESCAPES, ...PIECES_OF_CHARACTERS, 0x65, 0x65e5), fc.integer({ min: 0, max: 0xffff })),
  )
  .map((units) => String.fromCharCode(...units));
