import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { builtSite, pageOfEachSort } from './built-site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

declare const window: {
  readonly axe: {
    run(options: { readonly resultTypes: readonly string[] }): Promise<{ readonly violations: readonly Violation[] }>;
  };
};

/** Tests that axe finds nothing on any sort of page in a window so many pixels wide. Each width is a file, so that they run side by side. */
export function testsOfAccessibility(width: number): void {
  const site = builtSite();
  test.each(['en', 'zh'])(
    `%s, ${width} px wide: axe finds no violation on any sort of page, light or dark`,
    async (language) => {
      // Without fades: a colour on its way from one theme to the other is of neither.
      const page = await site.blank({ reducedMotion: 'reduce', viewport: { width, height: 900 } });
      const found: string[] = [];
      for (const path of [...pageOfEachSort.map((sort) => `${language}/${sort}`), '404.html']) {
        await page.goto(new URL(path, site.address).href);
        await page.evaluate(axe);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
          for (const { id, nodes } of violations) {
            const places = nodes.slice(0, 3).map(({ target }) => String(target));
            found.push(`${path}, ${colorScheme}: ${id} at ${places.join(' and ')}`);
          }
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (overflow !== 0) found.push(`${path}: scrolls sideways by ${overflow} px`);
        }
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
    300_000,
  );
}
