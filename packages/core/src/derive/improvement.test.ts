import { expect, test } from 'vitest';
import { exampleWorkspace, workspaceOf } from '../../test/workspace.js';
import { improvement } from './improvement.js';
import { type Pairing, pairStages } from './pairing.js';

const journey = (id: string, body: string) => `kind: journey
id: ${id}
name: ${id}
personas: [runner]
owner: ecommerce
goal: Shoes
${body}`;

const workspace = workspaceOf({
  'a.journey.yaml': journey(
    'now',
    `stages:
  - id: look
    name: Look
    owner: ecommerce
    steps:
      - id: reads
        name: Reads
        feeling: { score: -1 }
        touchpoints: [{ id: page, name: Page, channel: web, handoffs: [{ id: on, to: bank, mode: cold }] }]
      - { id: asks, name: Asks }
  - { id: buy, name: Buy, owner: ecommerce, steps: [{ id: pays, name: Pays }] }
  - { id: wait, name: Wait, owner: ecommerce, steps: [] }
painPoints:
  - { id: slow, name: Slow, at: [look] }
  - { id: dear, name: Dear, at: [look] }`,
  ),
  'b.journey.yaml': journey(
    'then',
    `state: to-be
improves: now
stages:
  - id: discover
    formerly: [look]
    name: Discover
    owner: ecommerce
    steps:
      - id: reads
        name: Reads
        feeling: { score: 1.5 }
        touchpoints: [{ id: page, name: Page, channel: web, handoffs: [{ id: on, to: bank, mode: warm }] }]
      - { id: pays-here, formerly: ["now:buy/pays"], name: Pays here }
  - { id: buy, name: Buy, owner: ecommerce, steps: [{ id: confirms, name: Confirms }] }
  - { id: hold, formerly: [buy], name: Hold, owner: ecommerce, steps: [] }
painPoints:
  - { id: slower, formerly: [now#slow], name: Slower, at: [discover] }
  - { id: new, name: New, at: [discover] }`,
  ),
});
const [asIs, toBe] = [workspace.journeys.get('now')!, workspace.journeys.get('then')!];

test('stages match by id, else by a former id that is not taken', () => {
  expect(pairStages(toBe, asIs).map((pair) => [pair.toBe.id, pair.asIs.id])).toEqual([
    ['discover', 'look'],
    ['buy', 'buy'],
  ]);
});

test('below a stage that was renamed or a step that moved, everything is still found', () => {
  const shown = ({ pairs, gone, added }: Pairing<{ readonly place: string }>) => ({
    pairs: pairs.map((pair) => [pair.toBe.place, pair.asIs.place]),
    gone: gone.map(({ place }) => place),
    added: added.map(({ place }) => place),
  });
  const { steps, touchpoints, handoffsThatChangedMode } = improvement(toBe, asIs);
  expect(shown(steps)).toEqual({
    pairs: [
      ['discover/reads', 'look/reads'],
      ['discover/pays-here', 'buy/pays'],
    ],
    gone: ['look/asks'],
    added: ['buy/confirms'],
  });
  expect(shown(touchpoints)).toEqual({ pairs: [['discover/reads/page', 'look/reads/page']], gone: [], added: [] });
  expect(handoffsThatChangedMode.map((pair) => pair.toBe.place)).toEqual(['discover/reads/page#on']);
});

test('scores and friction are compared for the journey and stage by stage; none stays none', () => {
  const { score, friction, stages } = improvement(toBe, asIs);
  expect([score, friction]).toEqual([2.5, -13]);
  expect(stages.map((stage) => [stage.toBe.place, stage.score, stage.friction])).toEqual([
    ['discover', 2.5, -13],
    ['buy', undefined, undefined],
  ]);
});

test('pain points are gone, kept or new', () => {
  const { painPoints, stages } = improvement(toBe, asIs);
  for (const { pairs, gone, added } of [painPoints, stages[0]!.painPoints]) {
    expect(pairs.map((pair) => [pair.toBe.id, pair.asIs.id])).toEqual([['slower', 'slow']]);
    expect([gone.map(({ id }) => id), added.map(({ id }) => id)]).toEqual([['dear'], ['new']]);
  }
});

test('the example journeys match stage by stage', () => {
  const { journeys } = exampleWorkspace();
  const better = improvement(journeys.get('shoe-purchase-target')!, journeys.get('shoe-purchase')!);
  expect([better.score, better.friction]).toEqual([1.11, -21]);
  expect(better.stages.map(({ score, friction }) => [score, friction])).toEqual([
    [0.2, 0],
    [1, -11],
    [2.5, -59],
    [0.75, -13],
  ]);
});
