import { expect, test } from 'vitest';
import { twinText } from './twin.js';

const twinned = new Set(['en/teams/a/index.html']);
const twin = (main: string) =>
  twinText(
    { path: 'en/journeys/b/index.html', html: `<html><body><main id="_content">${main}</main></body></html>` },
    twinned,
  );

test('headings, sentences, labels, facts and lists', () => {
  expect(
    twin(`<p class="crumb"><a href="../../../en/index.html">Journeys</a> / as is</p>
<div class="title"><h1>Buy <span class="second" lang="zh">购买</span></h1><p class="lead">It&#39;s <em>low</em>.</p></div>
<dl class="facts"><div><dt>Owner</dt><dd><a href="../../../en/teams/a/index.html">Team A</a><small>leads</small></dd></div><div><dt>Goals</dt><dd><ul><li>One</li><li>Two</li></ul></dd></div></dl>
<ul class="plain"><li class="dot"><span class="sn">1.1</span><div>Looks<span class="sc"><svg><use href="#x"/></svg><span class="feeling"><b aria-hidden="true">▼</b> −1.0 poor</span></span><details class="rest"><summary>In detail</summary><ul><li>Opens</li></ul></details></div></li></ul>`),
  ).toBe(
    `# Buy · 购买

[Journeys](../../index.html) / as is

It's low.

- **Owner**: [Team A](../../teams/a/index.md) · leads
- **Goals**:
  - One
  - Two

- 1.1 Looks · −1.0 poor
  - Opens
`,
  );
});

test('tables, with figures at the right and one cell for each column', () => {
  expect(
    twin(
      '<table class="data"><caption class="vh">All</caption><thead><tr><th>Name</th><th class="figure">Weight</th></tr></thead><tbody><tr><th>a | b</th><td class="figure">3<small>open</small></td></tr><tr><td colspan="2">none</td></tr></tbody></table>',
    ),
  ).toBe('| Name | Weight |\n| --- | ---: |\n| a \\| b | 3 · open |\n| none |  |\n');
});

test('text of users in Markdown keeps its shape', () => {
  expect(
    twin(
      '<div class="prose"><p>See <strong>this</strong> and <code>a`b</code>!<a href="https://example.org/(x)">link</a></p><ol><li>One</li><li>Two</li></ol><blockquote><p>Said</p></blockquote><pre><code>```\nx\n</code></pre></div>',
    ),
  ).toBe(
    'See **this** and `aˋb`\\![link](https://example.org/%28x%29)\n\n1. One\n2. Two\n\n> Said\n\n````\n```\nx\n````\n',
  );
});

test('what is drawn, repeated or leads elsewhere is left out; a diagram is told by its words and its table', () => {
  expect(
    twin(`<nav><a href="x">ways</a></nav><section class="scroll"><table><tr><td>map</td></tr></table></section><div class="legend">l</div><button>b</button>
<figure class="diagram" data-diagram="flow"><figcaption><h3>Flow</h3><p>Two steps.</p></figcaption><div class="drawing"></div><details class="more"><summary>As a table</summary><table><thead><tr><th>Step</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></details><details class="more"><summary>Source</summary><pre><code>flowchart</code></pre></details></figure>
<figure class="diagram" data-diagram="emotion"><figcaption><h3>Curve</h3></figcaption></figure><p><a href="#pay">3 Pays</a> <a href="index.md">This page as Markdown</a></p>`),
  ).toBe('### Flow\n\nTwo steps.\n\n| Step |\n| --- |\n| 1 |\n\n3 Pays\n');
});

test('a line that would be a list or a heading is a sentence', () => {
  expect(twin('<p>- a</p><p>1. b</p><p># c</p><p>+0.5 d</p>')).toBe('\\- a\n\n1\\. b\n\n\\# c\n\n+0.5 d\n');
});
