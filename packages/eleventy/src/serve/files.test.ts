import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { filesOf } from './files.js';
import { listen } from './listen.js';

// A file that is there when it is looked for, and gone when it is opened.
vi.mock('sirv', () => ({
  default: () => (_: IncomingMessage, response: ServerResponse) => createReadStream('/gone/meanwhile').pipe(response),
}));

test('a file that goes between two looks ends its request, not the server', async () => {
  const server = await listen({ port: 0 }, filesOf('/site'));
  for (let times = 0; times < 2; times += 1) await expect(fetch(server.address)).rejects.toThrow();
  await server.close();
});
