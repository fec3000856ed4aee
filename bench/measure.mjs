import { spawnSync } from 'node:child_process';

/** CPU milliseconds that a piece of work takes, its own process included. */
export async function cpu(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** CPU seconds and peak memory (MB) of a whole process. Throws when it fails otherwise than by an allowed exit. */
export function wholeProcess(command, args, { allow = [0], cwd } = {}) {
  const script =
    'import json,resource,subprocess,sys\np=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)\nu=resource.getrusage(resource.RUSAGE_CHILDREN)\nprint(json.dumps([p.returncode,u.ru_utime+u.ru_stime,u.ru_maxrss/1024]))';
  const { stdout } = spawnSync('python3', ['-c', script, command, ...args], {
    encoding: 'utf8',
    cwd,
    maxBuffer: 1 << 26,
  });
  const [code, seconds, memory] = JSON.parse(stdout);
  if (!allow.includes(code)) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { seconds, memory };
}

/** The least of several runs: what else a machine does only ever adds. */
export async function least(runs, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) best = Math.min(best, await work());
  return best;
}

/** The middle one of several figures, which one slow run does not move. */
export function median(figures) {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1];
}

/** How cost grows with size between the first and the last of several measurements: 1 is linear. */
export function exponent(sizes, costs) {
  return Math.log(costs.at(-1) / costs[0]) / Math.log(sizes.at(-1) / sizes[0]);
}
