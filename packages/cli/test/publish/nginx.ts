import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { root } from '../action/repository.js';
import { folderWith } from '../folder.js';

const unpacked = join(root, 'node_modules/.cache/nginx');
const program = existsSync(unpacked) ? join(unpacked, 'usr/sbin/nginx') : 'nginx';
const types = [join(unpacked, 'etc/nginx/mime.types'), '/etc/nginx/mime.types'].find(existsSync);

/** What nginx answers. */
export interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly cache: string | undefined;
  readonly sniff: string | string[] | undefined;
  readonly body: string;
}

/** Serves a folder by nginx with the recipe, whose address and folder are replaced; ends it with the test. */
export async function nginxOn(site: string): Promise<(path: string) => Promise<Answer>> {
  const folder = folderWith();
  const socket = join(folder, 'socket');
  const recipe = readFileSync(join(root, 'packages/cli/publish/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen unix:${socket};`)
    .replace('root /srv/journeys;', `root ${site};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid pid; error_log stderr; daemon off; master_process off; events {}
http { include ${types}; access_log off; ${temporary.join(' ')}\n${recipe}}\n`,
  );
  const server = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<string>((done) => {
    let said = '';
    server.stderr.on('data', (more) => {
      said += more;
    });
    server.on('error', (error) => done(error.message)).on('close', () => done(said));
  });
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  while (!existsSync(socket)) {
    const said = await Promise.race([ended, setTimeout(20)]);
    if (said !== undefined) throw new Error(`nginx ended: ${said}`);
  }
  return (path) => ask(socket, path);
}

function ask(socketPath: string, path: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ socketPath, path, headers: { Host: 'journeys.example' } }, (response) => {
      const { 'content-type': type, 'cache-control': cache, 'x-content-type-options': sniff } = response.headers;
      let body = '';
      response.setEncoding('utf8').on('data', (more) => {
        body += more;
      });
      response.on('end', () => done({ status: response.statusCode, type, cache, sniff, body }));
    });
    asked.on('error', fail).end();
  });
}
