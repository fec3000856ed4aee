import picomatch from 'picomatch/posix.js';
import { type Severity, severities } from './diagnostic.js';
import type { Config } from './generated/types.js';
import type { Parameters, Rule } from './rules/rule.js';

/** What the configuration says of one rule in one file. */
export interface RuleInForce {
  readonly severity: Severity | 'off';
  readonly parameters: Parameters;
}

type Settings = Config['lint']['rules'];

/** What each rule is set to, by its id. */
export type RuleTable = ReadonlyMap<string, RuleInForce>;

/** What holds in each file of a workspace. */
export interface RuleSettings {
  of(path: string): RuleTable;
  /** Every table that holds in some file: mostly one. */
  readonly tables: readonly RuleTable[];
}

/**
 * What each rule is set to in each file: the preset, the changes of the configuration, and its overrides in order. Files
 * for which the same holds share one table.
 */
export function settingsOf(rules: readonly Rule[], { lint }: Config, paths: readonly string[]): RuleSettings {
  const overrides = lint.overrides.map(({ files, rules: settings }) => ({ matches: matcherOf(files), settings }));
  const tables = new Map<string, RuleTable>();
  const tableFor = (path: string): RuleTable => {
    const holding = overrides.map(({ matches }) => matches(path));
    const key = holding.join();
    const known = tables.get(key);
    if (known) return known;
    const layers = [lint.rules, ...overrides.filter((_, index) => holding[index]).map(({ settings }) => settings)];
    const table = new Map(rules.map((rule) => [rule.id, inForce(rule, lint.preset, layers)]));
    tables.set(key, table);
    return table;
  };
  const byPath = new Map(paths.map((path) => [path, tableFor(path)]));
  return { of: (path) => byPath.get(path) ?? tableFor(path), tables: [...tables.values()] };
}

/** Whether a path matches one of the globs. With the flag, a line break in a name is a sign like any other. */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => picomatch.makeRe(glob, { dot: true, strictSlashes: true, flags: 's' }));
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function inForce(rule: Rule, preset: Config['lint']['preset'], layers: readonly Settings[]): RuleInForce {
  const inPreset = preset === 'strict' || (preset === 'recommended' && rule.preset === 'recommended');
  let severity: Severity | 'off' = inPreset ? rule.severity : 'off';
  let parameters: Parameters = rule.parameters ?? {};
  for (const layer of layers) {
    const setting = layer[rule.id];
    if (setting === undefined) continue;
    if (typeof setting === 'string') {
      severity = isSeverity(setting) ? setting : severity;
      continue;
    }
    const { severity: own, origin, ...given } = setting;
    severity = own ?? (severity === 'off' ? rule.severity : severity);
    parameters = { ...parameters, ...known(given, parameters) };
  }
  return { severity, parameters };
}

const isSeverity = (text: string): text is Severity | 'off' => text === 'off' || severities.some((one) => one === text);

/** The parameters that the rule has, where their values are of the same sort as its defaults. */
function known(given: Readonly<Record<string, unknown>>, defaults: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(defaults).map(([key, usual]) => {
      const value = given[key];
      const fits = Array.isArray(usual) ? Array.isArray(value) : typeof value === typeof usual;
      return [key, fits ? (value as typeof usual) : usual];
    }),
  );
}
