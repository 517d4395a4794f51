import { expect, it } from 'vitest';
import { toCamelCase, toSnakeCase } from '../../src/wire/spelling.ts';

it('a word of the wire is the same word in either spelling, and with a capital in front as on the page of Sinch', () => {
  expect(toCamelCase('list_reply')).toBe('listReply');
  expect(toSnakeCase('listReply')).toBe('list_reply');
  expect(toSnakeCase('Button_reply')).toBe('button_reply');
});
