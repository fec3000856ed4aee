import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { builtSite, pageOfEachSort } from './built-site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = builtSite();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

interface Options {
  readonly resultTypes: readonly string[];
  readonly runOnly?: { readonly type: 'rule'; readonly values: readonly string[] };
}

declare const window: {
  readonly axe: { run(options: Options): Promise<{ readonly violations: readonly Violation[] }> };
};

/** A theme is colours and nothing else: whatever else axe looks at is the same in each. */
const themes: readonly (readonly ['light' | 'dark', Options])[] = [
  ['light', { resultTypes: ['violations'] }],
  [
    'dark',
    { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
  ],
];

describe.each([390, 1440])('%i px wide', (width) => {
  test.each(['en', 'zh'])(
    '%s: axe finds no violation on any sort of page, light or dark',
    async (language) => {
      // Without fades: a colour on its way from one theme to the other is of neither.
      const page = await site.blank({ reducedMotion: 'reduce', viewport: { width, height: 900 } });
      const found: string[] = [];
      for (const path of [...pageOfEachSort.map((sort) => `${language}/${sort}`), '404.html']) {
        await page.goto(new URL(path, site.address).href);
        await page.evaluate(axe);
        for (const [colorScheme, options] of themes) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate((how) => window.axe.run(how), options);
          for (const { id, nodes } of violations) {
            const places = nodes.slice(0, 3).map(({ target }) => String(target));
            found.push(`${path}, ${colorScheme}: ${id} at ${places.join(' and ')}`);
          }
        }
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (overflow !== 0) found.push(`${path}: scrolls sideways by ${overflow} px`);
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
    300_000,
  );
});
