import { cpus } from 'node:os';

const rows = [];

/** Notes a ratio and the budget that it is held to; `figures` says what was measured. */
export function row(what, figures, ratio, budget) {
  const verdict = budget === undefined ? '' : ratio <= budget ? 'within' : 'OVER';
  rows.push([what, figures, ratio.toFixed(2), budget === undefined ? '' : `≤ ${budget}`, verdict]);
  console.error(`${what}: ${figures} → ${ratio.toFixed(2)}${budget === undefined ? '' : ` (≤ ${budget}) ${verdict}`}`);
}

/** Prints what was noted, with the machine and the versions. */
export function printTable(versions) {
  const [{ model = 'unknown' } = {}, ...others] = cpus();
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · ${others.length + 1} × ${model.trim()} · Node ${process.versions.node} · ${versions}\n`,
  );
  const head = ['What', 'Measured', 'Ratio', 'Budget', ''];
  for (const cells of [head, head.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
  if (rows.some((cells) => cells.at(-1) === 'OVER')) process.exitCode = 1;
}
