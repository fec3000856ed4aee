import type { Diagnostic } from './diagnostic.js';
import { helpFor } from './help.js';
import { standingOf } from './model/subject.js';
import type { Workspace } from './model/workspace.js';
import { rangeOf } from './parse/range.js';
import type { Finding, Rule } from './rules/rule.js';
import type { RuleSettings } from './settings.js';
import { fill, languageFor, textIn } from './text.js';

/** A finding of a rule as reports show it, in a language. */
export function diagnosticOf(
  rule: Rule,
  { at, path, onKey, data }: Finding,
  { config }: Workspace,
  settings: RuleSettings,
  language: string,
): Diagnostic {
  const speech = languageFor(language);
  const words = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'object' ? textIn(value, language, config.locales) : value,
    ]),
  );
  const severity = settings.of(at.document.path).get(rule.id)?.severity;
  return {
    id: rule.id,
    severity: severity === undefined || severity === 'off' ? rule.severity : severity,
    message: fill(rule.message[speech], words),
    next: fill(rule.next[speech], words),
    file: at.document.path,
    range: rangeOf(at, path, onKey),
    ...standingOf(at, path),
    help: helpFor(rule.id, config, language),
  };
}
