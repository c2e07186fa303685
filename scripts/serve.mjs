/**
 * `npm start`: builds the page when it is out of date, serves it on a local port and says where.
 * Also the server of the browser tests (`--port N --no-open`).
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { buildIfStale, TARGETS } from './build.mjs';
import { root } from './prepare.mjs';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;
const HELP = `npm start -- [--port N] [--no-open]
  --port N    serve on this port (also: PORT=N); without it, the first free one from ${FIRST_PORT}
  --no-open   do not open a browser
`;

function readOptions() {
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } };
  const { values } = parseArgs({ options });
  const text = values.port ?? process.env.PORT;
  if (text === undefined || text === '') return { ...values, port: undefined };
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Error(`The port must be a whole number from 1 to 65535; this is "${text}".`);
  }
  return { ...values, port };
}

/** Listens on a port of this machine only; answers with the port, or with undefined when it is taken. */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(port);
    });
  });

async function listenOnFreePort(server, wanted) {
  if (wanted !== undefined) {
    if ((await listen(server, wanted)) === undefined) throw new Error(`Port ${wanted} is taken: choose another.`);
    return wanted;
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    if ((await listen(server, port)) !== undefined) return port;
  }
  throw new Error(`No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1}: choose one with --port.`);
}

function openBrowser(address) {
  if (process.env.CI) return;
  const openers = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] };
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = openers[process.platform] ?? (hasDisplay ? ['xdg-open', [address]] : undefined);
  if (opener === undefined) return;
  const child = spawn(...opener, { stdio: 'ignore', detached: true });
  // No opener installed: the printed address is enough.
  child.on('error', () => {});
  child.unref();
}

async function main() {
  const options = readOptions();
  if (options.help) return void process.stdout.write(HELP);
  buildIfStale(TARGETS.page);
  // `dev` reads each file when it is asked for, so that a rebuilt page is served without a restart.
  const files = sirv(join(root, 'dist'), { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end(`Nothing here: ${request.url}\n`);
    }),
  );
  const port = await listenOnFreePort(server, options.port);
  const address = `http://127.0.0.1:${port}/`;
  process.stdout.write(`NKscape is at ${address}  (Ctrl+C stops it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  if (!options['no-open']) openBrowser(address);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
