import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { checkPaths, inside } from './paths.js';

test.each(['../x', '/etc/passwd', 'a/../../x', '', '.', `..${sep}x`])('%s does not leave the folder', (path) => {
  expect(() => inside('/site', path)).toThrow('Path outside the site');
});

test('a path that begins with the name of the folder is not inside it', () => {
  expect(() => inside('/site', '../site-2/x')).toThrow('Path outside the site');
  expect(inside('/site', 'a/b')).toBe('/site/a/b');
});

test.each(['a//b', 'a/./b', 'a/b/', 'a\\b', 'a/b.', 'a/c:x', 'a\u0000b', 'a\nb', 'x'.repeat(256)])(
  '%j is no path of a site',
  (path) => {
    expect(() => checkPaths([path], '/site')).toThrow(/Not a path|Path outside/);
  },
);

test('two files may not differ in case or composition alone', () => {
  expect(() => checkPaths(['en/a.html', 'en/A.html'], '/site')).toThrow(
    'Two files of the site have one path: en/a.html and en/A.html',
  );
  expect(() => checkPaths(['\u00fc', 'u\u0308'], '/site')).toThrow('Two files');
});

test('a file cannot be a folder as well', () => {
  expect(() => checkPaths(['en/a', 'en/a/index.html'], '/site')).toThrow('where a folder is needed: en/a');
});

test('long paths are named, and no fault', () => {
  const long = `en/${'x'.repeat(120)}/${'y'.repeat(120)}`;
  expect(checkPaths(['en/index.html', long], '/site')).toEqual([long]);
});
