import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { run } from './docs/compiler.ts';
import { blocksOf, read, root, sectionOf } from './docs/markdown.ts';
import { fixtureFolders, fixturesIn, tableRows } from './golden.ts';

const EXAMPLES = blocksOf(read('README.md'), 'ts');

/** Acts on a terminal, forges a line of a log, and is long. */
const HOSTILE = `\x1b[2J\u009b31m\r\nWARN forged\u2028\u202e\ud800${'x'.repeat(1000)}`;

/** A body of which every string and key that a sender can choose is hostile. */
const VALUE = {
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: HOSTILE, phone_number_id: HOSTILE },
  [HOSTILE]: [{ [HOSTILE]: HOSTILE }],
  messages: [
    { id: HOSTILE, from: `${HOSTILE}1`, timestamp: HOSTILE, type: 'text', text: { body: HOSTILE } },
    { id: HOSTILE, from: `${HOSTILE}1`, timestamp: '1767261600', type: HOSTILE, [HOSTILE]: {} },
    { [HOSTILE]: HOSTILE },
  ],
  statuses: [{ id: HOSTILE, status: HOSTILE, timestamp: '1767261600' }, HOSTILE],
};
const CHANGES = ['messages', HOSTILE].map((field) => ({ field, value: field === HOSTILE ? { [HOSTILE]: [] } : VALUE }));
const BODY = {
  object: 'whatsapp_business_account',
  entry: [{ id: HOSTILE, [HOSTILE]: [HOSTILE], changes: CHANGES }],
};

const SEND = `
import { once } from 'node:events';

server.listen(0);
await once(server, 'listening');
const bytes = ${JSON.stringify(JSON.stringify(BODY))};
const signature = 'sha256=' + createHmac('sha256', secret).update(bytes).digest('hex');
const { port } = server.address() as { port: number };
await fetch('http://localhost:' + port, { method: 'POST', body: bytes, headers: { 'x-hub-signature-256': signature } });
server.close();
server.closeAllConnections();
`;

describe('the README', () => {
  it('has a webhook whose log no body can forge', { timeout: 60_000 }, async () => {
    const webhook = EXAMPLES.find((code) => code.includes('createServer')) ?? '';
    const { status, printed, complaints } = await run(webhook + SEND, { APP_SECRET: 'not a secret' });
    const { messages, statuses, unhandled, issues } = parseInbound(BODY);
    const expected = [messages.length + statuses.length + unhandled.length, issues.length];
    const lines = [printed, complaints].map((text) => text.trimEnd().split('\n'));
    expect([status, ...lines.map(({ length }) => length)]).toEqual([0, ...expected]);
    for (const line of lines.flat()) expect(line).toMatch(/^[ -~…]{1,400}$/);
    expect(Math.min(...expected, unhandled.length)).toBeGreaterThan(2);
  });

  it('lists every example', () => {
    const links = sectionOf('README.md', '## Examples').matchAll(/^\| \[[\w-]+\]\((.+?)\) \|/gm);
    expect([...links].map(([, folder]) => folder).sort()).toEqual(
      readdirSync(`${root}examples`).map((name) => `examples/${name}`),
    );
  });

  it('shows bodies that have something in them', () => {
    const empty = EXAMPLES.filter((code) => /\(\{\s*(?:\w+: (?:\[\]|\{\}))?\s*\}/.test(code));
    expect(empty).toEqual([]);
    expect(EXAMPLES.filter((code) => /\b(?:messages|results)\b"?: \[\s*\{/.test(code)).length).toBeGreaterThan(4);
  });

  it('has the types of each provider as docs/messages.md has them', () => {
    const signs: { [said: string]: string } = { yes: '●', inferred: '○', '–': '' };
    const [[, ...ids] = [], ...rows] = tableRows(sectionOf('docs/messages.md', '## Who can say what'));
    const table = read('README.md').split('shows which types each provider has')[1]?.split('\n\n')[1] ?? '';
    const [[, ...names] = [], ...shown] = tableRows(table);
    expect(shown).toEqual(rows.map(([type, ...said]) => [type, ...said.map((word) => signs[word])]));
    const idOf = (name: string) => name.toLowerCase().replace('on-premises', 'onprem').replace(' ', '-');
    expect(names.map(idOf)).toEqual(ids.map((id) => id.replaceAll('`', '')));
  });

  it('does not promise more fixtures than there are, nor many fewer', () => {
    const said = Number(/holds over (\d+) bodies/.exec(read('README.md'))?.[1]);
    const count = fixtureFolders().flatMap(fixturesIn).length;
    expect(count).toBeGreaterThan(said);
    expect(count).toBeLessThan(said * 1.25);
  });
});

describe('docs/issues.md', () => {
  it('has a row for each thing that can be said of a text that is not JSON', () => {
    const texts = ['', '\x1f\x8b', '<p>', '--a', 'a=b&'.repeat(1001), '{"a":', '{"a"}', 'OK'];
    const [, ...rows] = tableRows(sectionOf('docs/issues.md', '## What is not JSON'));
    const told = texts.map((text) =>
      parseInbound(text).issues[0]?.message.replace(/line 1, column [^1]/, 'a line and column'),
    );
    expect(told).toEqual(rows.map(([says]) => `Expected JSON or a form, but the body ${says?.replace(' or 2', '')}.`));
  });

  it('has a row for each thing that can hold a body', () => {
    const holders = [undefined, Promise.resolve(), new Response(''), new Blob([]).stream(), new FormData()];
    const [, ...rows] = tableRows(sectionOf('docs/issues.md', '## What holds a body'));
    const told = holders.map((holder) => parseInbound(holder).issues[0]?.message.replace(/^.*, (got [^:.]*).*/, '$1'));
    expect(told).toEqual(rows.map(([says]) => says));
  });
});
