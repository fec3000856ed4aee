import { buildWorkspace, diff, readWorkspace } from '../packages/core/dist/index.js';
import { readSources } from '../packages/core/dist/node.js';
import { cpu, exponent, least } from './measure.mjs';
import { row } from './table.mjs';
import { workspaceFolder } from './workload.mjs';

/** How comparing whole workspaces, as sites and programs do, grows with their size; ten journeys differ. */
export async function benchWholeDiff() {
  const sizes = [100, 1000, 5000];
  const costs = [];
  for (const size of sizes) {
    const sources = readSources(workspaceFolder(size));
    const journeys = sources.filter(({ path }) => path.endsWith('.journey.yaml'));
    const changed = new Set(Array.from({ length: 10 }, (_, one) => journeys[Math.floor((one * size) / 10)]));
    const edited = sources.map((source) =>
      changed.has(source) ? { ...source, content: source.content.replace(/score: -?[\d.]+/, 'score: -1.75') } : source,
    );
    costs.push(await least(3, () => compare(sources, edited)));
  }
  const told = costs.map((cost) => `${cost.toFixed(0)} ms`).join(', ');
  row('comparing whole workspaces, growth from 100 to 5,000 journeys', `${told} CPU`, exponent(sizes, costs), 1.15);
}

function compare(...sides) {
  const [base, head] = sides.map((sources) => buildWorkspace(readWorkspace(sources)));
  return cpu(() => {
    const { changes } = diff(base, head);
    if (changes.length < 10) throw new Error(`Ten journeys differ, and ${changes.length} changes are told.`);
  });
}
