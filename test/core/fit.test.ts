import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/contract/result.ts';
import { REPORTED, readWire, readWirePart } from '../../src/core/fit.ts';
import { MAX_ISSUES, reportInto } from '../../src/core/issues.ts';
import { BODY, below } from '../../src/core/place.ts';
import { object } from '../../src/wire/object.ts';
import { either, list, type Piece } from '../../src/wire/piece.ts';
import { MAX_DROPPED } from '../../src/wire/schema.ts';
import { required, under } from '../../src/wire/table.ts';
import { degrees, id, numeric, text } from '../../src/wire/values.ts';
import { throws } from '../throws.ts';
import { listen } from './reports.ts';

interface Item {
  id: string;
  count?: number;
}

interface Cart {
  id: string;
  note?: string;
  items?: Item[];
  owner?: { name?: string; tags?: string[] };
  total?: number;
}

const item = object<Item>({ id: required(under(id, 'item_id')), count: numeric });
const owner = object<{ name?: string; tags?: string[] }>({ name: text, tags: list(text) });
const cart = object<Cart>({
  id: required(id),
  note: text,
  items: list(item),
  owner,
  total: under(numeric, 'sum.total'),
});

const AT = below(below(BODY, 'carts'), 3);

const reading =
  (how: typeof readWire | typeof readWirePart) =>
  (wire: unknown, piece: Piece<unknown> = cart): [meaning: unknown, told: unknown] => {
    const { report, told } = listen();
    return [how(piece, wire, AT, report), told()];
  };
const read = reading(readWire);
const readPart = reading(readWirePart);

const dropped = (path: string, said: string) => ['dropped_field', `carts.3${path}`, `Left out: expected ${said}.`];
const invalid = (path: string, sentence: string) => ['invalid_record', `carts.3${path}`, `Expected ${sentence}.`];

describe('a wire value that fits', () => {
  it('is read, and there is nothing to report', () => {
    expect(read({ id: 'a', items: [{ item_id: 1, count: '2' }] })).toEqual([
      { id: 'a', items: [{ id: '1', count: 2 }] },
      [],
    ]);
    expect(read('', text)).toEqual([undefined, []]);
    expect(readPart({ id: 'a' })).toEqual([{ id: 'a' }, []]);
    expect(readPart('', text)).toEqual([undefined, []]);
  });

  it('is looked at once: the full run is for what does not', () => {
    const noRun = { ...text, schema: { ...text.schema, '~run': throws } };
    expect(read('Hi', noRun)).toEqual(['Hi', []]);
    expect(readPart('Hi', noRun)).toEqual(['Hi', []]);
  });

  it('may be missing where it is a part, and then is not even looked at', () => {
    for (const nothing of [undefined, null])
      expect(readPart(nothing, { ...text, read: throws })).toEqual([undefined, []]);
  });
});

describe('a wire value that fits but for optional parts', () => {
  it('is read without them, each reported with its path', () => {
    const wire = {
      id: 'a',
      note: 7,
      items: [{ item_id: 'x', count: 'many' }, 'junk', { count: 1 }, null, { item_id: 1.5 }, { item_id: 'y' }],
      owner: { name: {}, tags: 'none' },
      sum: { total: [] },
    };
    expect(read(wire)).toEqual([
      { id: 'a', items: [{ id: 'x' }, { id: 'y' }] },
      [
        dropped('.note', 'a string, got a number'),
        dropped('.items.0.count', 'a number, got a string'),
        dropped('.items.1', 'an object with item_id, got a string'),
        dropped('.items.2', 'an object with item_id, got another object'),
        dropped('.items.4', 'a string or a whole number at item_id, got a number'),
        dropped('.owner.name', 'a string, got an object'),
        dropped('.owner.tags', 'an array, got a string'),
        dropped('.sum.total', 'a number, got an array'),
      ],
    ]);
    expect(readPart(wire)).toEqual(read(wire));
  });

  it('says where inside a part that is left out whole something did not fit', () => {
    const boxes = list(object<{ inner: Item }>({ inner: required(item) }));
    expect(read([{ inner: { item_id: true } }], boxes)).toEqual([
      undefined,
      [dropped('.0', 'a string or a whole number at inner.item_id, got a boolean')],
    ]);
  });

  it('says of a number that is out of range, also as text, that it is another number', () => {
    const place = object<{ latitude?: number }>({ latitude: degrees(90) });
    for (const latitude of [91, '91', ' -90.5 '])
      expect(read({ latitude }, place)[1]).toEqual([
        dropped('.latitude', 'a number from -90 to 90, got another number'),
      ]);
    expect(read({ id: 'a', items: '7' })[1]).toEqual([dropped('.items', 'an array, got a string')]);
    expect(read({ latitude: 'north' }, place)[1]).toEqual([
      dropped('.latitude', 'a number from -90 to 90, got a string'),
    ]);
  });

  it('says of a part that only nests others that it is an object', () => {
    expect(read({ id: 'a', sum: 'none' })[1]).toEqual([dropped('.sum', 'an object, got a string')]);
  });

  it('is spelled in its own way, and that is what paths say', () => {
    expect(read({ id: 'a', items: [{ itemId: 'x', count: [] }] })[1]).toEqual([
      dropped('.items.0.count', 'a number, got an array'),
    ]);
    const named = object<{ fullName?: string }>({ fullName: text });
    expect(read({ fullName: 1 }, named)[1]).toEqual([dropped('.fullName', 'a string, got a number')]);
    expect(read({ full_name: 1 }, named)[1]).toEqual([dropped('.full_name', 'a string, got a number')]);
  });

  it('means nothing where nothing is left', () => {
    expect(read({ name: 1 }, owner)).toEqual([undefined, [dropped('.name', 'a string, got a number')]]);
    expect(readPart({ name: 1 }, owner)).toEqual([undefined, [dropped('.name', 'a string, got a number')]]);
  });

  it(`has ${MAX_DROPPED} parts reported one by one, and the others counted`, () => {
    const reportsOf = (count: number) => read(Array(count).fill(7), list(item))[1] as unknown[];
    const each = (count: number) =>
      [...Array(count).keys()].map((index) => dropped(`.${index}`, 'an object with item_id, got a number'));
    expect(reportsOf(MAX_DROPPED)).toEqual(each(MAX_DROPPED));
    for (const more of [1, 5]) {
      const counted = ['too_many_issues', 'carts.3', `${more} more parts were left out.`];
      expect(reportsOf(MAX_DROPPED + more)).toEqual([...each(MAX_DROPPED), counted]);
    }
  });
});

