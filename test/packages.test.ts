import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';

const root = new URL('../', import.meta.url).pathname;
const names = ['core', 'eleventy', 'cli'] as const;
const outside = mkdtempSync(join(tmpdir(), 'journey-packages-'));
const tarballs = new Map<string, string>();

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
    maxBuffer: 1 << 28,
  });
const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

function project(name: string, packages: readonly string[], others: readonly string[] = []): string {
  const folder = join(outside, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  run('npm', ['install', ...quiet, ...packages.map((one) => tarballs.get(one) ?? one), ...others], folder);
  return folder;
}

beforeAll(() => {
  for (const name of names) {
    const [{ filename }] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', outside], join(root, 'packages', name)),
    );
    tarballs.set(name, join(outside, filename));
  }
}, 300_000);

describe('the tarballs', () => {
  test.each(names)('%s holds what its users need, and nothing else', (name) => {
    const files = run('tar', ['-tzf', tarballs.get(name) ?? ''], outside)
      .trim()
      .split('\n');
    expect(files).toEqual(expect.arrayContaining(['package/package.json', 'package/README.md', 'package/LICENSE']));
    expect(files.filter((file) => /\.test\.|\/src\/|\/test\/|\.map$/.test(file))).toEqual([]);
    const content = run('tar', ['-xzOf', tarballs.get(name) ?? ''], outside);
    expect(content.includes(root)).toBe(false);
  });

  test.each(names)('%s is packed as publint and are-the-types-wrong want it', (name) => {
    const bin = (tool: string) => join(root, 'node_modules/.bin', tool);
    expect(() => run(bin('publint'), ['--strict', tarballs.get(name) ?? ''], outside)).not.toThrow();
    if (name !== 'cli')
      expect(() => run(bin('attw'), ['--profile', 'esm-only', tarballs.get(name) ?? ''], outside)).not.toThrow();
  });

  test('none runs a script when it is installed', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const scripts = Object.entries<{
      hasInstallScript?: boolean;
      dev?: boolean;
      devOptional?: boolean;
      resolved?: string;
    }>(lock.packages);
    expect(
      scripts
        .filter(([path, entry]) => path !== '' && entry.hasInstallScript && !entry.dev && !entry.devOptional)
        .map(([path]) => path),
    ).toEqual([]);
    expect(scripts.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
  });
});

describe('a team that starts', () => {
  test('makes a workspace, checks it and builds its site with the installed command', () => {
    const folder = project('team', ['core', 'eleventy', 'cli'], ['@11ty/eleventy@3.1.7']);
    run('npx', ['journey', 'init', 'demo'], folder);
    const demo = join(folder, 'demo');
    expect(run('npx', ['journey', 'check', '--as-of', '2026-11-21', '--fail-on', 'info'], demo)).toContain(
      'nothing found',
    );
    run('npx', ['journey', 'fmt', '--check'], demo);
    run('npx', ['journey', 'build'], demo);
    expect(existsSync(join(demo, '_site/en/journeys/book-appointment/index.html'))).toBe(true);
    expect(readFileSync(join(demo, '_site/en/journeys/book-appointment/index.html'), 'utf8')).toContain(
      'Calls during the lunch break',
    );
  }, 400_000);

  test('gets neither Eleventy nor Mermaid with the command alone', () => {
    const folder = project('alone', ['core', 'cli']);
    const installed = [
      ...readdirSync(join(folder, 'node_modules')),
      ...readdirSync(join(folder, 'node_modules/@journey-as-code')),
    ];
    expect(installed.filter((name) => /eleventy|11ty|mermaid/.test(name))).toEqual([]);
    expect(run('npx', ['journey', 'schema'], folder)).toContain('journey\n');
    expect(() => run('npx', ['journey', 'init', 'demo'], folder)).not.toThrow();
    expect(() => run('npx', ['journey', 'build'], join(folder, 'demo'))).toThrow(/npm install/);
  }, 400_000);
});

describe('a program', () => {
  let folder = '';
  beforeAll(() => {
    folder = project('program', ['core']);
    writeFileSync(
      join(folder, 'use.ts'),
      `import { check, toJSON, touchpointsOf, type Journey } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { formatDocument } from '@journey-as-code/core/edit';
import { escapeHtml } from '@journey-as-code/core/escape';
const { workspace, diagnostics } = check(readSources('journeys'), { asOf: '2026-11-21' });
const journeys: readonly Journey[] = [...workspace.journeys.values()];
const owners: string[] = touchpointsOf(workspace).map(({ stage }) => stage.owner);
const lines: number[] = diagnostics.map(({ range }) => range.startLine);
console.log(journeys.length, owners.length, lines.length, toJSON(workspace).schemaVersion, escapeHtml('<'), formatDocument('a.yaml', 'id: a').refused);
`,
    );
  }, 300_000);

  test.each([
    ['bundler', 'ESNext'],
    ['node16', 'Node16'],
  ])('compiles under strict with moduleResolution %s', (resolution, module) => {
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2023',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      'use.ts',
    ];
    expect(() => run(join(root, 'node_modules/.bin/tsc'), options, folder)).not.toThrow();
  });

  test('builds no code from strings', () => {
    writeFileSync(
      join(folder, 'no-eval.mjs'),
      "const { check } = await import('@journey-as-code/core'); console.log(check([{ path: 'a.journey.yaml', content: 'kind: journey' }]).diagnostics.length > 0);",
    );
    expect(run('node', ['--disallow-code-generation-from-strings', 'no-eval.mjs'], folder)).toBe('true\n');
  });

  test('checks in a browser as it does in Node, under a policy that allows no eval', async () => {
    const journeys = join(root, 'journeys');
    const sources = globSync(['**/*.yaml', 'metrics/*.csv'], { cwd: journeys }).map((path) => ({
      path,
      content: readFileSync(join(journeys, path), 'utf8'),
    }));
    writeFileSync(
      join(folder, 'page.mjs'),
      `import { check } from '@journey-as-code/core';
window.found = check(${JSON.stringify(sources)}, { asOf: '2025-04-20' }).diagnostics.map(({ id, file, range }) => id + ' ' + file + ':' + range.startLine);`,
    );
    await build({
      entryPoints: [join(folder, 'page.mjs')],
      bundle: true,
      format: 'iife',
      platform: 'browser',
      outfile: join(folder, 'page.js'),
      logLevel: 'silent',
    });
    const policy = "default-src 'none'; script-src 'self'";
    const server = createServer(({ url }, response) => {
      const script = url === '/page.js';
      response.writeHead(200, {
        'content-type': script ? 'text/javascript; charset=utf-8' : 'text/html',
        'content-security-policy': policy,
      });
      response.end(script ? readFileSync(join(folder, 'page.js')) : '<!doctype html><script src="/page.js"></script>');
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const { port } = server.address() as AddressInfo;
    const browser = await launchBrowser();
    afterAll(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction('window.found !== undefined');
    const found = await page.evaluate('window.found');
    server.close();
    expect(found).toHaveLength(16);
    expect(found).toContain('cold-handoff shop/shoe-purchase.journey.yaml:126');
  });
});
