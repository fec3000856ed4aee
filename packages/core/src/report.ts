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
    /** Findings that are accepted, whatever their severity; the others are counted above. */
    readonly accepted: number;
  };
}

/** Findings, how many there are of each severity, and how many are accepted. */
export function reportOf(diagnostics: readonly Diagnostic[], files: number): Report {
  const open = diagnostics.filter(({ settled }) => settled === undefined);
  const count = (severity: Diagnostic['severity']) =>
    open.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    schema: 1,
    diagnostics,
    summary: {
      files,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      accepted: diagnostics.length - open.length,
    },
  };
}
