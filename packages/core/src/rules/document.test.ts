import { expect, test } from 'vitest';
import { found } from '../../test/found.js';
import { check } from '../check.js';
import { documentWithoutKind } from './document-without-kind.js';
import { duplicateStrategy } from './duplicate-strategy.js';
import { fileNameUnconventional } from './file-name-unconventional.js';
import { unknownKind } from './unknown-kind.js';

const files = {
  'a.yaml': '',
  'b.yaml': '# nothing\n',
  'c.yaml': '- a\n- b',
  'd.yaml': 'hello',
  'e.yaml': '# first\nkind:\nid: x',
  'f.yaml': 'id: x\nname: y',
  'g.yaml': 'a: [',
  'h.yaml': 'kind: journeys\nid: x',
  'i.yaml': 'id: x\nkind: config',
  'j.yaml': 'kind: [journey]',
  'k.yaml': 'kind: 3',
};

test('a file that does not say what it is is pointed at from its start; one that cannot be read is told of elsewhere', () => {
  expect(found(documentWithoutKind, files)).toEqual([
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ` | ${name}.yaml does not say what it is.`),
    'yaml/unclosed: A quote or a bracket before here is still open.',
  ]);
});

test('a kind that the model does not know is pointed at; the configuration is none', () => {
  expect(found(unknownKind, files).filter((one) => one.includes('|'))).toEqual([
    'journeys | “journeys” is no kind of document.',
    'config | “config” is no kind of document.',
    '[journey] | “…” is no kind of document.',
    '3 | “3” is no kind of document.',
  ]);
});

test('a misspelt kind is told what it means, any other what there is', () => {
  const advice = (kind: string) =>
    check([{ path: 'x.yaml', content: `kind: ${kind}` }], { rules: [unknownKind] }).diagnostics.map(({ next }) => next);
  expect(advice('journy')).toEqual(['Write “journey”.']);
  expect(advice('map')).toEqual([
    'Write journey, persona, teams, channels, segments, metrics, events, feedback, evidence, systems, glossary or strategy.',
  ]);
});

test('names of files, by kind, in any folder and with both endings', () => {
  const named = {
    'x/teams.yml': 'kind: teams\nitems: []',
    'x/the.shop.teams.yml': 'kind: teams\nitems: []',
    'x/shopteams.yaml': 'kind: teams\nitems: []',
    'x/team.yaml': 'kind: teams\nitems: []',
    'x/big.strategy.yaml': 'kind: strategy\nvision: V',
    'x/anna.persona.yml': 'kind: persona\nid: anna\nname: Anna',
    'x/ana.persona.yaml': 'kind: persona\nid: anne\nname: Anne',
    'x/shop.anna.persona.yaml': 'kind: persona\nid: ann\nname: Ann',
  };
  expect(found(fileNameUnconventional, named)).toEqual([
    'anne | ana.persona.yaml holds “Anne” and is not named after it.',
    'strategy | big.strategy.yaml holds “strategy” and is not named after it.',
    'ann | shop.anna.persona.yaml holds “Ann” and is not named after it.',
    'teams | shopteams.yaml holds “teams” and is not named after it.',
    'teams | team.yaml holds “teams” and is not named after it.',
  ]);
});

test('every strategy after the first, by path', () => {
  const strategy = 'kind: strategy\nvision: V';
  expect(
    found(duplicateStrategy, { 'b/strategy.yaml': strategy, 'a/strategy.yaml': strategy, 'c/strategy.yaml': strategy }),
  ).toEqual([
    'strategy | The strategy already stands in a/strategy.yaml.',
    'strategy | The strategy already stands in a/strategy.yaml.',
  ]);
});
