import picomatch from 'picomatch/posix.js';
import { expect, test } from 'vitest';
import { isGlob } from './glob.js';

test.each([
  '**/*.yaml',
  '**/node_modules/**',
  '**/.*/**',
  'journeys/**/*.{yaml,yml}',
  '**/*-target.journey.yaml',
  'teams.yaml',
  'a?/b-*_c*.yaml',
  '旅程/**/*.yaml',
])('%s is a glob', (text) => {
  expect(isGlob(text)).toBe(true);
});

test.each([
  '',
  '/etc/**',
  '../**',
  'a/../b',
  './a',
  'a//b',
  'a/',
  'C:\\a',
  '(a+)+b',
  '!(a)',
  '[a-z]',
  '@(a|b)',
  '***',
  'a**',
  '*a*a*',
  '*a*/*a*',
  '{a,{b,c}}',
  '{a,}',
  '{a,b*}',
  '{a,b}{a,b}{a,b}{a,b}',
  '**/a/**/a/**/b',
  'a b',
  'a\nb',
  'a'.repeat(257),
])('%j is none', (text) => {
  expect(isGlob(text)).toBe(false);
});

const paths = ['a/'.repeat(2000), 'a'.repeat(4000), `${'a'.repeat(60)}/`.repeat(66), `${'a'.repeat(1000)}/`.repeat(4)];

test.each([
  '**/*a*/**/b',
  '**/{a,aa,aaa,aaaa}*/**/x',
  '{a,aa,aaa}*/{a,aa,aaa}*/{a,aa,aaa}*/*a*/**/x/**',
  '?*?*/**/b/**',
])('matching %s is quick, whatever the path', (text) => {
  expect(isGlob(text)).toBe(true);
  const matches = picomatch(text, { dot: true });
  const before = performance.now();
  for (const path of paths) matches(path);
  expect(performance.now() - before).toBeLessThan(2000);
});
