// Bare Eleventy writing pages of given sizes, as a process of its own: bare-site.mjs SIZES.json OUTPUT
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';

const [sizes, output] = process.argv.slice(2);
const { words, pages } = JSON.parse(readFileSync(sizes, 'utf8'));

const eleventy = new Eleventy(mkdtempSync(join(tmpdir(), 'journey-bench-')), output, {
  configPath: null,
  quietMode: true,
  config(configuration) {
    configuration.addGlobalData('pages', () => pages);
    configuration.addTemplate('pages.11ty.js', {
      data: () => ({
        pagination: { data: 'pages', size: 1, alias: 'entry', addAllPagesToCollections: false },
        permalink: ({ entry }) => entry.path,
      }),
      render: ({ entry }) => words.repeat(Math.ceil(entry.length / words.length)).slice(0, entry.length),
    });
  },
});
eleventy.disableLogger();
await eleventy.write();
