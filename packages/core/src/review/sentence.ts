import type { Change } from '../diff/index.js';
import { clipped, type Speech } from './speech.js';
import { words } from './words.js';

/** The longest that a clause may get, in code points. */
const longestClause = 300;

/** A sentence has at most so many clauses, and at most so many of one interest while there are others. */
const limits = { clauses: 4, alike: 2 } as const;

/** What is told first: feelings, then owners, then what went and what came, then what else a person should look at. */
const interests: readonly ((change: Change) => boolean)[] = [
  ({ id }) => /-feeling-(?:dropped|raised)$/.test(id),
  ({ id }) => id.endsWith('-owner-changed'),
  ({ id, subject }) => id === `${subject.kind}-removed`,
  ({ id, subject }) => id === `${subject.kind}-added`,
  ({ level }) => level !== 'info',
  () => true,
];

/** What changes come down to, in a few clauses. */
export function sentenceOf(changes: readonly Change[], speech: Speech): string {
  const clauses = mostTelling(changes).map((change) => {
    const { id, subject, message } = change;
    const name = speech.text(subject.name) || subject.path;
    if (id === `${subject.kind}-removed`) return speech.say(words.gone, { name });
    if (id === `${subject.kind}-added`) return speech.say(words.isNew, { name });
    return clipped(message, longestClause);
  });
  return clauses.join(speech.say(words.space));
}

/** Of feelings those that changed most. */
function mostTelling(changes: readonly Change[]): readonly Change[] {
  const left = new Set(changes);
  const byInterest = interests.map((isOfInterest) => {
    const alike = [...left].filter(isOfInterest);
    for (const change of alike) left.delete(change);
    return alike.sort((a, b) => stepOf(b) - stepOf(a));
  });
  const first = byInterest.flatMap((alike) => alike.slice(0, limits.alike)).slice(0, limits.clauses);
  const rest = byInterest.flatMap((alike) => alike.slice(limits.alike));
  const told = new Set([...first, ...rest.slice(0, limits.clauses - first.length)]);
  return byInterest.flat().filter((change) => told.has(change));
}

/** How far a number went; a fall counts a little more than a rise. */
function stepOf({ before, after }: Change): number {
  if (typeof before !== 'number' || typeof after !== 'number') return 0;
  return Math.abs(after - before) + (after < before ? 0.01 : 0);
}
