import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { unreachableStep } from './unreachable-step.js';

const stages = (next: string) => `- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - { id: pays, name: Pays, next: [${next}] }
      - { id: aside, name: Steps aside }
      - { id: waits, name: Waits }`;

test('points at the id of each step that no way leads to', () => {
  expect(found(unreachableStep, journey(stages('{ exit: lost }')))).toEqual([
    'aside | No way leads to “Steps aside”.',
    'waits | No way leads to “Waits”.',
  ]);
});

test('a step that another one leads to is reached, wherever it stands', () => {
  expect(found(unreachableStep, journey(stages('{ to: buy/aside }')))).toEqual([]);
  expect(found(unreachableStep, journey(stages('{ to: buy/waits }')))).toEqual([
    'aside | No way leads to “Steps aside”.',
  ]);
});

test('a target that names nothing may have meant any step', () => {
  expect(found(unreachableStep, journey(stages('{ to: buy/nowhere }')))).toEqual([]);
});

test('what the schema refuses may have been the way', () => {
  const files = journey(`${stages('{ exit: lost }')}\n    decisionPoint: 5`);
  expect(found(unreachableStep, files).filter((line) => !line.startsWith('schema/'))).toEqual([]);
});
