import { describe, expect, test } from 'vitest';
import { first, renamed, statesOf, versions } from '../../test/history/states.js';
import { blameOf, type State } from './index.js';

describe('who set a field', () => {
  const blamed = (states: readonly State[], kind: string, path: string) =>
    blameOf(states, { kind, path }).map(
      ({ state, field, value }) => `${state.label} ${field} ${JSON.stringify(value)}`,
    );

  test('is the first that says what is said since; layout, files, ids and places set nothing else', () => {
    const person = (id: string) => `kind: persona\nid: ${id}\nname: Runner\nquote: Go\n`;
    const reworded = renamed.replace('name: Enters card', 'name: Types card');
    const laidOut = reworded
      .replace(
        '- { id: enter, formerly: [card], name: Types card,',
        '- # first\n        id: enter\n        formerly: [card]\n        name: "Types card"\n       ',
      )
      .replace(' next: [{ to: choose/compare }] }', ' next: [{ to: choose/compare }]')
      .replace('personas: [runner]', 'personas: [athlete]');
    const states = statesOf(
      { 'a.yaml': first, 'p.yaml': person('runner') },
      { 'a.yaml': renamed, 'p.yaml': person('runner') },
      { 'b.yaml': reworded, 'p.yaml': person('runner') },
      { 'b.yaml': laidOut, 'p.yaml': person('athlete\nformerly: [runner]') },
    );
    expect(blamed(states, 'step', 'buy:pay/enter')).toEqual([
      '1 id "enter"',
      '1 formerly "card"',
      '2 name "Types card"',
    ]);
    expect(blamed(states, 'journey', 'buy').slice(0, 4)).toEqual([
      '0 id "buy"',
      '0 name "Buy"',
      '0 personas "athlete"',
      '0 owner "shop"',
    ]);
  });

  test('of a text is told by language, of a list by entry', () => {
    const two = first
      .replace('goal: Shoes', 'goal: { en: Shoes, zh-CN: 跑鞋 }')
      .replace('personas: [runner]', 'personas: [gifter, runner]');
    expect(blamed(versions(first, two), 'journey', 'buy').slice(2)).toEqual([
      '1 personas "gifter"',
      '0 personas "runner"',
      '0 owner "shop"',
      '0 goal.en "Shoes"',
      '1 goal.zh-CN "跑鞋"',
    ]);
  });
});
