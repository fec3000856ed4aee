import { expect, test } from 'vitest';
import { fileLink, outsideLink, rootFrom } from './href.js';

const options = { diagnostics: () => [] };

test('the way to the root goes up as many folders as the page is deep', () => {
  expect(rootFrom('', options)).toBe('');
  expect(rootFrom('en/journeys/buy/', options)).toBe('../../../');
});

test('a folder is linked by its file, and keeps its anchor', () => {
  expect(fileLink('../', 'en/')).toBe('../en/index.html');
  expect(fileLink('../../', 'journeys/buy/#pay/card')).toBe('../../journeys/buy/index.html#pay/card');
  expect(fileLink('', 'assets/theme.css')).toBe('assets/theme.css');
});

test('the page for wrong addresses begins its links at the folder that the site is published in', () => {
  expect(rootFrom('404.html', options)).toBe('/');
  expect(rootFrom('404.html', { ...options, url: 'https://example.org/journeys' })).toBe('/journeys/');
});

test('only the web and mail are linked; anything else is shown as words', () => {
  expect(outsideLink('https://example.org/?a&b').source).toBe(
    '<a href="https://example.org/?a&#38;b" rel="noopener noreferrer">https://example.org/?a&#38;b</a>',
  );
  expect(outsideLink('javascript:alert(1)', 'here').source).toBe('here');
});
