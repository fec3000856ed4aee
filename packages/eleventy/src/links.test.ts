import { expect, test } from 'vitest';
import { assertNoneBroken, brokenLinks } from './links.js';

const style = { path: 'assets/a.css' };

test('accepts files, anchors, queries, other hosts and links to itself', () => {
  const page = {
    path: 'en/journeys/x/index.html',
    html: `<link href="../../../assets/a.css"><a href="../../index.html#%E5%85%A5%20x"></a><a href="#a&amp;b"></a>
      <p id="a&#38;b"></p><a href="?q=1#"></a><a href=""></a><a href="https://host/x">x</a><a href="mailto:a@b.c"></a>`,
  };
  expect(brokenLinks([page, { path: 'en/index.html', html: '<h1 id="入 x">' }, style])).toEqual([]);
});

test('names the page, the link and its fault', () => {
  const files = [
    {
      path: 'en/a/index.html',
      html: '<a href="../b/index.html"></a><a href="../c/"></a><img src="/logo.png"><a href="#gone"></a><a href="../c/index.html#x"></a>',
    },
    { path: 'en/c/index.html', html: '<p id="y">' },
  ];
  expect(brokenLinks(files)).toEqual([
    { page: 'en/a/index.html', link: '../b/index.html', fault: 'no such file' },
    { page: 'en/a/index.html', link: '../c/', fault: 'a folder instead of its file' },
    { page: 'en/a/index.html', link: '/logo.png', fault: 'not relative' },
    { page: 'en/a/index.html', link: '#gone', fault: 'no such anchor' },
    { page: 'en/a/index.html', link: '../c/index.html#x', fault: 'no such anchor' },
  ]);
  expect(() => assertNoneBroken(brokenLinks(files))).toThrow(
    'en/a/index.html links to "../b/index.html": no such file',
  );
});

test('what only looks like a link is none', () => {
  const page = { path: 'index.html', html: '<p data-href="x">say href=&quot;gone&quot;</p>' };
  expect(brokenLinks([page])).toEqual([]);
});

test('the page for wrong addresses, shown at any depth, links from the root', () => {
  const missing = { path: '404.html', html: '<a href="/site/en/index.html"></a><a href="/site/gone.html"></a>' };
  expect(brokenLinks([missing, { path: 'en/index.html', html: '' }], '/site/')).toEqual([
    { page: '404.html', link: '/site/gone.html', fault: 'no such file' },
  ]);
});
