import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a step did. */
export interface Ran {
  readonly code: number;
  /** Both streams, as the log has them. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs a script as GitHub's runner does: bash, with files that take its outputs and its summary. */
export function runScript(
  script: string,
  { cwd, temp, env }: { readonly cwd: string; readonly temp: string; readonly env: Readonly<Record<string, string>> },
): Ran {
  const file = (name: string, text = '') => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  const [path, output, summary] = [file('script.sh', script), file('output'), file('summary')];
  const { status, stdout, stderr, error } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', path], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temp },
  });
  if (error) throw error;
  return {
    code: status ?? 1,
    log: stdout + stderr,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** Reads outputs as the runner does: `name=number`, or `name<<end`, lines, `end`. Throws for all else. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined && line !== ''; line = lines.shift()) {
    const [, key, value] = /^([\w-]+)=(\d*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) {
      outputs[key] = value;
      continue;
    }
    const [, name = '', end = ''] = /^([\w-]+)<<(\S+)$/.exec(line) ?? [];
    const length = lines.indexOf(end);
    if (name === '' || length < 0) throw new Error(`This is no output: ${line}`);
    outputs[name] = lines
      .splice(0, length + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}
