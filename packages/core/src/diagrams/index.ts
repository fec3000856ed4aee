import { actions } from './actions.js';
import { blueprint } from './blueprint.js';
import type { Diagram } from './diagram.js';
import { emotion } from './emotion.js';
import { flow } from './flow.js';
import { journey } from './journey.js';
import { opportunities } from './opportunities.js';
import { type Settings, together } from './settings.js';
import { timeline } from './timeline.js';

export type { Diagram, Subject, SubjectKind, Table } from './diagram.js';
export { renderMarkdown } from './markdown.js';
export type { Settings } from './settings.js';

/** Every diagram, in the order in which a page shows them. */
export const diagrams: readonly Diagram[] = [journey, flow, timeline, emotion, blueprint, actions, opportunities];

/** What a host sets once so that every drawing looks as it should. */
export const drawingSettings: Settings = together(diagrams.map(({ settings }) => settings));

/** The diagram that a reader names, if there is one. */
export function diagramNamed(id: string): Diagram | undefined {
  return diagrams.find((diagram) => diagram.id === id);
}
