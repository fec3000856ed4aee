import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problems } from './problems.js';

/** A page that is open in a browser, and what it shows. */
interface Reader {
  readonly response: ServerResponse;
  readonly page: string;
  readonly version: string;
}

/** The open pages, told by server-sent events when what they show is no longer so. */
export interface Readers {
  /** Takes a request of a page's script and keeps it open. */
  connect(request: IncomingMessage, response: ServerResponse): void;
  /** Tells those pages that have changed, and all of them what is wrong. */
  tell(problems: Problems | undefined): void;
}

/** Follows the open pages; `versionOf` says what a page would show now. */
export function readersOf(versionOf: (page: string) => string): Readers {
  const readers = new Set<Reader>();
  let problems: Problems | undefined;

  const compare = (reader: Reader) => {
    if (versionOf(reader.page) !== reader.version) send(reader.response, 'reload', null);
  };
  return {
    connect(request, response) {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const reader = {
        response,
        page: searchParams.get('page') ?? '',
        version: searchParams.get('version') ?? '',
      };
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      readers.add(reader);
      request.on('close', () => readers.delete(reader));
      compare(reader);
      if (problems) send(response, 'problems', problems);
    },
    tell(now) {
      const changed = now !== problems;
      problems = now;
      for (const reader of readers) {
        if (changed) send(reader.response, 'problems', problems ?? null);
        if (!problems) compare(reader);
      }
    },
  };
}

function send(response: ServerResponse, event: string, data: Problems | null): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
