import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { unknownRule } from './unknown-rule.js';

const none = (rule: string) => `${rule} | “${rule}” is no rule.`;

test('rules of every tier may be accepted; nothing else may', () => {
  const rules = [
    'cold-handoff',
    'cold-handof',
    'metric-without-target',
    'owner-changed',
    'step-feeling-dropped',
    'schema/type',
  ];
  const ignores = rules.map((rule) => `  - { rule: ${rule}, reason: R }`).join('\n');
  expect(
    found(unknownRule, journey('- { id: a, name: A, owner: service, steps: [] }', `lintIgnore:\n${ignores}`)),
  ).toEqual([none('cold-handof'), none('step-feeling-dropped'), none('schema/type')]);
});

test('a rule that the schema misses is told once', () => {
  const files = journey('- { id: a, name: A, owner: service, steps: [] }', 'lintIgnore: [{ reason: R }]');
  expect(found(unknownRule, files).map((one) => one.split(':')[0])).toEqual(['schema/required']);
});

test('rules of every tier and changes may be set, for all files or for some', () => {
  const config = `schemaVersion: 1
name: Shop
lint:
  preset: strict
  rules:
    cold-handoff: off
    metric-without-target: off
    step-feeling-dropped: error
    touchpoint-sla-loosened: error
    blueprint-entry-lane-changed: info
    event-property-value-removed: info
    step-feling-dropped: error
    xyz: { severity: off }
  overrides:
    - files: ["**"]
      rules: { stage-without-goal: off, stage-without-gaol: off }
`;
  expect(found(unknownRule, { 'journey.config.yaml': config })).toEqual([
    none('step-feling-dropped'),
    none('xyz'),
    none('stage-without-gaol'),
  ]);
});
