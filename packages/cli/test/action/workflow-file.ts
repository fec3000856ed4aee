import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One step of a job, or of a composite action. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** One job of a workflow. */
export interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A workflow, as far as it is run here. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** An input of an action. */
export interface Input {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

/** A composite action. */
export interface Action {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** Reads a workflow. */
export function readWorkflow(file: string): Workflow {
  return parse(readFileSync(file, 'utf8'));
}

/** Reads an action. */
export function readAction(file: string): Action {
  return parse(readFileSync(file, 'utf8'));
}
