import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { hasFailed } from '../../src/cli/counts.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { widthOf } from '../../src/cli/width.ts';
import type { Issue, Unhandled } from '../../src/contract/result.ts';
import { providers } from '../../src/registry.ts';
import { one } from '../providers/examples.ts';
import { resultWith } from './messages.ts';
import { runWith, textFrom, WHOSE } from './world.ts';

const good = textFrom('Ada', 'Hello');
const ids = providers.map(({ id }) => id).join(', ');

describe('exit status', () => {
  it('is 2 where a body is nobody’s, 0 where all are known', async () => {
    expect(await runWith([], { '-': '{"hello":"world"}' })).toMatchObject({ status: 2, err: '' });
    expect(await runWith([], { '-': `${good}\n{}\n${good}` })).toMatchObject({ status: 2, err: '' });
    expect(await runWith([], { '-': good })).toMatchObject({ status: 0, err: '' });
  });

  it('a warning is no failure; an error, an unknown body, or unlisted issues are', () => {
    const issue = { code: 'dropped_field', severity: 'warning', message: '', path: [] } satisfies Issue;
    const echo = { kind: 'echo', path: [], raw: {} } satisfies Unhandled;
    expect(hasFailed(resultWith({ issues: [issue], unhandled: [echo] }))).toBe(false);
    expect(hasFailed(resultWith({ issues: [{ ...issue, severity: 'error' }] }))).toBe(true);
    expect(hasFailed(resultWith({ issues: [{ ...issue, code: 'too_many_issues' }] }))).toBe(true);
    expect(hasFailed(resultWith({ unhandled: [{ ...echo, kind: 'unknown_body' }] }))).toBe(true);
  });

  it('is 66 where a file cannot be read, and the others are shown all the same', async () => {
    const { status, out, err } = await runWith(['no.json', 'a.json', 'b.json'], { 'a.json': good, 'b.json': '{}' });
    expect(status).toBe(66);
    expect(out.match(/^\S+ {2}\S.*/gm)?.slice(0, 2)).toEqual([`a.json  ${WHOSE}`, 'b.json  NOT RECOGNISED']);
    expect(err).toBe('whatsapp-inbound: no.json: ENOENT: no such file\n');
  });
});

describe('arguments', () => {
  it.each([
    ['an option that is not there', ['--bogus'], 'There is no option --bogus.'],
    ['a letter that is not there', ['-jx'], 'There is no option -j.'],
    ['what every object has', ['--toString'], 'There is no option --toString.'],
    ['the contrary of an option', ['--no-json'], 'There is no option --no-json.'],
    ['an option without its value', ['a.json', '--provider'], `--provider needs a value. One of: ${ids}.`],
    ['an option in place of a value', ['--provider', '--json'], `--provider needs a value. One of: ${ids}.`],
    ['a value where none belongs', ['--json=1'], '--json takes no value.'],
    ['a value for the short form', ['-h=1'], 'There is no option -=.'],
    ['a provider nobody knows', ['--provider', 'toString'], `There is no provider 'toString'. There are: ${ids}.`],
    ['a provider without a name', ['--provider='], `There is no provider ''. There are: ${ids}.`],
    ['a wrong option beside --help', ['--help', '--bogus'], 'There is no option --bogus.'],
  ])('%s is refused with 64, a word about it and the usage', async (_, args, reason) => {
    const { status, out, err } = await runWith(args, { '-': good, 'a.json': good });
    expect(status).toBe(64);
    expect(out).toBe('');
    expect(err).toBe(
      `whatsapp-inbound: ${reason}\nUsage: whatsapp-inbound [--provider ID] [--issues] [--json] [--redact | --audit] [PATH...]\nTry --help.\n`,
    );
  });

  it('behind -- are paths, and options may follow paths', async () => {
    const { out } = await runWith(['a.json', `--provider=${one.id}`, '--', '--json'], {
      'a.json': good,
      '--json': good,
    });
    expect(out.match(/^.+ {2}NOT RECOGNISED$/gm)).toEqual(['a.json  NOT RECOGNISED', '--json  NOT RECOGNISED']);
  });

  it('--help names every provider and every exit status on lines that fit, and --version is that of the package', async () => {
    const { status, out } = await runWith(['-h']);
    expect(status).toBe(0);
    for (const word of [...providers.map(({ id }) => id), ...Object.values(EXIT)]) expect(out).toContain(`${word}`);
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(100);
    expect(await runWith(['--version'])).toEqual({ status: 0, out: `${packageJson.version}\n`, err: '' });
  });
});
