import { execFile } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number | null} status `null` when it could not be started, or was stopped for taking too long.
 * @property {string} stdout
 * @property {string} output Both streams.
 */

/**
 * Runs a program to its end with closed standard input. Never throws: a program that is not there is an outcome too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd, env, timeout = 120_000 } = {}) {
  const options = /** @type {const} */ ({ cwd, timeout, killSignal: 'SIGKILL', maxBuffer: Number.POSITIVE_INFINITY });
  return new Promise((resolve) => {
    const child = execFile(command, args, { ...options, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      const output = stdout + stderr + (child.pid === undefined ? error?.message : '');
      resolve({ status: child.exitCode, stdout, output });
    });
    child.stdin?.end();
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<string>} Its standard output.
 */
export async function runOrThrow(command, args, options) {
  const { status, stdout, output } = await run(command, args, options);
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')}: ${status === null ? 'no end' : `status ${status}`}\n${output}`);
}
