import { describe, expect, it } from 'vitest';
import { toCamelCase, toSnakeCase } from '../../src/wire/spelling.ts';

describe('keys and words of the wire', () => {
  it('are respelled from snake_case to camelCase', () => {
    const keys = ['list_reply', 'call_permission_reply', 'listReply', 'name-prefix', 'sha_256', '_id', 'text', ''];
    const spelled = ['listReply', 'callPermissionReply', 'listReply', 'name-prefix', 'sha_256', 'Id', 'text', ''];
    expect(keys.map(toCamelCase)).toEqual(spelled);
  });

  it('and back', () => {
    const words = ['listReply', 'callPermissionReply', 'list_reply', 'text', ''];
    expect(words.map(toSnakeCase)).toEqual(['list_reply', 'call_permission_reply', 'list_reply', 'text', '']);
  });
});
