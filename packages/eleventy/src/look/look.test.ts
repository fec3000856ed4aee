import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';
import { smallWorkspace } from '../../test/small-workspace.js';
import { readSite } from '../read-site.js';

const scratch = scratchFolder();
const outside = join(scratch, 'outside');
mkdirSync(outside);
writeFileSync(join(outside, 'secret.png'), 'secret');
writeFileSync(join(outside, 'secret.md'), 'secret');

/** A workspace with these settings of its site, and files of its own. */
function workspace(name: string, settings: object): string {
  const folder = smallWorkspace(join(scratch, name));
  const config = { schemaVersion: 1, name: 'Shop', locales: ['en'], site: settings };
  writeFileSync(join(folder, 'journey.config.yaml'), JSON.stringify(config));
  mkdirSync(join(folder, 'brand'));
  return folder;
}

const reading = (folder: string) => readSite({ workspace: folder, asOf: '2025-04-20' });

describe('a logo', () => {
  test('is an asset under a name that changes with its content', async () => {
    const folder = workspace('whole', { logo: 'brand/logo.webp' });
    writeFileSync(join(folder, 'brand/logo.webp'), 'picture');
    const { assets } = await reading(folder);
    expect(assets.logo).toMatch(/^assets\/logo\.[0-9a-f]{10}\.webp$/);
    expect(assets.files).toContainEqual({ path: assets.logo, from: { file: join(folder, 'brand/logo.webp') } });
  });

  test.each([
    ['that is not there', () => {}, 'site.logo in journey.config.yaml names brand/logo.png, which is not there.'],
    [
      'that is a link out of the workspace',
      (folder: string) => symlinkSync(join(outside, 'secret.png'), join(folder, 'brand/logo.png')),
      'site.logo in journey.config.yaml names brand/logo.png, which leads out of the workspace.',
    ],
    [
      'that is a folder',
      (folder: string) => mkdirSync(join(folder, 'brand/logo.png')),
      'site.logo in journey.config.yaml names brand/logo.png, which is no file.',
    ],
    [
      'of more than 1 MB',
      (folder: string) => writeFileSync(join(folder, 'brand/logo.png'), Buffer.alloc(1024 * 1024 + 1)),
      'site.logo in journey.config.yaml names brand/logo.png, which is larger than 1 MB.',
    ],
  ])('%s is refused', async (name, prepare, message) => {
    const folder = workspace(name.replaceAll(' ', '-'), { logo: 'brand/logo.png' });
    prepare(folder);
    await expect(reading(folder)).rejects.toMatchObject({ name: 'BuildRefused', message });
  });

  test.each(['/etc/passwd', '../outside/secret.png', 'brand/../../outside/secret.png', 'logo.html', 'C:\\logo.png'])(
    '%s is a fault of the configuration, and is not read',
    async (logo) => {
      const folder = workspace(`named-${Buffer.from(logo).toString('hex')}`, { logo });
      const { diagnostics, assets } = await reading(folder);
      const [{ file, message } = {}] = diagnostics.filter(({ severity }) => severity === 'error');
      expect({ file, message }).toEqual({
        file: 'journey.config.yaml',
        message: `“${logo}” is no picture that the site can show.`,
      });
      expect(assets.logo).toBeUndefined();
    },
  );
});

describe('a folder of pages', () => {
  test('gives a page for each of its own files, and follows no link', async () => {
    const folder = workspace('pages', { pages: 'brand' });
    writeFileSync(join(folder, 'brand/welcome.md'), '# Welcome\n');
    symlinkSync(join(outside, 'secret.md'), join(folder, 'brand/secret.md'));
    const { pages } = (await reading(folder)).plan();
    const own = pages.filter(({ path }) => path.startsWith('en/brand/'));
    expect(own.map(({ path, title }) => [path, title])).toEqual([['en/brand/welcome/', 'welcome']]);
  });

  test.each([
    ['handbook', 'site.pages in journey.config.yaml names handbook, which is not there.'],
    ['link', 'site.pages in journey.config.yaml names link, which leads out of the workspace.'],
  ])('%s is refused', async (pages, message) => {
    const folder = workspace(`refused-${pages}`, { pages });
    symlinkSync(outside, join(folder, 'link'));
    await expect(reading(folder)).rejects.toThrow(message);
  });
});

test('an accent is in the style of light and dark pages, whether chosen or of the system', async () => {
  const folder = workspace('accent', { accent: { light: '#6D28D9', dark: '#C4B5FD' } });
  const { assets } = await reading(folder);
  const style = assets.files.find(({ path }) => path === assets.names.get('theme.css'))?.from;
  const words = style && 'content' in style ? String(style.content) : '';
  expect(words.match(/--accent: #6D28D9; --target: #F0EAFB;/g)).toHaveLength(1);
  expect(words.match(/--accent: #C4B5FD; --target: #2C2D3B;/g)).toHaveLength(2);
});
