import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { escapeMarkdown, markdownAddress, markdownCode, markdownLine, markdownText } from './markdown.js';
import { oneLine } from './terminal.js';

/** Where our text stands in a comment, and how many generated texts are tried there. */
const places: readonly (readonly [place: string, generated: number, at: (text: string) => string])[] = [
  ['table cell', 2_000, (text) => `| a | b |\n| - | - |\n| ${text} | ${text} |\n`],
  ['list entry', 200, (text) => `- ${text}\n- x`],
  ['paragraph', 200, (text) => `before ${text} after`],
  ['paragraph of its own', 200, (text) => text],
  ['heading', 200, (text) => `### ${text}\n\nx`],
  ['bold phrase', 200, (text) => `x **a ${text} z** x`],
  ['quote', 200, (text) => `> ${text}\n\nx`],
];

/** Elements with their attributes, and all text in between; the invisible spaces are for what comes after Markdown. */
function read(markdown: string) {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const elements: string[] = [];
  let text = '';
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('value' in node) text += node.value;
    if ('tagName' in node)
      elements.push([node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)].join(' '));
    if ('data' in node) elements.push(`<!--${node.data}`);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return { elements, text: text.replaceAll('\u200b', '').trim() };
}

describe.each(places)('in a %s', (_, generated, at) => {
  test('text stays text and makes nothing of its own', () => {
    const { elements, text: around } = read(at('MARK'));
    forEveryText((text) => {
      const line = oneLine(text).replaceAll('\u200b', '');
      const found = read(at(escapeMarkdown(text)));
      expect(found.text).toBe(around.replaceAll('MARK', () => line).trim());
      if (line !== '') expect(found.elements).toEqual(elements);
    }, generated);
  });
});

test('nothing is left that becomes a mention, a number of an issue or an emoji after Markdown', () => {
  forEveryText((text) => {
    expect(escapeMarkdown(text)).not.toMatch(/\\[@#](?!\u200b)|\bgh\\-(?!\u200b)|\\:[\w+\\-]+\\:/i);
  });
});

test('a mention is broken by a space that nobody sees', () => {
  expect(escapeMarkdown('@team, see #12 and GH-3 :+1:')).toBe(
    '\\@\u200bteam, see \\#\u200b12 and GH\\-\u200b3 \\:\u200b\\+1\\:',
  );
});

test('every sign is escaped, whichever Markdown gives it a meaning', () => {
  const signs = [...'\\`*_{}[]()<>+-.!|&~:=$^"\''];
  for (const sign of signs) expect(escapeMarkdown(`a ${sign} b`)).toBe(`a \\${sign} b`);
});

test.each(places)('in a %s, a name is code and nothing else', (_, generated, at) => {
  const plain = read(at('`MARK`')).elements;
  forEveryText((text) => {
    const code = markdownCode(text);
    if (code === '') return;
    const found = read(at(code));
    expect(found.elements).toEqual(plain);
    expect(found.text).toContain(code.slice(1, -1).replaceAll('\u200b', '').trim());
  }, generated);
});

test('a name that ends code, or a cell, is shown by signs that look like its own', () => {
  expect(markdownCode('a`b|c')).toBe('`aˋb¦c`');
  expect(markdownCode(' ')).toBe('');
});

/** A text as a document holds it: a line of its own may begin with it. */
const inDocument = (text: string) => markdownLine(markdownText(text.trim()));

describe.each(places)('in a %s of a document', (_, generated, at) => {
  test('text stays text and makes nothing of its own', () => {
    const { elements, text: around } = read(at('MARK'));
    forEveryText((text) => {
      const line = oneLine(text).replaceAll('\u200b', '');
      const found = read(at(inDocument(text)));
      expect(found.text).toBe(around.replaceAll('MARK', () => line).trim());
      if (line !== '') expect(found.elements).toEqual(elements);
    }, generated);
  });
});

test('in a document, what means nothing stays as people read it', () => {
  const plain = "It's 3.1, (a) 50% of “x” - y; n=12 · −1.7, why? Yes! a/b: c, B&B & more = all";
  expect(inDocument(plain)).toBe(plain);
  expect(['+0.5', '-1 is poor', '09:00-18:00'].map(inDocument)).toEqual(['+0.5', '-1 is poor', '09:00-18:00']);
  expect(['1. x', '- x', '+ x', '2024) x', '==='].map(inDocument)).toEqual([
    '1\\. x',
    '\\- x',
    '\\+ x',
    '2024\\) x',
    '\\===',
  ]);
});

test('in a document too, nothing becomes a mention, a number of an issue or an emoji', () => {
  expect(inDocument('@team, see #12 and GH-3 :+1:')).toBe(
    '\\@\u200bteam, see \\#\u200b12 and GH\\-\u200b3 \\:\u200b+1:',
  );
});

test('an address in a link ends where it ends', () => {
  forEveryText((text) => {
    const found = read(`[a](${markdownAddress(`https://example.org/${text}`)})`);
    expect(found.elements.map((element) => element.replace(/href=.*/s, 'href'))).toEqual(['p', 'a href']);
    expect(found.text).toBe('a');
  });
  expect(markdownAddress('../a/index.md')).toBe('../a/index.md');
});
