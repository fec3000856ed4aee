import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { listen } from '../serve/listen.js';
import { problemOf } from './problems.js';
import { readersOf } from './readers.js';

/** A page that is open: what it was told, and how it is closed. */
async function open(address: string, page: string, version: string) {
  const asked = request(`${address}?page=${page}&version=${version}`).end();
  const [response] = await once(asked, 'response');
  let told = '';
  response.setEncoding('utf8').on('data', (data: string) => {
    told += data;
  });
  response.on('error', () => {});
  return { told: () => told.match(/(?<=event: )\w+/g) ?? [], close: () => asked.destroy() };
}

test('tells a page when it is no longer what it shows, at once or later, and leaves the others alone', async () => {
  const versions: Record<string, string> = { a: '1', b: '1' };
  const readers = readersOf((page) => versions[page] ?? 'missing');
  const server = await listen({ port: 0 }, (asked, response) => readers.connect(asked, response));
  const a = await open(server.address, 'a', '1');
  const b = await open(server.address, 'b', '1');
  const stale = await open(server.address, 'a', '0');
  await vi.waitFor(() => expect(stale.told()).toEqual(['reload']));

  versions.a = '2';
  readers.tell(undefined);
  await vi.waitFor(() => expect(a.told()).toEqual(['reload']));
  expect(b.told()).toEqual([]);
  await server.close();
});

test('while there are problems, pages are told of them and stay; who comes later is told too', async () => {
  let version = '1';
  const readers = readersOf(() => version);
  const server = await listen({ port: 0 }, (asked, response) => readers.connect(asked, response));
  const early = await open(server.address, 'a', '1');
  version = '2';
  readers.tell(problemOf(new Error('half a file')));
  const late = await open(server.address, 'a', '2');
  await vi.waitFor(() => expect([early.told(), late.told()]).toEqual([['problems'], ['problems']]));
  readers.tell(undefined);
  await vi.waitFor(() =>
    expect([early.told(), late.told()]).toEqual([
      ['problems', 'problems', 'reload'],
      ['problems', 'problems'],
    ]),
  );
  await server.close();
});

test('a hundred pages come and go, and only those that are open are looked at', async () => {
  const versionOf = vi.fn(() => '1');
  const readers = readersOf(versionOf);
  const server = await listen({ port: 0 }, (asked, response) => readers.connect(asked, response));
  const pages = await Promise.all(Array.from({ length: 100 }, () => open(server.address, 'a', '1')));
  for (const page of pages.slice(1)) page.close();
  await vi.waitFor(() => {
    versionOf.mockClear();
    readers.tell(undefined);
    expect(versionOf).toHaveBeenCalledTimes(1);
  });
  await server.close();
});
