import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { personaOutsideJourney } from './persona-outside-journey.js';

const message = '“Ada” is not a persona of “Buy shoes”.';
const coach = { 'coach.persona.yaml': 'kind: persona\nid: coach\nname: Ada' };
const stages = `- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: pays
        name: Pays
        feeling: { byPersona: { runner: { score: 1 }, coach: { score: 1 } } }
        variants: [{ persona: coach, changes: Pays later }]`;
const more = `painPoints: [{ id: hurt, name: Hurt, at: [buy], personas: [runner, coach] }]
delights: [{ id: joy, name: Joy, at: [buy], personas: [coach] }]
rules: [{ id: tip, name: Tip, trigger: { segment: new }, response: { type: message }, audience: { personas: [coach] } }]`;

test('points at the persona wherever a journey names one, also where it is a key', () => {
  expect(found(personaOutsideJourney, { ...journey(stages, more), ...coach })).toEqual(
    Array.from({ length: 5 }, () => `coach | ${message}`),
  );
});

test('a persona that does not exist is not judged, nor are others while a persona of the journey names nothing', () => {
  expect(found(personaOutsideJourney, journey(stages, more))).toEqual([]);
  const files = Object.entries(journey(stages, more)).map(([path, text]) => [
    path,
    text.replace('[runner, giver]', '[runner, couch]'),
  ]);
  expect(found(personaOutsideJourney, { ...Object.fromEntries(files), ...coach })).toEqual([]);
});
