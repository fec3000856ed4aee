import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(?<!\.test|\.d)\.ts$/.test(path))
  .sort();
const importsOf = (path: string) =>
  [...readFileSync(folder + path, 'utf8').matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gms)].map(
    ([, name = '']) => name,
  );

/** What turns a workspace into pages: values to values, without a look at files, network or clock. */
const pure =
  /^(?:data|pages|parts|strings|twin)\/|^(?:html|href|layout|links|markdown|guide-markdown|reader|site|site-index|site-page)[\w-]*\.ts$/;

test('Eleventy is known to one file', () => {
  expect(sources.filter((path) => importsOf(path).some((name) => name.startsWith('@11ty/')))).toEqual(['engine.ts']);
});

test('pages know nothing of files, servers or Eleventy', () => {
  const engineRoom =
    /(?:^|\/)(?:asset|build|dev|engine|output|plugin|read-site|serve)\.js$|\/(?:dev|output|serve)\/|^node:(?!path\/posix$)|^(?:sirv|chokidar|@11ty\/)/;
  const wrong = sources
    .filter((path) => pure.test(path))
    .flatMap((path) =>
      importsOf(path)
        .filter((name) => engineRoom.test(name))
        .map((name) => `${path} ← ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('no file is longer than a reader can hold', () => {
  const long = sources.filter(
    (path) => !path.startsWith('strings/') && readFileSync(folder + path, 'utf8').split('\n').length > 250,
  );
  expect(long).toEqual([]);
});
