import { existsSync } from 'node:fs';
import { findChromium } from '../browser/chromium.mjs';
import { findDebianProgram } from '../shared/debian.mjs';
import { runOrThrow } from '../shared/run.mjs';
import { inChromium, inEdgeVm } from './hosted.mjs';

/** @typedef {{ path: string } | { reason: string }} Whereabouts A runtime, or why it cannot be had. */

/**
 * @typedef {object} Target
 * @property {string} runtime
 * @property {string} format How the package is loaded.
 * @property {string} [flag] What the runtime is forbidden.
 * @property {() => Promise<Whereabouts>} find
 * @property {(path: string) => Promise<string>} version
 * @property {(path: string) => Promise<string>} answer What the program said.
 */

/** A zone with an odd offset: a result that depends on the host's time zone is another one there. */
const env = { TZ: 'Asia/Kathmandu', NO_COLOR: '1' };

/** What Node can take away that a library might lean on. */
const RESTRICTIONS = [
  '',
  '--frozen-intrinsics',
  '--disable-proto=throw',
  '--permission',
  '--disallow-code-generation-from-strings',
];

/** The oldest that package.json allows, and the newest of every line that is in use. */
const NODES = ['20.0', '20', '22', '24', '26'];

/** The ways to load an installed package. */
const PROGRAMS = [
  ['ESM', 'program.mjs'],
  ['CJS', 'program.cjs'],
];

/**
 * @param {string} folder Where the package and the programs are.
 * @param {string} tools Where the runtimes that come by npm are.
 * @returns {Target[]}
 */
export function targetsIn(folder, tools) {
  const [bun, deno] = [`${tools}/@oven/bun-linux-x64/bin/bun`, `${tools}/@deno/linux-x64-glibc/deno`];
  const denoArgs = ['run', '--quiet', '--no-lock', '--cached-only', '--node-modules-dir=manual'];
  const workerd = `${tools}/@cloudflare/workerd-linux-64/bin/workerd`;
  return [
    ...NODES.flatMap((line) => nodeTargets(folder, `${tools}/node-${line}/bin/node`, line)),
    ...PROGRAMS.map(([format, program]) => command(folder, { runtime: 'Bun', format, find: present(bun) }, [program])),
    ...PROGRAMS.map(([format, program]) =>
      command(folder, { runtime: 'Deno', format, find: present(deno) }, [...denoArgs, program]),
    ),
    command(folder, { runtime: 'workerd', format: 'bundle', find: present(workerd) }, ['test', 'worker.capnp']),
    { runtime: 'Edge VM (Vercel)', format: 'bundle', find: present(`${tools}/@edge-runtime/vm`), ...inEdgeVm(folder) },
    { runtime: 'Chromium', format: 'bundle', find: findChromium, ...inChromium(folder) },
    command(folder, { runtime: 'gjs (SpiderMonkey)', format: 'bundle', find: () => findDebianProgram('gjs') }, [
      '-m',
      'gjs.mjs',
    ]),
  ];
}

/** @param {string} folder @param {string} node @param {string} line */
function nodeTargets(folder, node, line) {
  return RESTRICTIONS.flatMap((flag) =>
    PROGRAMS.map(([format, program]) => {
      const name = line.startsWith('20') && flag === '--permission' ? '--experimental-permission' : flag;
      const permission = flag === '--permission' ? `--allow-fs-read=${folder}` : '';
      const args = [name, permission, program].filter((arg) => arg !== '');
      return command(folder, { runtime: `Node ${line}`, format, flag, find: present(node) }, args);
    }),
  );
}

/**
 * A runtime that is a program.
 * @param {string} folder
 * @param {Omit<Target, 'version' | 'answer'>} target
 * @param {readonly string[]} args
 * @returns {Target}
 */
function command(folder, target, args) {
  return {
    ...target,
    version: async (path) => {
      const [version] = /\d[\d.-]*\d/.exec(await runOrThrow(path, ['--version'], { env })) ?? ['unknown'];
      return version;
    },
    answer: (path) => runOrThrow(path, args, { cwd: folder, env }),
  };
}

/** @param {string} path @returns {() => Promise<Whereabouts>} */
function present(path) {
  return async () =>
    existsSync(path) ? { path } : { reason: 'npm has not installed it; it is to be had for Linux on x64 only' };
}
