import { expect, test } from 'vitest';
import { askedIn, queryOf } from './address.js';
import { versionsIn } from './versions.js';

const versions = ['2.0.0-rc.1', '1.1.0', '1.0.0'];

test.each([
  ['', '1.0.0', '1.1.0', ''],
  ['?from=1.1.0&to=2.0.0-rc.1', '1.1.0', '2.0.0-rc.1', ''],
  ['?to=2.0.0-rc.1&journey=buy', '1.1.0', '2.0.0-rc.1', 'buy'],
  ['?to=1.0.0', '2.0.0-rc.1', '1.0.0', ''],
  ['?from=../../elsewhere&to=9.9.9', '1.0.0', '1.1.0', ''],
])('“%s” asks for %s … %s', (search, from, to, journey) => {
  expect(askedIn(search, versions, '1.1.0')).toEqual({ from, to, journey });
});

test('a site with one release compares it with itself', () => {
  expect(askedIn('', ['1.0.0'], '1.0.0')).toEqual({ from: '1.0.0', to: '1.0.0', journey: '' });
});

test('an address asks for what it was made of', () => {
  const asked = { from: '1.0.0', to: '1.1.0', journey: 'buy' };
  expect(queryOf(asked)).toBe('?from=1.0.0&to=1.1.0&journey=buy');
  expect(askedIn(queryOf(asked), versions, '1.1.0')).toEqual(asked);
  expect(queryOf({ ...asked, journey: '' })).toBe('?from=1.0.0&to=1.1.0');
});

test('what is no release is left out of the list of releases', () => {
  const release = { version: '1.1.0', date: '2026-03-01', latest: true };
  expect(versionsIn([{ ...release, commit: '0123abc' }, null, { version: 1 }, { version: '1.0.0' }])).toEqual([
    release,
  ]);
  expect(versionsIn({})).toEqual([]);
});
