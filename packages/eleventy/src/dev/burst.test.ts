import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterBursts } from './burst.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a burst of changes is followed by one run, when it is over', async () => {
  const work = vi.fn(async () => {});
  const burst = afterBursts(work);
  for (let change = 0; change < 50; change += 1) {
    burst.changed();
    await vi.advanceTimersByTimeAsync(5);
  }
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('changes during a run make it stale, and are followed by one more run, never by two at once', async () => {
  const stale: boolean[] = [];
  let running = 0;
  const burst = afterBursts(async (isStale) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((done) => setTimeout(done, 200));
    running -= 1;
    stale.push(isStale());
  });
  burst.changed();
  await vi.advanceTimersByTimeAsync(100);
  burst.changed();
  burst.changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(stale).toEqual([true, false]);
});

test('nothing is done after the end', async () => {
  const work = vi.fn(async () => {});
  const burst = afterBursts(work);
  burst.changed();
  burst.stop();
  burst.changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).not.toHaveBeenCalled();
});