describe('a wire value that does not fit', () => {
  it('is a misfit, with one report of what broke it', () => {
    expect(read(7)).toEqual([REPORTED, [invalid('', 'an object with id, got a number')]]);
    expect(read([])).toEqual([REPORTED, [invalid('', 'an object with id, got an array')]]);
    expect(read(undefined)).toEqual([REPORTED, [invalid('', 'an object with id, got nothing')]]);
    expect(read(null)).toEqual([REPORTED, [invalid('', 'an object with id, got null')]]);
    expect(read({})).toEqual([REPORTED, [invalid('', 'an object with id, got another object')]]);
    expect(read({ id: ' ', note: 'x' })).toEqual([REPORTED, [invalid('', 'an object with id, got another object')]]);
    expect(read({ id: true })).toEqual([REPORTED, [invalid('.id', 'a string or a whole number, got a boolean')]]);
  });

  it('of the kind that was expected is another of that kind', () => {
    expect(read(91, degrees(90))[1]).toEqual([invalid('', 'a number from -90 to 90, got another number')]);
  });

  it('is reported before whatever else is wrong with it', () => {
    expect(read({ id: true, note: 7, owner: 'x' })[1]).toEqual([
      invalid('.id', 'a string or a whole number, got a boolean'),
    ]);
    expect(read({ note: 7, id: 1.5 })[1]).toEqual([invalid('.id', 'a string or a whole number, got a number')]);
  });

  it('is left out whole where it is a part', () => {
    expect(readPart(7)).toEqual([undefined, [dropped('', 'an object with id, got a number')]]);
    expect(readPart({})).toEqual([undefined, [dropped('', 'an object with id, got another object')]]);
    expect(readPart({ id: true, note: 7 })).toEqual([
      undefined,
      [dropped('', 'a string or a whole number at id, got a boolean')],
    ]);
  });

  it('is named by the piece that a glance chose', () => {
    const either2 = either<unknown>((value) => typeof value === 'string', text, numeric);
    expect(read({}, either2)).toEqual([REPORTED, [invalid('', 'a number, got an object')]]);
  });
});

describe('a value that is another at each look, as a getter can make it', () => {
  /** A value for the piece, and another one for its schema, which is asked why the first does not fit. */
  const changing = (key: string, first: unknown, later: unknown, rest: object = {}) => {
    let now = first;
    const { schema, ...piece } = object<Item>({ id: required(id), count: numeric });
    return read(Object.defineProperty({ ...rest }, key, { enumerable: true, get: () => now }), {
      ...piece,
      get schema() {
        now = later;
        return schema;
      },
    });
  };

  it('has its report where the schema finds nothing wrong, or something worse', () => {
    expect(changing('id', true, 'a')).toEqual([REPORTED, [['invalid_record', 'carts.3', 'It does not fit.']]]);
    expect(changing('count', [], 7, { id: 'a' })).toEqual([{ id: 'a' }, [['dropped_field', 'carts.3', 'Left out.']]]);
    expect(changing('id', 'a', true, { count: [] })).toEqual([
      { id: 'a' },
      [dropped('.count', 'a number, got an array')],
    ]);
  });
});

it('a misfit for which there is no room among the issues is still a misfit, and an error', () => {
  const issues: Issue[] = [];
  const { report, close } = reportInto(issues);
  for (let count = 0; count < MAX_ISSUES; count++) report('dropped_field', BODY, 'Why.');
  expect(readWire(cart, 7, AT, report)).toBe(REPORTED);
  close();
  expect(issues.slice(MAX_ISSUES)).toMatchObject([{ code: 'too_many_issues', severity: 'error' }]);
});

describe('what a report says', () => {
  it('never holds a value of the wire', () => {
    const secret = 'a4f0c2d19b7e';
    const wires = [secret, [secret], { id: [secret] }, { id: 'a', note: { secret } }, { id: 'a', items: [secret] }];
    for (const wire of wires) {
      for (const [, told] of [read(wire), readPart(wire)]) {
        expect(JSON.stringify(told).includes(secret)).toBe(false);
        expect((told as unknown[]).length).toBe(1);
      }
    }
  });

  it('has its place even at the top of the body', () => {
    const { report, told } = listen();
    readWire(cart, { id: 1.5 }, BODY, report);
    readWire(cart, 7, BODY, report);
    expect(told().map(([, path]) => path)).toEqual(['id', '']);
  });
});
