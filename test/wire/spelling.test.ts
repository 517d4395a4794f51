import { expect, it } from 'vitest';
import { MAX_WORD, toCamelCase, toSnakeCase } from '../../src/wire/spelling.ts';

it('a word of the wire is the same word in either spelling, and with a capital in front as on the page of Sinch', () => {
  expect(toCamelCase('list_reply')).toBe('listReply');
  expect(toSnakeCase('listReply')).toBe('list_reply');
  expect(toSnakeCase('Button_reply')).toBe('button_reply');
});

it(`what is longer than ${MAX_WORD} letters is no word, and stays as it is`, () => {
  expect(toSnakeCase(`${'a'.repeat(MAX_WORD - 1)}B`)).toBe(`${'a'.repeat(MAX_WORD - 1)}_b`);
  expect(toSnakeCase(`${'a'.repeat(MAX_WORD)}B`)).toBe(`${'a'.repeat(MAX_WORD)}B`);
});
