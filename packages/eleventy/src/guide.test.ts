import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch.js';
import { readGuide } from './guide.js';

const scratch = scratchFolder();
const guide = (name: string, files: Readonly<Record<string, string>>) => {
  const folder = join(scratch, name, 'guide');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};

test('reads Markdown files with their front matter, in the order they ask for', () => {
  const folder = guide('whole', {
    'writing.md': '---\ntitle: "Writing: a journey"\nnavigation: Writing\norder: 2\n---\n# Writing\n',
    'start.md': '---\r\ntitle: Guide\r\norder: 1\r\n---\r\n---\r\nText\r\n',
    'writing.zh.md': '---\ntitle: 编写\n---\n正文\n',
    'notes.md': 'No front matter\n',
    'README.md': 'not a page',
    'draft.txt': 'not a page',
  });
  expect(readGuide(folder, ['en', 'zh'])).toEqual([
    { path: 'guide/start/', language: 'en', title: 'Guide', navigation: 'Guide', markdown: '---\r\nText\r\n' },
    {
      path: 'guide/writing/',
      language: 'en',
      title: 'Writing: a journey',
      navigation: 'Writing',
      markdown: '# Writing\n',
    },
    { path: 'guide/notes/', language: 'en', title: 'notes', navigation: 'notes', markdown: 'No front matter\n' },
    { path: 'guide/writing/', language: 'zh', title: '编写', navigation: '编写', markdown: '正文\n' },
  ]);
});

test('a language that the site does not have, and front matter we do not know, are named with their file', () => {
  const unknown = guide('unknown', { 'start.fr.md': 'x' });
  expect(() => readGuide(unknown, ['en', 'zh'])).toThrow(
    `${join(unknown, 'start.fr.md')} is in no language of the site.`,
  );
  const layout = guide('layout', { 'start.md': '---\nlayout: x\n---\n' });
  expect(() => readGuide(layout, ['en'])).toThrow(
    'start.md has a line in its front matter that we do not know: layout: x',
  );
});
