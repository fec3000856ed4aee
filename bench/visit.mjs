import { setTimeout } from 'node:timers/promises';

const slowdown = 4;
const observed = 5000;

/** What a first reader waits for on a slow machine, in milliseconds from the moment when the page is asked for. */
export async function visit(browser, address, { scrollTo, drawing }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(new URL('/nothing', address).href); // slowing down holds for the process of this site
    const client = await context.newCDPSession(page);
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load' });
    if (scrollTo) await page.evaluate((place) => document.querySelector(place).scrollIntoView(), scrollTo);
    const drawn = drawing && (await page.waitForSelector(drawing, { state: 'attached' }).then(() => now(page)));
    await setTimeout(Math.max(0, observed + 500 - (await now(page))));
    const { largest, paint, tasks } = await page.evaluate(() => globalThis.seen);
    const blocking = tasks
      .filter(({ start }) => start >= paint && start < observed)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { largest, blocking, drawn };
  } finally {
    await context.close();
  }
}

const now = (page) => page.evaluate(() => performance.now());

/** Runs in the page before anything of it does. */
function observe() {
  if (window !== window.top) return;
  const seen = { largest: 0, paint: Number.POSITIVE_INFINITY, tasks: [] };
  globalThis.seen = seen;
  const each = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  each('paint', ({ startTime }) => {
    seen.paint = Math.min(seen.paint, startTime);
  });
  each('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
}
