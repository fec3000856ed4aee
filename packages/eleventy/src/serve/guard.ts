import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that is not answered, and why. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
}

/**
 * What a server on this machine refuses: names that are not its own (another site may have pointed one here), and
 * everything that is not reading.
 */
export function refusalOf(
  { headers, method }: IncomingMessage,
  names: readonly string[],
  port: number,
): Refusal | undefined {
  const known = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (headers.host === undefined || !known.includes(headers.host)) return { status: 421, text: 'Unknown host' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'Only GET and HEAD' };
  return undefined;
}

/** Whether a page of another origin asks. */
export function isForeign({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Ends a request with a status and one line. */
export function refuse(response: ServerResponse, { status, text }: Refusal): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
