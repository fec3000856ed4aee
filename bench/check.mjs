import { check } from '@journey-as-code/core';
import { checkBare } from './floor.mjs';
import { cpu, exponent } from './measure.mjs';
import { row } from './table.mjs';
import { workspace } from './workload.mjs';

/** `check` beside its floor in one process, taking turns, and how it grows. */
export async function benchCheck() {
  const sizes = [100, 1000, 2000];
  const costs = [];
  for (const size of sizes) {
    const files = workspace(size);
    const sources = [...files].map(([path, content]) => ({ path, content }));
    let floor = Number.POSITIVE_INFINITY;
    let ours = Number.POSITIVE_INFINITY;
    for (let run = 0; run < (size === 1000 ? 7 : 3); run += 1) {
      floor = Math.min(floor, await cpu(() => checkBare(files)));
      ours = Math.min(ours, await cpu(() => check(sources, { asOf: '2026-11-21' })));
    }
    costs.push(ours);
    if (size === 1000)
      row(
        'check, 1,000 journeys, beside its floor',
        `${ours.toFixed(0)} and ${floor.toFixed(0)} ms CPU`,
        ours / floor,
        1.5,
      );
  }
  row(
    'check, growth from 100 to 2,000 journeys',
    costs.map((cost) => `${cost.toFixed(0)} ms`).join(', '),
    exponent(sizes, costs),
    1.15,
  );
}
