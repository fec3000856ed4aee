import { describe, expect, test } from 'vitest';
import { entityKinds } from '../../src/model/kinds.js';
import { attempt, type Choice, choicesIn, several } from './attempt.js';
import { faultsIn } from './faults.js';
import { patternsOf } from './patterns.js';
import { randomFrom } from './random.js';

const full = choicesIn('full');
const own = choicesIn('own');

/** `touchpoint standard.sla.*.limit to 2` → `touchpoint standard.sla.*.limit`. */
const about = ({ name }: Choice) => name.split(' ').slice(0, 2).join(' ');

describe('one edit is told as itself, on its lines, and nothing else is', () => {
  test('of each field of each kind of thing, in a workspace with everything in it', () => {
    const random = randomFrom(3);
    const fields = new Map<string, Choice>();
    for (const choice of random.shuffled(full)) fields.set(about(choice), choice);
    for (const choice of random.shuffled(full).slice(0, 50)) fields.set(choice.name, choice);
    const untouched = [...entityKinds, 'workspace' as const, 'strategy' as const].flatMap((kind) =>
      patternsOf(kind)
        .map(({ name, whole }) => ({ name: `${kind} ${name}`, whole }))
        .filter(({ name, whole }) => !whole && !fields.has(name) && !fields.has(name.replace(/\.\*$/, ''))),
    );
    // The model has had one version so far.
    expect(untouched.map(({ name }) => name)).toEqual(['workspace schemaVersion']);
    expect(fields.size).toBeGreaterThan(500);
    expect([...fields.values()].flatMap((choice) => faultsIn(attempt('full', [choice])))).toEqual([]);
  });

  test('in this repository’s own workspace', () => {
    const choices = randomFrom(5).shuffled(own).slice(0, 100);
    expect(choices.flatMap((choice) => faultsIn(attempt('own', [choice])))).toEqual([]);
  });

  test.each(['full', 'own'] as const)('when something moves to another journey of the workspace “%s”', (name) => {
    const moves = (name === 'full' ? full : own).filter((choice) => choice.name.endsWith('moved to another journey'));
    const kinds = new Map(
      randomFrom(9)
        .shuffled(moves)
        .map((choice) => [about(choice), choice]),
    );
    const some = [...kinds.values(), ...randomFrom(11).shuffled(moves).slice(0, 15)];
    expect(some.length).toBeGreaterThan(5);
    expect(some.flatMap((choice) => faultsIn(attempt(name, [choice])))).toEqual([]);
  });
});

describe('up to five edits at once are told one by one', () => {
  test.each(['full', 'own'] as const)('in the workspace “%s”', (name) => {
    const random = randomFrom(7);
    const attempts = Array.from({ length: 100 }, () => several(name, name === 'full' ? full : own, random));
    expect(attempts.flatMap(faultsIn)).toEqual([]);
  });
});
