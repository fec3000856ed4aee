import { expect, test } from 'vitest';
import { folderWith } from '../folder.js';
import { nginxOn } from './nginx.js';

const site = {
  '404.html': 'Gone',
  'index.html': 'Start',
  'assets/theme.1a2b3c.css': 'p{}',
  'en/index.html': 'Home',
  'en/index.md': '主页',
  'versions.json': '[]',
};
const immutable = 'public, max-age=31536000, immutable';

test('nginx takes the settings: assets are kept for ever, all else is asked for anew, and what is not there says so', async () => {
  const get = await nginxOn(folderWith(site));
  const sniff = 'nosniff';
  const page = { status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache', sniff };
  const missing = { ...page, status: 404, body: 'Gone' };
  expect(await get('/')).toEqual({ ...page, body: 'Start' });
  expect(await get('/en/')).toEqual({ ...page, body: 'Home' });
  expect(await get('/en/index.md')).toEqual({ ...page, type: 'text/markdown; charset=utf-8', body: '主页' });
  expect(await get('/versions.json')).toEqual({ ...page, type: 'application/json', body: '[]' });
  expect(await get('/assets/theme.1a2b3c.css')).toMatchObject({ status: 200, cache: immutable, sniff, body: 'p{}' });
  expect(await get('/en/none/')).toEqual(missing);
  expect(await get('/assets/none.css')).toEqual(missing);
});
