import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { forEveryText } from '../../../test/hostile.js';
import { Html, html, join, type Part } from './html.js';

const source = (part: Part) => html`${part}`.source;

test('a value is escaped unless it is HTML itself', () => {
  expect(source('<b>')).toBe('&#60;b&#62;');
  expect(source(html`<b>${'&'}</b>`)).toBe('<b>&#38;</b>');
});

test('nothing stands for what is not there, and a list one after the other', () => {
  expect(source([undefined, false, 0, ['a', [html`<i>`]], ''])).toBe('0a<i>');
});

test('parts are joined by a separator, which is escaped too', () => {
  expect(join(['a', html`<b>`], ' & ').source).toBe('a &#38; <b>');
});

test('no text becomes an element or an attribute, in text or in quotes', () => {
  forEveryText((text) => {
    const [element, ...others] = parseFragment(html`<p title="${text}" lang="x">${text}</p>`.source).childNodes;
    expect(others).toEqual([]);
    expect(element).toMatchObject({ attrs: [{ name: 'title' }, { name: 'lang', value: 'x' }] });
    expect(kindsIn(element)).toEqual(text === '' ? [] : ['#text']);
  });
});

test('only HTML made by a template is let through', () => {
  expect(source(new Html('<hr>'))).toBe('<hr>');
});

function kindsIn(node: DefaultTreeAdapterMap['childNode'] | undefined): readonly string[] {
  return node && 'childNodes' in node ? node.childNodes.map(({ nodeName }) => nodeName) : [];
}
