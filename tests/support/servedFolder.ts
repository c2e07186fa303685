/** A folder behind a port of its own, below any path, as a static host has it; it can go down and come back with another. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface ServedFolder {
  /** The address of the folder, with its slash. */
  readonly address: string;
  stop(): Promise<void>;
  /** Again, at the same address. */
  start(folder: string): Promise<void>;
}

/** @param path with a slash at both ends, such as `/any/sub/path/` */
export async function serveFolder(folder: string, path = '/'): Promise<ServedFolder> {
  let server: Server | undefined;
  let port = 0;
  const start = async (from: string): Promise<void> => {
    const files = sirv(from, { dev: true });
    server = createServer((request, response) => {
      const nothing = (): void => {
        response.statusCode = 404;
        response.end('Nothing here');
      };
      if (request.url?.startsWith(path) !== true) return nothing();
      request.url = request.url.slice(path.length - 1);
      files(request, response, nothing);
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  await start(folder);
  return {
    address: `http://127.0.0.1:${port}${path}`,
    start,
    stop: () =>
      new Promise((resolve) => {
        server?.close(() => resolve());
        server?.closeAllConnections();
      }),
  };
}
