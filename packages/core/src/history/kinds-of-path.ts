import type { Kind } from '../model/kinds.js';

/** How the paths of each kind are written. Several kinds may share a way. */
const ways: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^workspace$/, ['workspace']],
  [/^strategy$/, ['strategy']],
  [
    /^[^:/#]+$/,
    ['journey', 'persona', 'segment', 'team', 'channel', 'term', 'metric', 'event', 'feedback', 'evidence', 'system'],
  ],
  [/^[^:/#]+:[^:/#]+$/, ['stage']],
  [/^[^:/#]+:[^:/#]+\/[^:/#]+$/, ['step']],
  [/^[^:/#]+:[^:/#]+\/[^:/#]+\/[^:/#]+$/, ['touchpoint']],
  [/^[^:/#]+:[^:#]+#[^:/#]+$/, ['handoff', 'outcome', 'blueprint-entry', 'expectation']],
  [/^strategy#/, ['objective', 'capability', 'workstream', 'collaboration', 'training', 'review']],
  [/^[^:/#]+#[^:/#]+$/, ['pain-point', 'delight', 'opportunity', 'action', 'rule', 'expectation']],
  [/^[^:/#]+#[^:/#]+#[^:/#]+$/, ['action-step']],
];

/** The kinds that something may have had of which only the path is known, by how that is written. */
export function kindsOfPath(path: string): readonly Kind[] {
  return ways.flatMap(([way, kinds]) => (way.test(path) ? kinds : []));
}
