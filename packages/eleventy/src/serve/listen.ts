import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BuildRefused } from '../errors.js';
import { refusalOf, refuse } from './guard.js';

/** Where a server listens. */
export interface ListenOptions {
  /** 8080 when absent, or any free one where that is taken. */
  readonly port?: number;
  /** An address of this machine; without it, only this machine itself can reach the server. */
  readonly host?: string;
}

/** A server that answers. */
export interface Listening {
  /** `http://localhost:8080/` */
  readonly address: string;
  close(): Promise<void>;
}

const usualPort = 8080;
const loopback = '127.0.0.1';

/** Starts a server that reads only, answers to its own name only, and outlives every request. */
export async function listen(
  { port, host }: ListenOptions,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
  const names = host === undefined ? [loopback, 'localhost'] : [host.includes(':') ? `[${host}]` : host];
  let bound = 0;
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, names, bound);
    if (refusal) return refuse(response, refusal);
    const folder = folderAddress(request.url ?? '');
    if (folder !== undefined) return void response.writeHead(307, { location: folder }).end();
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    try {
      answer(request, response);
    } catch (error) {
      // Whatever a request makes fail, it is that request alone which fails.
      if (response.headersSent) response.destroy();
      else if (error instanceof URIError) refuse(response, { status: 400, text: 'Bad request' });
      else refuse(response, { status: 500, text: error instanceof Error ? error.message : 'Failed' });
    }
  });

  const bind = (wanted: number) =>
    new Promise<number>((done, fail) => {
      server.once('error', fail);
      server.listen({ port: wanted, host: host ?? loopback, exclusive: true }, () => {
        server.removeListener('error', fail);
        done(portOf(server.address()));
      });
    });
  try {
    bound = await bind(port ?? usualPort);
  } catch (error) {
    if (port !== undefined || !isTaken(error)) throw inWords(error, port ?? usualPort, host ?? loopback);
    bound = await bind(0);
  }
  return {
    address: `http://${host === undefined ? 'localhost' : names[0]}${bound === 80 ? '' : `:${bound}`}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Links are relative, so the address of a folder ends in a slash; where it does not, this is the one that does. */
function folderAddress(url: string): string | undefined {
  return /^\/(?!__journey\/)(?:[\w.-]+\/)*[\w-]+$/.test(url) ? `${url}/` : undefined;
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function inWords(error: unknown, port: number, host: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reasons: Readonly<Record<string, readonly [string, string]>> = {
    EADDRINUSE: [`Port ${port} is in use.`, `Choose another one: --port ${port + 1}`],
    EACCES: [`Port ${port} is reserved on this system.`, 'Choose one above 1023: --port 8080'],
    EADDRNOTAVAIL: [`${host} is no address of this machine.`, 'Leave --host away, or give an address of this machine.'],
    ENOTFOUND: [`${host} is no address of this machine.`, 'Leave --host away, or give an address of this machine.'],
    ERR_SOCKET_BAD_PORT: [`${port} is no port.`, 'Choose one from 0 to 65535: --port 8080'],
  };
  const known = reasons[String(error.code)];
  return known ? new BuildRefused(...known, { cause: error }) : error;
}
