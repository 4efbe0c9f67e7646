import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { House } from '../platform/house.ts';
import { createApp } from './app.ts';

export type Listening = { server: Server; url: string; close(): Promise<void> };

/** Listens for people. `close` lets requests that run finish. */
export async function listen(house: House, where: { host: string; port: number }): Promise<Listening> {
  const app = createApp(house);
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${where.port} is taken: choose another with --port`)
          : error,
      ),
    );
    server.listen(where.port, where.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    server,
    url: `http://${where.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 5_000).unref();
      }),
  };
}
