import { expect, test } from 'vitest';
import { buildWorkspace } from '../model/build.js';
import { readSources } from '../node.js';
import { readWorkspace } from '../read-workspace.js';
import { toJSON } from '../to-json.js';
import { journeyJSON } from './journey.js';
import { journeysJSON } from './journeys.js';
import { namedIn } from './named.js';

const sources = readSources(new URL('../../../../journeys', import.meta.url).pathname);
const workspace = buildWorkspace(readWorkspace(sources));
const edition = { asOf: '2025-04-20', commit: '0123abc', release: '1.4.0' };
const shoes = workspace.journeys.get('shoe-purchase');
if (!shoes) throw new Error('The example journey is gone.');

test('data begins with its form and the state it shows, in one order', () => {
  for (const data of [toJSON(workspace, edition), journeyJSON(workspace, shoes, edition)]) {
    expect(Object.entries(data).slice(0, 4)).toEqual([
      ['schemaVersion', 1],
      ['release', '1.4.0'],
      ['commit', '0123abc'],
      ['asOf', '2025-04-20'],
    ]);
  }
  expect(Object.keys(toJSON(workspace)).slice(0, 2)).toEqual(['schemaVersion', 'config']);
});

test('a journey is given with all that it refers to, and with what that refers to', () => {
  const { journey, derived, schemaVersion, ...lists } = journeyJSON(workspace, shoes);
  expect(lists.personas.map(({ id }) => id)).toEqual(['maya-runner', 'sam-gift-buyer']);
  expect(lists.systems.map(({ id }) => id)).toEqual([...lists.systems.map(({ id }) => id)].sort());
  const kinds = {
    personas: 'persona',
    segments: 'segment',
    teams: 'team',
    channels: 'channel',
    metrics: 'metric',
    events: 'event',
    feedback: 'feedback',
    evidence: 'evidence',
    systems: 'system',
  } as const;
  const given = new Set(
    Object.entries(kinds).flatMap(([list, kind]) => idsOf(lists, list).map((id) => `${kind} ${id}`)),
  );
  const named = [
    ...namedIn('journey', journey),
    ...Object.entries(kinds).flatMap(([list, kind]) =>
      entriesOf(lists, list).flatMap((entry) => [...namedIn(kind, Object(entry))]),
    ),
  ].map(([kind, id]) => `${kind} ${id}`);
  expect(new Set(named)).toEqual(given);
  expect(schemaVersion).toBe(1);
  expect(Object.keys(derived)).toContain('shoe-purchase:purchase/pays/checkout');
  expect(Object.keys(derived).every((place) => /^shoe-purchase(?::|$)/.test(place))).toBe(true);
});

test('the list says of each journey how it stands and where to read on', () => {
  const { journeys } = journeysJSON(workspace, ({ id }) => ({
    json: `journeys/${id}.json`,
    pages: { en: `en/journeys/${id}/` },
  }));
  expect(journeys.map(({ id }) => id)).toEqual([...workspace.journeys.keys()]);
  expect(journeys.find(({ id }) => id === 'shoe-purchase')).toEqual({
    id: 'shoe-purchase',
    name: shoes.name,
    state: 'as-is',
    status: 'approved',
    owner: 'ecommerce',
    personas: ['maya-runner', 'sam-gift-buyer'],
    score: 0,
    level: 0,
    friction: expect.any(Number),
    lowPoint: { place: 'shoe-purchase:purchase/pays', name: expect.anything(), score: -2 },
    openPainPoints: { critical: 1, high: 0, medium: 2, low: 0 },
    lastReviewed: '2025-03-10',
    json: 'journeys/shoe-purchase.json',
    pages: { en: 'en/journeys/shoe-purchase/' },
  });
});

function entriesOf(lists: object, list: string): readonly { readonly id: string }[] {
  return Reflect.get(lists, list);
}

function idsOf(lists: object, list: string): readonly string[] {
  return entriesOf(lists, list).map(({ id }) => id);
}
