import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { painPointWithoutOpportunity } from './pain-point-without-opportunity.js';

const stages = '- { id: buy, name: Buy, owner: ecommerce, steps: [] }';
const hurt = (pain = '', more = '') =>
  journey(stages, `painPoints: [{ id: hurt, name: Hurt, at: [buy]${pain} }]\n${more}`);
const unaddressed = ['hurt | “Hurt” is open, its severity is medium, and nothing addresses it.'];
const of = (files: Readonly<Record<string, string>>) => found(painPointWithoutOpportunity, files);

test('points at the pain point', () => {
  expect(of(hurt())).toEqual(unaddressed);
  expect(of(hurt(', type: demand, status: acknowledged'))).toEqual(unaddressed);
});

test.each([', severity: low', ', status: resolved', ', status: wont-fix'])('one with%s may stay alone', (pain) => {
  expect(of(hurt(pain))).toEqual([]);
});

test('the least severity can be set; what is none counts as medium', () => {
  const atLeast = (atLeast: string) => found(painPointWithoutOpportunity, hurt(), { parameters: { atLeast } });
  expect([atLeast('high'), atLeast('low'), atLeast('heigh')]).toEqual([[], unaddressed, unaddressed]);
});

test.each([
  ['opportunities: [{ id: mend, name: Mend, addresses: [hurt], status: solved }]', []],
  ['opportunities: [{ id: mend, name: Mend, addresses: [hurt], status: dismissed }]', unaddressed],
  ['actions: [{ id: mend, name: Mend, addresses: [hurt], status: done }]', []],
  ['actions: [{ id: mend, name: Mend, addresses: [hurt], status: cancelled }]', unaddressed],
])('with %s', (more, expected) => {
  expect(of(hurt('', more))).toEqual(expected);
});

test('an opportunity of another journey addresses it too', () => {
  const other = journeyText('other', stages, 'opportunities: [{ id: mend, name: Mend, addresses: [buy-shoes#hurt] }]');
  expect(of({ ...hurt(), 'other.journey.yaml': other })).toEqual([]);
});

test('an address that names nothing may have meant it, if it could', () => {
  const other = (name: string) => ({
    'other.journey.yaml': journeyText('other', stages, `actions: [{ id: mend, name: Mend, addresses: [${name}] }]`),
  });
  expect(of(hurt('', 'actions: [{ id: mend, name: Mend, addresses: [hurts] }]'))).toEqual([]);
  expect(of({ ...hurt(), ...other('buy-shoes#hurts') })).toEqual([]);
  expect(of({ ...hurt(), ...other('bye-shoes#hurt') })).toEqual([]);
  expect(of({ ...hurt(), ...other('hurts') })).toEqual(unaddressed);
});

test('what the schema refuses may have addressed it', () => {
  const files = hurt('', 'actions: [{ id: mend, name: Mend, addresses: hurt }]');
  expect(of(files).filter((line) => !line.startsWith('schema/'))).toEqual([]);
});
