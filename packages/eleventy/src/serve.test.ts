import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch.js';
import type { Listening } from './serve/listen.js';
import { serveSite } from './serve.js';

const scratch = scratchFolder();
const folder = join(scratch, 'site');
let server: Listening;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'en/journeys'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'root');
  writeFileSync(join(folder, 'en/index.html'), '<p>入门</p>');
  writeFileSync(join(folder, 'en/script.mjs'), 'export {}');
  writeFileSync(join(scratch, 'secret.txt'), 'secret');
  server = await serveSite({ folder, port: 0 });
  port = Number(new URL(server.address).port);
});
afterAll(() => server.close());

/** What the server says to bytes as they are. */
const raw = (bytes: string) =>
  new Promise<string>((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes.replaceAll('HOST', `localhost:${port}`)));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => done(answer));
    socket.on('error', () => done(answer));
  });
const get = (path: string, headers = '') =>
  raw(`GET ${path} HTTP/1.1\r\nHost: HOST\r\n${headers}Connection: close\r\n\r\n`);

test('serves pages with their type, and refuses to have them sniffed or embedded elsewhere', async () => {
  const page = await fetch(`${server.address}en/`);
  expect(await page.text()).toBe('<p>入门</p>');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
  const script = await fetch(`${server.address}en/script.mjs`, { method: 'HEAD' });
  expect([script.status, script.headers.get('content-type'), await script.text()]).toEqual([
    200,
    'text/javascript',
    '',
  ]);
});

test('the address of a folder gets the slash that its links need, and never leads to another host', async () => {
  expect((await fetch(`${server.address}en`)).url).toBe(`${server.address}en/`);
  expect(await get('//evil.example')).toMatch(/^HTTP\/1.1 404/);
  expect(await get('/\\evil.example')).toMatch(/^HTTP\/1.1 404/);
});

const hostile: readonly (readonly [string, string, RegExp])[] = [
  ['a malformed escape', 'GET /%E0%A4%A HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 404/],
  ['a lone percent sign', 'GET /% HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 404/],
  ['traversal, plain', 'GET /../secret.txt HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 404/],
  [
    'traversal, escaped',
    'GET /..%2f..%2fsecret.txt HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
    /^HTTP\/1.1 404/,
  ],
  [
    'traversal, escaped twice',
    'GET /%252e%252e/secret.txt HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
    /^HTTP\/1.1 404/,
  ],
  [
    'traversal with backslashes',
    'GET /..\\secret.txt HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
    /^HTTP\/1.1 404/,
  ],
  ['a NUL', 'GET /en/%00.html HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 404/],
  ['another host', 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 421/],
  ['our host with another port', 'GET / HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 421/],
  ['no host', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1.1 421/],
  [
    'an absolute address',
    'GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
    /^HTTP\/1.1 404/,
  ],
  [
    'another method',
    'POST / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    /^HTTP\/1.1 405/,
  ],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n', /^$|^HTTP\/1.1 4/],
  ['20,000 characters', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: HOST\r\n\r\n`, /^HTTP\/1.1 431/],
  ['garbage', '\u0000\u0001 GET ???\r\n\r\n', /^HTTP\/1.1 400/],
  [
    'a range that ends before it begins',
    'GET /en/ HTTP/1.1\r\nHost: HOST\r\nRange: bytes=9-2\r\nConnection: close\r\n\r\n',
    /^HTTP\/1.1 200/,
  ],
];

test.each(hostile)('%s is answered, gives nothing away, and the server lives', async (_, bytes, answer) => {
  const got = await raw(bytes);
  expect(got).toMatch(answer);
  expect(got).not.toContain('secret\n');
  expect((await fetch(server.address)).status).toBe(200);
});

test('is not reached from another interface', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow();
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
});

test('a file that goes while it is sent, and a folder that is replaced, end that request alone', async () => {
  for (let round = 0; round < 20; round += 1) {
    writeFileSync(join(folder, 'going.html'), 'x'.repeat(100_000));
    const answer = get('/going.html');
    renameSync(folder, `${folder}-old`);
    await answer;
    renameSync(`${folder}-old`, folder);
  }
  rmSync(join(folder, 'going.html'));
  expect((await fetch(server.address)).status).toBe(200);
});

test('a port that is taken is named, with another one', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  await expect(serveSite({ folder, port: taken })).rejects.toMatchObject({
    name: 'BuildRefused',
    message: `Port ${taken} is in use.`,
    next: `Choose another one: --port ${taken + 1}`,
  });
  other.close();
});

test('without a port, a taken one is no obstacle', async () => {
  const servers = await Promise.all([serveSite({ folder }), serveSite({ folder })]);
  expect(new Set(servers.map(({ address }) => address)).size).toBe(2);
  for (const { address, close } of servers) {
    expect((await fetch(address)).status).toBe(200);
    await close();
  }
});

test('an address of its own admits that name only', async () => {
  const own = await serveSite({ folder, port: 0, host: '127.0.0.3' });
  expect(own.address).toMatch(/^http:\/\/127\.0\.0\.3:\d+\/$/);
  expect((await fetch(own.address)).status).toBe(200);
  const { port: ownPort } = new URL(own.address);
  const other = request({ host: '127.0.0.3', port: ownPort, headers: { host: `localhost:${ownPort}` } }).end();
  const [answer] = await once(other, 'response');
  expect(answer.statusCode).toBe(421);
  await own.close();
  await expect(serveSite({ folder, host: '203.0.113.9' })).rejects.toThrow(
    '203.0.113.9 is no address of this machine.',
  );
});

test('a folder that is not there, and a port that is none, are said so', async () => {
  await expect(serveSite({ folder: join(scratch, 'gone') })).rejects.toThrow(
    `There is no site in ${join(scratch, 'gone')}.`,
  );
  await expect(serveSite({ folder, port: 99_999 })).rejects.toThrow('99999 is no port.');
});
