import { changeKinds, type Diagnostic, nearest, placeOf, rules, settledInWords } from '@journey-as-code/core';
import { UsageError } from '../command.js';

/** The finding of a rule in a place. Throws a UsageError where there is none, with what was perhaps meant. */
export function findingAt(rule: string, place: string, diagnostics: readonly Diagnostic[]): Diagnostic {
  refuseUnknown(rule);
  const ofRule = diagnostics.filter(({ id }) => id === rule);
  const found = ofRule.find((finding) => placeOf(finding) === place);
  if (found?.settled) {
    throw new UsageError(`${rule} at ${place} is accepted already.`, settledInWords(found.settled, 'en'));
  }
  if (found) return found;
  const places = [...new Set(ofRule.map(placeOf))];
  if (places.length === 0) {
    throw new UsageError(
      `${rule} reports nothing here: there is nothing to accept.`,
      'journey check lists what there is.',
    );
  }
  const near = nearest(place, places);
  throw new UsageError(
    `${rule} reports nothing at ${place}.`,
    near === undefined ? `It reports ${places.slice(0, 3).join(', ')}.` : `Did you mean ${near}?`,
  );
}

function refuseUnknown(rule: string): void {
  if (rules.some(({ id }) => id === rule)) return;
  if (rule.includes('/')) {
    throw new UsageError(
      `${rule} is a fault of a file: it cannot be accepted.`,
      'journey check says how to put it right.',
    );
  }
  if (changeKinds.has(rule)) {
    throw new UsageError(`${rule} is a kind of change.`, 'Accept one by its fingerprint, which journey diff prints.');
  }
  const near = nearest(
    rule,
    rules.map(({ id }) => id),
  );
  throw new UsageError(
    `There is no rule “${rule}”.`,
    near === undefined ? 'journey explain lists them all.' : `Did you mean ${near}?`,
  );
}
