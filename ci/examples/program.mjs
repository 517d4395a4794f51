import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const PATIENCE = 60_000;

/**
 * Starts a server on a free port of the loopback, and waits until it takes connections.
 * @param {string} command
 * @param {(port: number) => readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
export async function startProgram(command, args, { cwd, env }) {
  const port = await freePort();
  // In a group of its own, for the program of a package may be one that starts another.
  const child = spawn(command, args(port), { cwd, env: { ...process.env, ...env, PORT: `${port}` }, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = once(child, 'close').catch((error) => (output += error));

  /** Waits until something is so. @param {() => boolean | Promise<boolean>} isSo */
  async function until(isSo) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(50)) {
      if (await isSo()) return true;
      if (child.exitCode !== null) return false;
    }
    return false;
  }

  const program = {
    url: `http://localhost:${port}`,
    output: () => output,
    /**
     * Whether something is printed beyond a length of the output: an app may log after it has answered.
     * @param {number} length
     * @param {RegExp} pattern
     */
    prints: (length, pattern) => until(() => pattern.test(output.slice(length))),
    async stop() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
  if (await until(() => isOpen(port))) return program;
  await program.stop();
  throw new Error(`${command} ${args(port).join(' ')} does not listen\n${output}`);
}

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return address.port;
}

/** @param {number} port @returns {Promise<boolean>} */
function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}
