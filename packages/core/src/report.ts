import type { Diagnostic } from './diagnostic.js';

/** What every report format takes, and `--format json` prints. */
export interface Report {
  readonly schema: 1;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

/** Findings, and how many there are of each severity. */
export function reportOf(diagnostics: readonly Diagnostic[], files: number): Report {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    schema: 1,
    diagnostics,
    summary: { files, errors: count('error'), warnings: count('warning'), infos: count('info') },
  };
}
