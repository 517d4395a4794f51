import { describe, expect, it } from 'vitest';
import { leavesOf } from '../laws/json.ts';
import { samples } from '../laws/one-edit.ts';
import { membersOfContract } from './contract.ts';
import { type Stored, storedRecords } from './records.ts';
import { AJV, file, GUARDS } from './verdicts.ts';

const records = storedRecords();

describe('schema.json', () => {
  it('lets through every message and receipt of the expected files, and so do the guards', () => {
    const isValid = ({ kind, record }: Stored) => AJV[kind](record) && AJV.any(record) && GUARDS[kind](record);
    expect(records.filter((stored) => !isValid(stored)).map(({ name }) => name)).toEqual([]);
    expect(records.length).toBeGreaterThan(1000);
  });

  it('lets through what becomes of every fixture, once it went through JSON, and so does the schema', () => {
    const refused = samples().filter(({ body, parse }) => {
      const result = JSON.parse(JSON.stringify(parse(body)));
      return !AJV.ParseResult(result) || !AJV.any(result) || !GUARDS.ParseResult(result);
    });
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  it('takes no message for a receipt, and no receipt for a message', () => {
    const other = { InboundMessage: 'MessageStatus', MessageStatus: 'InboundMessage' } as const;
    const taken = records.filter(({ kind, record }) => AJV[other[kind]](record) || GUARDS[other[kind]](record));
    expect(taken.map(({ name }) => name)).toEqual([]);
  });

  it('names its parts as the contract does, and has each interface and each named list of words', () => {
    expect(Object.keys(file.$defs).sort()).toEqual(membersOfContract());
  });

  it('says of each key what the contract says', () => {
    const { properties = {} } = file.$defs.Party ?? {};
    expect(properties.phone?.description).toMatch(/ E\.164 with `\+`, such as .* Absent if/);
    expect(file.$defs.TextMessage?.properties?.timestamp?.description).toMatch(/ISO 8601 in UTC with milliseconds/);
    expect(file.$defs.ImageMedia?.properties?.caption?.description).toMatch(/^What the user wrote under the file/);
    const texts = leavesOf(file).filter(({ value }) => typeof value === 'string');
    expect(texts.filter(({ value }) => /^$|\*\/|^ | $/.test(String(value)))).toEqual([]);
  });
});
