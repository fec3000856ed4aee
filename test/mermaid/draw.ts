import { readFileSync } from 'node:fs';
import type { MermaidConfig } from 'mermaid';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { distOf, type MermaidVersion } from './load.js';

/** What became of one text. */
interface Drawing {
  /** As Mermaid returns it; empty when it threw. */
  readonly svg: string;
  /** What each text, label, title and description of the picture says, without white space, since long labels wrap. */
  readonly texts: readonly string[];
  /** What Mermaid threw. */
  readonly error?: string;
  /** Elements and attributes that would do or fetch something: `script`, `img`, `a@onclick`. */
  readonly active: readonly string[];
  /** Coordinates that are no numbers: `circle@cy=NaN`. */
  readonly broken: readonly string[];
  /** Addresses that the browser tried to call. */
  readonly requests: readonly string[];
}

/** Which Mermaid draws, and what its host sets besides the usual. */
interface DrawOptions {
  readonly version?: MermaidVersion;
  readonly settings?: MermaidConfig;
}

/** A tab in which Mermaid draws one text after the other. */
interface MermaidPage {
  draw(source: string): Promise<Drawing>;
  close(): Promise<void>;
}

declare global {
  var mermaidPage: {
    start(settings: MermaidConfig): void;
    draw(id: string, source: string): Promise<Omit<Drawing, 'requests'>>;
  };
}

const origin = 'http://mermaid.test';
const script = readFileSync(new URL('page.mjs', import.meta.url));
const html = `<!doctype html>
<script type="module">
  import mermaid from '/mermaid/mermaid.esm.min.mjs';
  globalThis.mermaid = mermaid;
</script>
<script type="module" src="/page.mjs"></script>`;

const usual = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
} as const satisfies MermaidConfig;

/** Opens a tab that draws, as hosts such as GitHub do it: nothing but the strict level keeps a text from doing harm. */
export async function openMermaid(browser: Browser, options: DrawOptions = {}): Promise<MermaidPage> {
  const tab = await browser.newPage();
  const requests: string[] = [];
  await serve(tab, options.version ?? '11', requests);
  await tab.goto(origin);
  await tab.evaluate((settings) => globalThis.mermaidPage.start(settings), { ...usual, ...options.settings });

  let drawn = 0;
  return {
    async draw(source) {
      drawn += 1;
      const drawing = await tab.evaluate(([id, text]) => globalThis.mermaidPage.draw(id, text), [
        `d${drawn}`,
        source,
      ] as const);
      return { ...drawing, requests: requests.splice(0) };
    },
    close: () => tab.close(),
  };
}

/** Draws texts one after the other, in a browser of its own. */
export async function drawInChromium(
  sources: readonly string[],
  options: DrawOptions = {},
): Promise<readonly Drawing[]> {
  const browser = await launchBrowser();
  try {
    const page = await openMermaid(browser, options);
    const drawings: Drawing[] = [];
    for (const source of sources) drawings.push(await page.draw(source));
    return drawings;
  } finally {
    await browser.close();
  }
}

/** Answers for a host that does not exist: the page, our script, Mermaid's modules. Whatever else is asked for is noted. */
async function serve(tab: Page, version: MermaidVersion, requests: string[]): Promise<void> {
  await tab.route('**/*', async (route) => {
    const { href, origin: host, pathname } = new URL(route.request().url());
    const [, folder, module] = /^(\/mermaid\/)(.+\.mjs)$/.exec(pathname) ?? [];
    if (host === origin && pathname === '/') {
      await route.fulfill({ contentType: 'text/html', body: html });
    } else if (host === origin && pathname === '/page.mjs') {
      await route.fulfill({ contentType: 'text/javascript', body: script });
    } else if (host === origin && folder !== undefined) {
      await route.fulfill({ contentType: 'text/javascript', path: `${distOf(version)}${module}` });
    } else {
      requests.push(href);
      await route.abort();
    }
  });
}
