import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.js';

const subject = { kind: 'step', path: 'buy-shoes:pay/enter-card', name: {} } as const;
const change = { id: 'step-feeling-dropped', subject, field: 'score', before: 0, after: -1 };

test('is the beginning of SHA-256 over the canonical JSON of what a change is about', () => {
  const json = '["step-feeling-dropped","step","buy-shoes:pay/enter-card","score",0,-1]';
  expect(fingerprintOf(change)).toBe(createHash('sha256').update(json).digest('hex').slice(0, 12));
});

test('has null where there is no field and no value', () => {
  const json = '["step-removed","step","buy-shoes:pay/enter-card",null,null,null]';
  const removed = { id: 'step-removed', subject };
  expect(fingerprintOf(removed)).toBe(createHash('sha256').update(json).digest('hex').slice(0, 12));
});

test('is the same whatever a thing is called, and another one for another value', () => {
  expect(fingerprintOf({ ...change, subject: { ...subject, name: { en: 'Pays' } } })).toBe(fingerprintOf(change));
  expect(fingerprintOf({ ...change, after: -2 })).not.toBe(fingerprintOf(change));
});
