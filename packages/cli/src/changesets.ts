import { type Bump, bumps } from '@journey-as-code/core';

/** A file in `.changeset`: what it is called, and what it holds. */
export interface ChangesetFile {
  readonly name: string;
  readonly text: string;
}

/** The version that a changeset declares for a package; none where it does not speak of it. */
export function declaredIn({ text }: ChangesetFile, packageName: string): Bump | undefined {
  const [, front = ''] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text) ?? [];
  for (const line of front.split(/\r?\n/)) {
    const [, quoted, single, plain, bump] =
      /^(?:"([^"]*)"|'([^']*)'|([^\s"':]+))\s*:\s*["']?(\w+)["']?\s*$/.exec(line) ?? [];
    if ((quoted ?? single ?? plain) === packageName) return bumps.find((one) => one === bump);
  }
  return undefined;
}

/** The largest version that several changesets declare for a package. */
export function largestIn(files: readonly ChangesetFile[], packageName: string): Bump | undefined {
  const declared = files.map((file) => declaredIn(file, packageName));
  return bumps.find((bump) => declared.includes(bump));
}
