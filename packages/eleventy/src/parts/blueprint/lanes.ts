import type { StepBlueprint } from '@journey-as-code/core';
import type { Html } from '../../html.js';
import { html } from '../../html.js';
import type { Reader } from '../../reader.js';
import type { Strings } from '../../strings/strings.js';
import { systemTag } from '../lanes/backstage.js';
import type { View } from '../lanes/lane.js';
import { doneEntry, metEntry } from './entry.js';

/** One row of the blueprint, and one part of each step of its story. */
export interface BlueprintLane {
  readonly id: keyof Strings['blueprintLanes'];
  /** What stands there for a step; undefined when there is nothing. */
  cell(column: StepBlueprint, reader: Reader, view: View): Html | undefined;
}

/** Lanes that belong together, and the line above them. */
export interface LaneGroup {
  readonly line?: keyof Strings['lines'];
  /** Out of the customer's sight. */
  readonly unseen?: true;
  readonly lanes: readonly BlueprintLane[];
}

const artefacts: BlueprintLane = {
  id: 'artefacts',
  cell: (column, { text }) => listOf(column.artefacts.map((one) => html`<li>${text(one)}</li>`)),
};

const actions: BlueprintLane = {
  id: 'actions',
  cell: ({ step }, { text }) => listOf(step.doing.map((one) => html`<li>${text(one)}</li>`)),
};

const frontstage: BlueprintLane = {
  id: 'frontstage',
  cell: (column, reader, view) =>
    listOf([
      ...column.touchpoints.map((placed) => metEntry(placed, reader, view)),
      ...column.frontstage.map((entry) => doneEntry(column, entry, reader)),
    ]),
};

const backstage: BlueprintLane = {
  id: 'backstage',
  cell: (column, reader) => listOf(column.backstage.map((entry) => doneEntry(column, entry, reader))),
};

const support: BlueprintLane = {
  id: 'support',
  cell: (column, reader) => listOf(column.support.map((entry) => doneEntry(column, entry, reader))),
};

const systems: BlueprintLane = {
  id: 'systems',
  cell: (column, reader) =>
    listOf(
      column.systems.map((id) => systemTag(id, reader)),
      'plain tags',
    ),
};

/** The lanes of a blueprint from the top, with the lines between them. */
export const laneGroups: readonly LaneGroup[] = [
  { lanes: [artefacts, actions] },
  { line: 'interaction', lanes: [frontstage] },
  { line: 'visibility', unseen: true, lanes: [backstage] },
  { line: 'internal', unseen: true, lanes: [support, systems] },
];

function listOf(entries: readonly Html[], className = 'plain entries'): Html | undefined {
  return entries.length > 0 ? html`<ul class="${className}">${entries}</ul>` : undefined;
}
