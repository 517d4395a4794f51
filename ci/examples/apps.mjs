import { fileURLToPath } from 'node:url';
import { root } from '../shared/package.mjs';
import { challengesOf, postsOf, SECRET, TOKEN } from './requests.mjs';

/**
 * @typedef {object} App
 * @property {string} title
 * @property {string} [command]
 * @property {(port: number) => readonly string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {(url: string) => import('./requests.mjs').Asked[]} requests What it is asked, in order.
 */

/** @type {{ providerIds: string[] }} */
const { providerIds } = await import(`${root}dist/index.js`);
const BRIDGE = fileURLToPath(new URL('bridge.mjs', import.meta.url));
const PUBLIC_URL = 'https://example.com';

const META = {
  env: { META_APP_SECRET: SECRET, META_VERIFY_TOKEN: TOKEN },
  requests: (/** @type {string} */ url) => [
    ...challengesOf(`${url}/webhook`),
    ...postsOf('meta-cloud', `${url}/webhook`),
  ],
};
const SERVER = { args: () => ['server.js'] };

/** @type {{ [example: string]: App[] }} */
export const APPS = {
  'aws-lambda': [{ title: 'aws-lambda, behind a gateway', args: () => [BRIDGE, 'gateway', 'index.js'], ...META }],
  express: [{ title: 'express', ...SERVER, ...META }],
  fastify: [
    {
      title: 'fastify',
      ...SERVER,
      env: { WEBHOOK_USER: SECRET.split(':')[0], WEBHOOK_PASSWORD: SECRET.split(':')[1] },
      requests: (url) => postsOf('infobip', `${url}/webhook`),
    },
  ],
  hono: [
    { title: 'hono, on Node', ...SERVER, ...META },
    {
      title: 'hono, on workerd',
      command: 'node_modules/.bin/workerd',
      args: (port) => ['serve', 'worker.capnp', '--socket-addr', `http=localhost:${port}`],
      ...META,
    },
  ],
  inbox: [
    {
      title: 'inbox',
      ...SERVER,
      env: {
        PUBLIC_URL,
        META_VERIFY_TOKEN: TOKEN,
        ...Object.fromEntries(providerIds.map((id) => [`${id.toUpperCase().replaceAll('-', '_')}_SECRET`, SECRET])),
      },
      requests: (url) => [
        ...challengesOf(`${url}/webhooks/meta-cloud`),
        ...providerIds.flatMap((id) =>
          postsOf(id, `${url}/webhooks/${id}`, { publicUrl: `${PUBLIC_URL}/webhooks/${id}` }),
        ),
        { name: 'nobody', url: `${url}/webhooks/nobody`, method: 'POST', status: 404 },
      ],
    },
  ],
  next: [{ title: 'next, its route handler', args: () => [BRIDGE, 'route', 'app/webhook/route.js'], ...META }],
  queue: [
    {
      title: 'queue',
      ...SERVER,
      env: { WEBHOOK_SECRET: SECRET },
      requests: (url) => postsOf('meta-onprem', `${url}/webhook`, { foreign: /\bnew text\b/ }),
    },
  ],
  'twilio-express': [
    {
      title: 'twilio-express',
      ...SERVER,
      env: { PUBLIC_URL, TWILIO_AUTH_TOKEN: SECRET },
      requests: (url) =>
        ['/messages', '/statuses'].flatMap((path) => postsOf('twilio', url + path, { publicUrl: PUBLIC_URL + path })),
    },
  ],
};

/** The scripts of package.json that are run before. */
export const SCRIPTS = /** @type {{ [example: string]: string[] }} */ ({
  hono: ['test', 'bundle'],
  next: ['test', 'types'],
});

/** Next's compiler and its library for pictures are large packages, and its types and a route handler need neither. */
export const NO_OPTIONAL = ['next'];
