import { expect, test } from 'vitest';
import { ownPages } from '../test/site-pages.js';

const path = 'en/journeys/shoe-purchase/';
const pageOf = (url?: string) => ownPages(url === undefined ? {} : { url }).find((page) => page.path === path)?.html;

test('the code for a frame holds the address of the site; where nobody said it, the page to frame is named', () => {
  expect(pageOf('https://cx.example/maps')).toContain(
    '<code>&#60;iframe src=&#34;https://cx.example/maps/en/embed/shoe-purchase/&#34; title=&#34;Buy running shoes online&#34;',
  );
  const without = pageOf() ?? '';
  expect(without).not.toContain('&#60;iframe');
  expect(without).toContain('<a href="../../../en/embed/shoe-purchase/index.html">');
});
