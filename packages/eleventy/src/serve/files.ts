import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { refuse } from './guard.js';

/** Answers with the files of a folder. The folder may be replaced by a new build meanwhile. */
export function filesOf(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    delete request.headers.range; // a range that ends before it begins would throw
    response.on('pipe', (source) => source.on('error', () => response.destroy())); // a file that went between two looks
    files(request, response, () => refuse(response, { status: 404, text: 'Not found' }));
  };
}
