import { expect, test } from 'vitest';
import { compared, journey } from '../../test/diff/compared.js';

const config = 'schemaVersion: 1\nname: Shop\n';
const without = (status: string) => {
  const base = journey([['name: Buy', `name: Buy\n${status}`]]);
  return [base, base.replace(/ {2}- \{ id: slow.*\n/, '  - { id: other, name: Other, at: [pay] }\n')] as const;
};
const told = ([base, head]: readonly [string, string], lint = '') =>
  compared(
    { 'a.yaml': base, 'journey.config.yaml': config },
    { 'a.yaml': head, 'journey.config.yaml': `${config}${lint}` },
  )
    .changes.filter(({ id }) => id.startsWith('pain-point'))
    .map(({ id, level, bump, because }) => [id, level, bump, because]);
const added = ['pain-point-added', 'notable', 'minor', undefined];

test('what breaks in a journey that is written to be a draft is notable, for nobody relies on it', () => {
  expect(told(without('status: draft'))).toEqual([['pain-point-removed', 'notable', 'minor', 'draft'], added]);
  expect(told(without('status: in-review'))[0]).toEqual(['pain-point-removed', 'notable', 'minor', 'draft']);
});

test('a journey that does not say how far it is may be relied on', () => {
  expect(told(without(''))[0]).toEqual(['pain-point-removed', 'breaking', 'major', undefined]);
  expect(told(without('status: live'))[0]).toEqual(['pain-point-removed', 'breaking', 'major', undefined]);
});

test('what was closed may go', () => {
  const [base, head] = without('status: live');
  expect(told([base.replace('name: Slow,', 'name: Slow, status: resolved,'), head])[0]).toEqual([
    'pain-point-removed',
    'notable',
    'minor',
    'retired',
  ]);
});

test('a workspace says how much a change matters to it', () => {
  const lint = (severity: string) => `lint: { rules: { pain-point-removed: ${severity} } }\n`;
  const level = (severity: string) =>
    told(without('status: live'), lint(severity)).find(([id]) => id === 'pain-point-removed');
  expect(level('warning')).toEqual(['pain-point-removed', 'notable', 'minor', 'config']);
  expect(level('{ severity: info }')).toEqual(['pain-point-removed', 'info', 'minor', 'config']);
  expect(level('error')).toEqual(['pain-point-removed', 'breaking', 'major', undefined]);
  expect(told(without('status: live'), lint('off'))).toEqual([added]);
});
