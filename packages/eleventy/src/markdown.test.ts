import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { forEveryText } from '../../../test/hostile.js';
import { guideMarkdown } from './guide-markdown.js';
import { markdown, summaryOf } from './markdown.js';

type Node = DefaultTreeAdapterMap['childNode'];

const allowed = new Set(
  'p strong em code pre ul ol li blockquote h1 h2 h3 h4 h5 h6 hr br a table thead tbody tr th td #text'.split(' '),
);

test('no text makes an element that Markdown does not have, or a link that leads elsewhere than the web or mail', () => {
  forEveryText((text) => {
    for (const node of allIn(parseFragment(markdown(text).source).childNodes)) {
      expect(allowed).toContain(node.nodeName);
      for (const { name, value } of 'attrs' in node ? node.attrs : []) {
        expect(['href', 'rel', 'title', 'start', 'style', 'class']).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i);
        expect(name).not.toBe('style');
      }
    }
  });
});

test('a link without an address is no link', () => {
  expect(markdown('[x]() and [y](https://example.org)').source).toBe(
    '<p>x and <a href="https://example.org" rel="noopener noreferrer">y</a></p>\n',
  );
});

test('the summary is the first paragraph without marks', () => {
  expect(summaryOf('A **first**\nparagraph.\n\nA second.')).toBe('A first paragraph.');
});

test('a guide links its pages and the pages of the site, and its headings have anchors', () => {
  const source = guideMarkdown(
    '## Über uns\n\n[a](model.md#x) [b](../rules/) [c](#über-uns) [d](index.md)',
    'guide/start/',
    (to) => `~${to}`,
  ).source;
  expect(source).toBe(
    '<h2 id="über-uns">Über uns</h2>\n<p><a href="~guide/model/#x">a</a> <a href="~rules/">b</a> <a href="#%C3%BCber-uns">c</a> <a href="~guide/">d</a></p>\n',
  );
});

function allIn(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...('childNodes' in node ? allIn(node.childNodes) : [])]);
}
