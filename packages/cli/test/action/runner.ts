import { join, resolve } from 'node:path';
import { folderWith } from '../folder.js';
import { type Contexts, filled, holds, type Standing } from './expressions.js';
import { runScript } from './step-process.js';
import { type Job, readAction, readWorkflow, type Step } from './workflow-file.js';

export type Texts = Readonly<Record<string, string>>;

/** How a run came to be. */
export interface Trigger {
  /** The context `github`. */
  readonly github: {
    readonly event_name: string;
    readonly repository: string;
    readonly sha: string;
    readonly run_id?: string;
    readonly event: object;
  };
  /** What stands in the surroundings of every step. */
  readonly env: Texts;
  /** The folder of an action of ours that is named as those who use it name it. */
  published(action: string): string | undefined;
  /** Does what an action of somebody else would do. */
  uses(action: string, given: Texts, workspace: string): void;
}

/** What came of a job, or of an action. */
export interface Result {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Texts;
  readonly log: string;
  readonly summary: string;
}

/** Runs the jobs of a workflow in their order, as GitHub does. */
export function runWorkflow(file: string, trigger: Trigger): Readonly<Record<string, Result>> {
  const results: Record<string, Result> = {};
  for (const [name, job] of Object.entries(readWorkflow(file).jobs)) results[name] = runJob(job, results, trigger);
  return results;
}

function runJob(job: Job, done: Readonly<Record<string, Result>>, trigger: Trigger): Result {
  const before = job.needs === undefined ? undefined : done[job.needs];
  const contexts = { github: trigger.github, ...(job.needs && { needs: { [job.needs]: before } }) };
  const standing = { contexts, hasFailed: before !== undefined && before.result !== 'success' };
  if (!holds(job.if, standing)) return { result: 'skipped', outputs: {}, log: '', summary: '' };
  const workspace = folderWith();
  return runSteps(job, { workspace, contexts, trigger, action: undefined });
}

/** Where an action runs. */
export interface Place {
  readonly workspace: string;
  readonly contexts: Contexts;
  readonly trigger: Trigger;
  /** The folder of the action that the steps are of. */
  readonly action: string | undefined;
}

function runSteps({ steps, outputs = {} }: Pick<Job, 'steps' | 'outputs'>, place: Place): Result {
  const known: Record<string, { outcome: string; outputs: Texts }> = {};
  const ran: Result[] = [];
  const standing = (): Standing => ({
    contexts: { ...place.contexts, steps: known },
    hasFailed: ran.some(({ result }) => result === 'failure'),
  });
  for (const step of steps) {
    if (!holds(step.if, standing())) continue;
    const done = runStep(step, standing(), place);
    ran.push(done);
    if (step.id !== undefined) known[step.id] = { outcome: done.result, outputs: done.outputs };
  }
  const joined = (key: 'log' | 'summary') => ran.map((one) => one[key]).join('');
  return {
    result: standing().hasFailed ? 'failure' : 'success',
    outputs: filledAll(outputs, standing()),
    log: joined('log'),
    summary: joined('summary'),
  };
}

function runStep(step: Step, standing: Standing, place: Place): Result {
  const { workspace, trigger, action } = place;
  const given = filledAll(step.with ?? {}, standing);
  const uses = step.uses ?? '';
  const ours = uses.startsWith('./') ? resolve(workspace, uses) : trigger.published(uses);
  if (ours !== undefined) return runAction(ours, given, place);
  const done = { result: 'success', outputs: {}, log: '', summary: '' } as const;
  if (step.uses !== undefined) {
    trigger.uses(step.uses, given, workspace);
    return done;
  }
  if (action !== undefined && step.shell !== 'bash') throw new Error('A step of an action names its shell.');
  if (step.run?.includes('${')) throw new Error(`Nothing is filled into a script: ${step.run}`);
  const temp = folderWith();
  const env = { ...trigger.env, ...filledAll(step.env ?? {}, standing), ...(action && { GITHUB_ACTION_PATH: action }) };
  const { code, ...said } = runScript(step.run ?? '', { cwd: workspace, temp, env });
  return { ...done, ...said, result: code === 0 ? 'success' : 'failure' };
}

/** Runs a composite action. */
export function runAction(folder: string, given: Texts, { workspace, trigger }: Place): Result {
  const { inputs, outputs = {}, runs } = readAction(join(folder, 'action.yml'));
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
  if (unknown.length > 0 || runs.using !== 'composite') throw new Error(`${folder} does not take ${unknown}.`);
  const usual = Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']);
  const contexts = {
    github: { ...trigger.github, token: 'a-token' },
    inputs: { ...Object.fromEntries(usual), ...given },
  };
  const values = Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  return runSteps({ steps: runs.steps, outputs: values }, { workspace, contexts, trigger, action: folder });
}

function filledAll(texts: Readonly<Record<string, unknown>>, standing: Standing): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(String(text), standing)]));
}
