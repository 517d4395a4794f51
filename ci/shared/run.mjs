import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number | null} status `null` when it could not be started, or was stopped for taking too long.
 * @property {string} stdout
 * @property {string} output Both streams, as they came.
 */

/**
 * Runs a program to its end with closed standard input. Never throws: a program that is not there is an outcome too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd, env, timeout = 120_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', ({ message }) => resolve({ status: null, stdout, output: `${output}${message}` }));
    child.on('close', (status) => resolve({ status, stdout, output }));
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
