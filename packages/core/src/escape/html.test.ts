import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { escapeHtml } from './html.js';

/** What HTML has no way to hold: halves of characters, and NUL. */
const held = (text: string) => text.replace(/[\p{Cs}\0]/gu, '\ufffd');

const element = (name: string, attribute: string, text: string) => ({
  nodeName: name,
  attrs: [{ name: 'title', value: attribute }],
  text: text === '' ? [] : [text],
});

const shapeOf = (node: DefaultTreeAdapterTypes.ChildNode) => ({
  nodeName: node.nodeName,
  attrs: 'attrs' in node ? node.attrs : [],
  text: 'childNodes' in node ? node.childNodes.map((child) => ('value' in child ? child.value : child)) : [],
});

test('text stays text, between tags and in an attribute', () => {
  forEveryText((text) => {
    const escaped = escapeHtml(text);
    const { childNodes } = parseFragment(
      `<p title="${escaped}">${escaped}</p><svg title="${escaped}">${escaped}</svg>`,
    );
    expect(childNodes.map(shapeOf)).toEqual([
      element('p', held(text), held(text)),
      element('svg', held(text), held(text)),
    ]);
  });
});

test('harmless text stays as it is', () => {
  expect(escapeHtml('客户旅程: 100 % – {{x}}\n😀')).toBe('客户旅程: 100 % – {{x}}\n😀');
  expect(escapeHtml(`a & b < c > d "e" 'f'`)).toBe('a &#38; b &#60; c &#62; d &#34;e&#34; &#39;f&#39;');
});
