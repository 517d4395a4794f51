import { describe, expect, it } from 'vitest';
import { run, runInVitest } from './compiler.ts';
import { GUIDE_CODE } from './guide.ts';
import { blocksOf, read } from './markdown.ts';
import { errorsIn, FIRST, JSON_EXAMPLES, SNIPPETS } from './program.ts';

/** What the webhook does not start without. */
const SECRET = { APP_SECRET: 'not a secret', VERIFY_TOKEN: 'a token' };

/** Sends the README's webhook what it is up against, and prints what it answered, each on a line. */
const SENDER = `
import { once } from 'node:events';
import { request as open } from 'node:http';

server.listen(0);
await once(server, 'listening');

async function send(size: number, headers: { [name: string]: string } = {}, isBrokenOff = false) {
  const request = open({ port: (server.address() as { port: number }).port, method: 'POST', headers });
  if (isBrokenOff) {
    request.on('error', () => {}).write('{');
    await once(server, 'request');
    request.destroy();
    return;
  }
  request.end('{}'.padEnd(size));
  const [response] = await once(request, 'response');
  console.log(response.statusCode);
  response.resume();
}

const sign = (size: number) =>
  'sha256=' + createHmac('sha256', secret).update('{}'.padEnd(size)).digest('hex');

await send(2, {}, true);
for (const size of [2, 4_000_000, 4_000_001]) await send(size, { 'x-hub-signature-256': sign(size) });
await send(2);
await send(2, { 'x-hub-signature-256': 'sha256=0' });
for (const token of ['a%20token', 'another', '']) {
  const query = 'hub.mode=subscribe&hub.challenge=4711&hub.verify_token=' + token;
  const answer = await fetch('http://localhost:' + (server.address() as { port: number }).port + '/?' + query);
  console.log(answer.status + (await answer.text()));
}
server.close();
server.closeAllConnections();
`;

/** What a program prints by the comments behind its calls. */
function saidIn(code: string): (string | undefined)[] {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.+)/g)].map(([, text]) => text);
}

describe('the examples of the pages', () => {
  it.each([...SNIPPETS.keys(), ...JSON_EXAMPLES.keys()])('%s compiles', (name) => {
    expect(errorsIn(name)).toEqual([]);
  });

  it('would not compile with a case missing, or with a field that no type has', () => {
    expect(errorsIn('missing-case.ts')).toEqual([
      "Argument of type 'RevokeMessage' is not assignable to parameter of type 'never'.",
    ]);
    expect(errorsIn('wrong-example.ts')).toEqual([
      "Object literal may only specify known properties, and '\"caption\"' does not exist in type 'Text'.",
    ]);
  });

  it.each(GUIDE_CODE)('the guide’s %s compiles in its place', (name) => {
    expect(name).toMatch(
      /^(?:src(?:\/testing)?|test)\/providers\/\w+\/\w+\.ts$|^(?:src\/(?:registry|core\/walk|testing\/registry|(?:contract|schema)\/message)|test\/providers\/index)\.ts$/,
    );
    expect(errorsIn(name)).toEqual([]);
  });

  const ofGuides = [...SNIPPETS].filter(([name]) => /^(?:README|docs\/storing)\.md/.test(name));
  it.each(ofGuides)('%s runs without complaint, and prints what it says that it prints', async (_, code) => {
    const { status, printed, complaints } = await run(code, SECRET);
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    if (code === FIRST) expect(printed).toBe(blocksOf(read('README.md'), 'text')[0]);
    const said = saidIn(code);
    if (said.length > 0) expect(printed.trim().split('\n')).toEqual(said);
  });

  it('guides say of some that they print something', () => {
    expect(ofGuides.filter(([, code]) => saidIn(code).length > 0).length).toBeGreaterThan(2);
  });

  const ofTheKit = [...SNIPPETS].filter(([name]) => name.startsWith('docs/testing-handlers.md'));
  it.each(ofTheKit)('%s runs, and its tests pass', async (name, code) => {
    const { status, printed, complaints } = await (code.includes(`from 'vitest'`) ? runInVitest(code) : run(code, {}));
    expect({ status, complaints }, printed).toEqual({ status: 0, complaints: '' });
    // Tests were found, of those that are tests.
    expect(/tests? [1-9]|Tests +\S*[1-9]/.test(printed), name).toBe(/\btest\(/.test(code));
    expect(printed).toContain(saidIn(code).join('\n'));
  });

  it('tests of the page would fail if the handler did', async () => {
    const broken = ofTheKit.map(([, code]) => code.replaceAll('You wrote', 'You said').replace('18', '19'));
    expect((await runInVitest(broken[0]?.replace('`You said', '`You wrote') ?? '')).status).toBe(1);
    expect((await run(broken[1] ?? '', {})).status).toBe(1);
  });

  it('every kind over every provider takes no more than thirty lines', () => {
    const [, code = ''] = ofTheKit.find(([, code]) => code.includes('of providersOf')) ?? [];
    expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
    expect(code.match(/buildMessage\('/g)).toHaveLength(6);
  });

  const [, webhook = ''] = [...SNIPPETS].find(([, code]) => code.includes('createServer')) ?? [];
  it('the webhook outlives requests that break off, are too long or not signed, and answers the challenge of who knows the token', async () => {
    const { status, printed } = await run(webhook + SENDER, SECRET);
    const answers = printed.split('\n').filter((line) => /^\d+$/.test(line));
    expect({ status, answers }).toEqual({
      status: 0,
      answers: ['200', '200', '413', '401', '401', '2004711', '403', '403'],
    });
  });

  it('the webhook does not start without a secret', async () => {
    expect(await run(webhook, { APP_SECRET: '' })).toMatchObject({ status: 1, printed: '' });
  });
});
